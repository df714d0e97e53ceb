import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlantOutcome } from '@palmhouse/domain';
import { connectionConfig } from '@palmhouse/persistence';
import { openLog } from '@palmhouse/runtime';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import pg from 'pg';
import { Loader } from '../src/load/loader.js';

const at = (iso: string) => Date.parse(iso) * 1_000;
const MINUTE = 60_000_000;
const NOON = at('2026-11-20T12:00:00Z');

/** Reports of plants 1 to 3, each with what it says of its last watering. */
const reports = (takenAt: number, wateredAt: number | null): PlantOutcome[] =>
  [1, 2, 3].map((plantId) => ({
    kind: 'report',
    plantId,
    receivedAt: takenAt,
    reading: { plantId, takenAt, soilMoisture: 50, temperature: 12, lastWateredAt: wateredAt },
    reference: { plantId, reportedAt: takenAt, name: `Plant ${plantId}` },
    rejections: [],
  }));

describe('the waterings that readings name', () => {
  let database: TestDatabase;
  let statements: string[] = [];
  let loader: Loader;
  let pool: pg.Pool;

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool(connectionConfig({ url: database.url, applicationName: 'waterings' }));
    // Each connection tells what it is asked.
    const heard = new WeakSet<pg.PoolClient>();
    pool.on('acquire', (client) => {
      if (heard.has(client)) return;
      heard.add(client);
      const query = client.query.bind(client) as (...args: unknown[]) => unknown;
      client.query = ((...args: unknown[]) => {
        const [asked] = args as [string | { name?: string; text: string }];
        statements.push(typeof asked === 'string' ? asked : (asked.name ?? asked.text));
        return query(...args);
      }) as typeof client.query;
    });
    loader = new Loader(pool, openLog('ingestion', 'silent'), null);
  });

  afterAll(async () => {
    await pool?.end();
    await database?.drop();
  });

  async function statementsOf(takenAt: number, wateredAt: number | null): Promise<string[]> {
    statements = [];
    await loader.load({ outcomes: reports(takenAt, wateredAt), rejections: [] }, null);
    return statements;
  }

  const kept = async () =>
    (
      await database.pool.query(`SELECT plant_id AS plant, watered_at AS at FROM watering ORDER BY 1, 2`)
    ).rows.map(({ plant, at: instant }) => [plant, (instant as Date).toISOString()]);

  it('are kept by one statement when they are new, and by none in the minutes after', async () => {
    expect(await statementsOf(NOON, at('2026-11-20T10:00:00Z'))).toContain('insert-reported-waterings');
    const next = await statementsOf(NOON + MINUTE, at('2026-11-20T10:00:00Z'));
    expect(next).toEqual([
      'BEGIN ISOLATION LEVEL READ COMMITTED',
      'select-known-plants',
      'insert-readings',
      'upsert-latest-readings',
      'COMMIT',
    ]);
    const watered = await statementsOf(NOON + 2 * MINUTE, at('2026-11-20T12:01:30Z'));
    expect(watered).toEqual([...next.slice(0, -1), 'insert-reported-waterings', 'COMMIT']);
    expect(await kept()).toEqual(
      [1, 2, 3].flatMap((plant) => [
        [plant, '2026-11-20T10:00:00.000Z'],
        [plant, '2026-11-20T12:01:30.000Z'],
      ]),
    );
  });

  it('are kept from late readings as well, and none of readings that name none', async () => {
    await statementsOf(NOON - MINUTE, at('2026-11-19T09:00:00Z'));
    expect(await statementsOf(NOON + 3 * MINUTE, null)).not.toContain('insert-reported-waterings');
    expect((await kept()).filter(([, instant]) => instant === '2026-11-19T09:00:00.000Z')).toHaveLength(3);
    expect(await kept()).toHaveLength(9);
  });
});
