import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addDigests,
  BLOCK_ROWS,
  createReadingBlock,
  DigestSum,
  isPresent,
  setAbsent,
  type Reading,
  type ReadingBlock,
} from '@palmhouse/domain';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import pg from 'pg';
import { copyReadingsIn } from './copy/write-copy.js';
import { copyReadingsOut } from './copy/read-copy.js';
import { dayHasRows, digestReadings, partitionedDays } from './reading-days.store.js';
import { ensureReadingPartitions, insertReadings } from './readings.store.js';
import { digestSql } from './sql/days.sql.js';

const DAY_MICROS = Date.parse('2026-11-20T00:00:00Z') * 1_000;
const ROWS = BLOCK_ROWS * 2 + 17;

/** Values over all the places where bits carry: signs, zeros, borders of words, before 2000 and before 1970. */
const ODD: Reading[] = [
  [0, 0, 0, null],
  [1, -0, 1e-320, DAY_MICROS],
  [2, 99.99999999999999, -15, -1],
  [3, null, -1e-5, -86_400_000_001],
  [4, 5e-324, null, 946_684_799_999_999],
  [5, 42.1, 50, 946_684_800_000_000],
  [6, 0.1 + 0.2, 12.345678901234567, 946_684_800_000_000 + 2 ** 32],
  [7, 1, 1, 946_684_800_000_000 - 2 ** 32 - 1],
].map(([micros, soilMoisture, temperature, lastWateredAt]) => ({
  plantId: 7,
  takenAt: DAY_MICROS + micros!,
  soilMoisture: soilMoisture!,
  temperature: temperature!,
  lastWateredAt: lastWateredAt!,
}));

const many: Reading[] = Array.from({ length: ROWS }, (_, row) => ({
  plantId: 100 + (row % 5),
  takenAt: DAY_MICROS + row * 1_000_003,
  soilMoisture: row % 11 === 0 ? null : (row * 7_919.000_003) % 100,
  temperature: row % 13 === 0 && row % 11 !== 0 ? null : 9 + ((row * 104_729) % 9_000) / 1_000.007,
  lastWateredAt: row % 3 === 0 ? null : DAY_MICROS - row * 77,
}));

