import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMuseum, type Museum } from '@palmhouse/sandbox';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import { count, startIngestion, TestClock, type IngestionUnderTest } from './ingestion.harness.js';

// The real limits at a fifth of their length. Not less: a healthy plant must be heard in time also on a machine whose
// every core is busy with something else.
const LIMITS = { REQUEST_TIMEOUT_MS: '2000', SWEEP_DEADLINE_MS: '10000' };

describe('a sweep of 50 plants of which six are ill', () => {
  const clock = new TestClock('2026-11-20T10:00:00Z');
  let database: TestDatabase;
  let museum: Museum;
  let ingestion: IngestionUnderTest;

  beforeAll(async () => {
    database = await createTestDatabase();
    // 52 numbers, of which 7 is not found and 43 on loan: 50 that should answer.
    museum = await createMuseum({ plants: 52, oddities: false, now: clock.now });
    ingestion = await startIngestion({
      database,
      plantsApiUrl: `${museum.url}/api/plants`,
      clock,
      environment: LIMITS,
    });
    museum.setFaults({
      plants: {
        1: { timeout: {} },
        2: { drip: { msPerByte: 50 } },
        3: { garbage: {} },
        4: { garbage: {} },
        5: { html: {} },
        6: { oversized: {} },
      },
    });
  });

  afterAll(async () => {
    await ingestion?.close();
    await museum?.close();
    await database?.drop();
  });

  it('stores the other 44 within its deadline, and the next minute is on time', async () => {
    for (const minute of ['2026-11-20T10:01:00.000Z', '2026-11-20T10:02:00.000Z']) {
      const { startedAt, finishedAt, ...ledger } = await ingestion.sweep(minute);
      expect(ledger).toEqual({
        asked: 52,
        stored: 44,
        duplicate: 0,
        rejected: 0,
        away: 2,
        faulty: 0,
        failed: 6,
      });
      expect(startedAt.getTime() - Date.parse(minute)).toBeLessThan(2_000);
      expect(finishedAt.getTime() - Date.parse(minute)).toBeLessThan(10_000 + 2_000);
    }
  });

  it('keeps what the ill ones sent, with the rule that refused it', async () => {
    const { rows } = await database.pool.query(
      `SELECT plant_id AS plant, rule, payload_encoding AS encoding, length(payload) AS length FROM rejection
       WHERE sweep = '2026-11-20T10:01:00Z' ORDER BY 1, 2`,
    );
    const rules = rows.map(({ plant, rule }) => `${plant} ${rule}`);
    expect(rules).toContain('2 timeout');
    expect(rules).toContain('3 body-not-json');
    expect(rules).toContain('4 body-not-json');
    expect(rules.some((rule) => rule.startsWith('5 '))).toBe(true);
    expect(rules).toContain('6 body-too-large');
    expect(rows.filter(({ plant }) => plant === 6).every(({ length }) => length === 65_536)).toBe(true);
  });

  it('retries an ill answer once, and a plant that recovers is stored with its first answer on record', async () => {
    museum.setFaults({ plants: { 3: { retryAfter: { seconds: 1 } } } });
    museum.resetRequests();
    const minute = '2026-11-20T10:10:00.000Z';
    const sweep = ingestion.sweep(minute);
    await eventually('the first try', () => museum.requests().plants[3] === 1);
    museum.clearFaults();
    expect(await sweep).toMatchObject({ asked: 52, stored: 50, away: 2, failed: 0 });
    expect(museum.requests().plants[3]).toBe(2);
    expect(museum.requests().total).toBe(53);
    expect(
      await count(database, `SELECT count(*) FROM rejection WHERE plant_id = 3 AND sweep = $1`, [minute]),
    ).toBe(1);
    expect(
      await count(database, `SELECT count(*) FROM reading WHERE plant_id = 3 AND sweep = $1`, [minute]),
    ).toBe(1);
  });

  it('waits as long as Retry-After says before the second try, and no longer than there is time', async () => {
    museum.setFaults({ plants: { 3: { retryAfter: { seconds: 2 } }, 4: { retryAfter: { seconds: 30 } } } });
    museum.resetRequests();
    const ledger = await ingestion.sweep('2026-11-20T10:20:00.000Z');
    expect(ledger).toMatchObject({ stored: 48, failed: 2 });
    expect(museum.requests().plants[3]).toBe(2);
    expect(museum.requests().plants[4]).toBe(1);
    expect(ledger.finishedAt.getTime() - ledger.startedAt.getTime()).toBeGreaterThan(1_900);
  });

  it('follows no redirect and mends nothing that was cut short', async () => {
    museum.setFaults({ plants: { 3: { redirect: {} }, 4: { truncated: {} } } });
    museum.resetRequests();
    const ledger = await ingestion.sweep('2026-11-20T10:21:00.000Z');
    expect(ledger).toMatchObject({ stored: 48, failed: 2 });
    expect(museum.requests().total).toBe(54);
    expect(
      await count(database, `SELECT count(*) FROM rejection WHERE plant_id = 4 AND rule = 'body-truncated'`),
    ).toBeGreaterThan(0);
  });

  it('survives a source that is gone, and comes back with it', async () => {
    const { port } = museum;
    await museum.close();
    expect(await ingestion.sweep('2026-11-20T10:30:00.000Z')).toMatchObject({
      asked: 52,
      failed: 52,
      stored: 0,
    });
    museum = await createMuseum({ plants: 52, oddities: false, now: clock.now, port });
    expect(await ingestion.sweep('2026-11-20T10:31:00.000Z')).toMatchObject({
      asked: 52,
      failed: 0,
      stored: 50,
    });
  });
});
