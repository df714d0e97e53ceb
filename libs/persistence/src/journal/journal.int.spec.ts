import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reading } from '@palmhouse/domain';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import { ensureReadingPartitions, insertReadings } from '../readings.store.js';
import { PRUNE_JOURNAL } from './journal.sql.js';
import {
  journalAfter,
  journalEnds,
  JOURNAL_HOURS,
  journalReadings,
  readingsOfEntry,
} from './journal.store.js';

const MINUTE = '2026-11-20T10:00:00Z';
const AT = Date.parse(MINUTE) * 1_000;
const HOUR = 3_600_000_000;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await ensureReadingPartitions(database.pool, ['2026-11-19', '2026-11-20']);
});

afterAll(() => database.drop());

const reading = (plantId: number, takenAt: number): Reading => ({
  plantId,
  takenAt,
  soilMoisture: 31.123456789012344,
  temperature: null,
  lastWateredAt: AT - HOUR - 7,
});

async function added(readings: readonly Reading[], minute: string | null): Promise<number> {
  await insertReadings(database.pool, readings, minute);
  return (await journalReadings(database.pool, readings, minute))!;
}

const entryOf = async (seq: number) => (await journalAfter(database.pool, seq - 1, 1)).entries[0]!;

describe('the journal', () => {
  it('leads to the very readings that were added, also late ones and those of no sweep', async () => {
    const near = [reading(3, AT + 5), reading(1, AT - 60_000_001)];
    const late = [reading(2, AT - 20 * HOUR), reading(1, AT - 20 * HOUR + 1)];
    await added([reading(2, AT + 9)], '2026-11-20T10:01:00Z'); // of another sweep, in the same minutes
    const mixed = await entryOf(await added([...near, ...late], MINUTE));
    expect(mixed).toMatchObject({ readings: 4, firstPlantId: 1, lastPlantId: 3 });
    expect(mixed.others).toHaveLength(2);
    expect(await readingsOfEntry(database.pool, mixed)).toEqual([late[1], near[1], late[0], near[0]]);
    const ofNone = await entryOf(await added([reading(5, AT)], null));
    expect(await readingsOfEntry(database.pool, ofNone)).toEqual([reading(5, AT)]);
  });

  it('is not written for nothing', async () => {
    expect(await journalReadings(database.pool, [], MINUTE)).toBeNull();
  });

  it('has no entry that is seen later than a higher one', async () => {
    const [slow, fast] = [await database.pool.connect(), await database.pool.connect()];
    const { newest } = await journalEnds(database.pool);
    await slow.query('BEGIN');
    const first = await journalReadings(slow, [reading(6, AT)], null);
    await fast.query('BEGIN');
    const second = journalReadings(fast, [reading(7, AT)], null).then(async (seq) => {
      await fast.query('COMMIT');
      return seq;
    });
    // The second waits for the first, and nothing is seen of either.
    await eventually('the wait', async () => {
      const { rows } = await database.pool.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'advisory'`,
      );
      return rows.length === 1;
    });
    expect((await journalAfter(database.pool, newest!, 9)).entries).toEqual([]);
    await slow.query('COMMIT');
    expect(await second).toBeGreaterThan(first!);
    slow.release();
    fast.release();
  });

  it('keeps a day, and the newest entry before it: who has seen that one has missed nothing', async () => {
    const seqs = [];
    for (const plant of [11, 12, 13]) seqs.push(await added([reading(plant, AT)], MINUTE));
    await database.pool.query(`UPDATE journal SET at = now() - interval '25 hours' WHERE seq <= $1`, [
      seqs[1],
    ]);
    await database.pool.query({ ...PRUNE_JOURNAL, values: [JOURNAL_HOURS] });
    expect(await journalEnds(database.pool)).toEqual({ oldest: seqs[1], newest: seqs[2] });
    const page = await journalAfter(database.pool, seqs[1]!, 9);
    expect([page.oldest, page.entries.map(({ seq }) => seq)]).toEqual([seqs[1], [seqs[2]]]);
  });
});