describe('a day’s readings, copied and digested', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    await ensureReadingPartitions(database.pool, ['2026-11-20', '2026-11-21']);
    await insertReadings(database.pool, ODD, null);
    await insertReadings(database.pool, many, '2026-11-20T10:00:00Z');
  });

  afterAll(() => database.drop());

  const TABLE = 'public.reading_2026_11_20';

  const copied = async (from: string): Promise<ReadingBlock[]> => {
    const client = await database.pool.connect();
    const blocks: ReadingBlock[] = [];
    await copyReadingsOut(client, from, (block) => blocks.push(structuredClone(block)));
    client.release();
    return blocks;
  };

  const rowsOf = (block: ReadingBlock) =>
    Array.from({ length: block.rows }, (_, row) => ({
      plantId: block.plantId[row],
      takenAt: Number(block.takenAt[row]),
      soilMoisture: isPresent(block.present.soilMoisture, row) ? block.soilMoisture[row] : null,
      temperature: isPresent(block.present.temperature, row) ? block.temperature[row] : null,
      lastWateredAt: isPresent(block.present.lastWateredAt, row) ? Number(block.lastWateredAt[row]) : null,
    }));

  const byKey = (a: { plantId?: number; takenAt: number }, b: { plantId?: number; takenAt: number }) =>
    a.plantId! - b.plantId! || a.takenAt - b.takenAt;

  it('come out digit for digit, in blocks', async () => {
    const blocks = await copied(TABLE);
    expect(blocks.map(({ rows }) => rows)).toEqual([
      BLOCK_ROWS,
      BLOCK_ROWS,
      ROWS + ODD.length - 2 * BLOCK_ROWS,
    ]);
    expect(blocks.flatMap(rowsOf).sort(byKey)).toEqual([...ODD, ...many].sort(byKey));
  });

  it('are digested alike by PostgreSQL and by us', async () => {
    const sum = new DigestSum();
    for (const block of await copied(TABLE)) sum.add(block);
    const digest = await digestReadings(database.pool, TABLE);
    expect(digest.rows).toBe(BigInt(ROWS + ODD.length));
    expect(sum.digest()).toEqual(digest);
  });

  it('are digested alike by every PostgreSQL, whether it hashes a timestamptz as it is or not', async () => {
    const [old, recent] = await Promise.all(
      [false, true].map((hashes) => database.pool.query(digestSql(TABLE, hashes))),
    );
    expect(old!.rows).toEqual(recent!.rows);
  });

  it('have a digest that adds up, whatever the order', async () => {
    const part = (where: string) => digestReadings(database.pool, `(SELECT * FROM ${TABLE} WHERE ${where})`);
    expect(addDigests(await part('plant_id = 7'), await part('plant_id <> 7'))).toEqual(
      await digestReadings(database.pool, `(SELECT * FROM ${TABLE} ORDER BY temperature)`),
    );
  });

  it.each([
    [
      'a value that changed in its last digit',
      'SET temperature = 12.345678901234566 WHERE temperature = 12.345678901234567',
    ],
    ['a value that went missing', 'SET soil_moisture = NULL WHERE soil_moisture = 42.1'],
    [
      'a microsecond',
      `SET taken_at = taken_at + interval '1 microsecond' WHERE plant_id = 7 AND soil_moisture = 1`,
    ],
    ['another plant', 'SET plant_id = 8 WHERE soil_moisture = 1'],
    [
      'a watering a microsecond off',
      `SET last_watered_at = last_watered_at - interval '1 microsecond' WHERE soil_moisture = 1`,
    ],
    [
      'two rows’ values changed for each other',
      `SET temperature = CASE temperature WHEN 1 THEN 50 ELSE 1 END WHERE plant_id = 7 AND temperature IN (1, 50)`,
    ],
  ])('show %s', async (_what, change) => {
    const before = await digestReadings(database.pool, TABLE);
    const client = await database.pool.connect();
    await client.query('BEGIN');
    const { rowCount } = await client.query(`UPDATE ${TABLE} ${change}`);
    const after = await digestReadings(client, TABLE);
    await client.query('ROLLBACK');
    client.release();
    expect(rowCount).toBeGreaterThan(0);
    expect(after).not.toEqual(before);
  });

  it('go back in as they were', async () => {
    const client = await database.pool.connect();
    await client.query('CREATE TEMP TABLE back (LIKE reading)');
    const blocks = await copied(TABLE);
    await copyReadingsIn(
      client,
      'back',
      (async function* () {
        yield* blocks;
      })(),
    );
    expect(await digestReadings(client, 'back')).toEqual(await digestReadings(client, TABLE));
    client.release();
  });

  it('may be none at all', async () => {
    expect(await copied('public.reading_2026_11_21')).toEqual([]);
    expect(await digestReadings(database.pool, 'public.reading_2026_11_21')).toEqual(
      new DigestSum().digest(),
    );
    expect(await dayHasRows(database.pool, '2026-11-21')).toBe(false);
    expect(await dayHasRows(database.pool, '2026-11-19')).toBe(false);
    expect(await dayHasRows(database.pool, '2026-11-20')).toBe(true);
    expect(await partitionedDays(database.pool)).toEqual(['2026-11-20', '2026-11-21']);
  });

  it('leave the connection fit for what comes next, also behind an error and a time limit', async () => {
    const client = new pg.Client({ connectionString: database.url, query_timeout: 200 });
    await client.connect();
    await expect(copyReadingsOut(client, 'public.no_such_table', () => undefined)).rejects.toThrow(
      'does not exist',
    );
    let rows = 0;
    await copyReadingsOut(client, TABLE, (block) => void (rows += block.rows));
    await client.query('CREATE TEMP TABLE back (LIKE reading)');
    const blocks = await copied(TABLE);
    await copyReadingsIn(
      client,
      'back',
      (async function* () {
        yield* blocks;
      })(),
    );
    // Longer than the limit: were one still running, it would fail a copy that has ended.
    await database.pool.query('SELECT pg_sleep(0.3)');
    expect((await client.query('SELECT count(*)::int AS n FROM back')).rows).toEqual([{ n: rows }]);
    await client.end();
  });

  it('end with the connection, where that is lost', async () => {
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    let taken = 0;
    const copy = copyReadingsOut(
      client,
      `(SELECT r.* FROM ${TABLE} r, generate_series(1, 2000))`,
      (block) => {
        if (taken === 0) void database.pool.query('SELECT pg_terminate_backend($1)', [rows[0]!.pid]);
        taken += block.rows;
      },
    );
    await expect(copy).rejects.toThrow(/terminat/);
  });

  it('keep absent values apart from zeros', () => {
    const [zero, absent] = [createReadingBlock(), createReadingBlock()];
    for (const block of [zero, absent]) block.rows = 1;
    for (const name of ['soilMoisture', 'lastWateredAt', 'sweep'] as const)
      setAbsent(absent.present[name], 0);
    const digestOf = (block: ReadingBlock) => {
      const sum = new DigestSum();
      sum.add(block);
      return sum.digest();
    };
    expect(digestOf(absent).soilMoisture).not.toEqual(digestOf(zero).soilMoisture);
  });
});
