import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reading } from '@palmhouse/domain';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import {
  ensureReadingPartitions,
  fillReadings,
  insertReadings,
  upsertLatestReadings,
  utcDaysOf,
} from './readings.store.js';

const MICROS = 1_000_000;
const TAKEN_AT = Date.parse('2026-11-20T23:59:59.000Z') * 1_000 + 703_006;

const reading = (plantId: number, takenAt: number, values: Partial<Reading> = {}): Reading => ({
  plantId,
  takenAt,
  soilMoisture: 42.123456789012345,
  temperature: 12.5,
  lastWateredAt: null,
  ...values,
});

describe('readings', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    await ensureReadingPartitions(database.pool, ['1999-12-31', '2026-11-20', '2026-11-21']);
  });

  afterAll(() => database.drop());

  const stored = async (plantId: number) =>
    (
      await database.pool.query(
        `SELECT taken_at::text, soil_moisture, temperature, last_watered_at::text FROM reading WHERE plant_id = $1 ORDER BY 1`,
        [plantId],
      )
    ).rows;

  it('come back digit for digit and to the microsecond', async () => {
    await insertReadings(database.pool, [reading(1, TAKEN_AT, { lastWateredAt: TAKEN_AT - 1 })], null);
    expect(await stored(1)).toEqual([
      {
        taken_at: '2026-11-20 23:59:59.703006+00',
        soil_moisture: 42.123456789012345,
        temperature: 12.5,
        last_watered_at: '2026-11-20 23:59:59.703005+00',
      },
    ]);
  });

  it('from before the year 2000, PostgreSQL’s epoch, keep their instant', async () => {
    await insertReadings(
      database.pool,
      [reading(2, Date.parse('1999-12-31T23:59:59.999Z') * 1_000 + 1)],
      null,
    );
    expect((await stored(2))[0].taken_at).toBe('1999-12-31 23:59:59.999001+00');
  });

  it('keep a null a null and a zero a zero', async () => {
    await insertReadings(database.pool, [reading(3, TAKEN_AT, { soilMoisture: 0, temperature: null })], null);
    expect(await stored(3)).toMatchObject([{ soil_moisture: 0, temperature: null }]);
  });

  it('have their empty values filled, the latest too, and no other replaced', async () => {
    await database.pool.query(
      `INSERT INTO plant (id, status, status_since) VALUES (30, 'on_display', now())`,
    );
    const [first, last] = [reading(30, TAKEN_AT - 1), reading(30, TAKEN_AT, { temperature: null })];
    await insertReadings(database.pool, [first, last], null);
    await upsertLatestReadings(database.pool, [last]);
    await fillReadings(database.pool, [
      reading(30, TAKEN_AT - 1, { soilMoisture: 1, temperature: 1 }),
      reading(30, TAKEN_AT, { soilMoisture: 2, temperature: 2, lastWateredAt: TAKEN_AT - 9 }),
      reading(30, TAKEN_AT + 1),
    ]);
    const filled = { soil_moisture: first.soilMoisture, temperature: 2 };
    expect(await stored(30)).toMatchObject([
      { soil_moisture: first.soilMoisture, temperature: 12.5 },
      filled,
    ]);
    const latest = await database.pool.query('SELECT * FROM latest_reading WHERE plant_id = 30');
    expect(latest.rows).toMatchObject([filled]);
  });

  it('are stored once, and only the new ones are told', async () => {
    const first = [reading(4, TAKEN_AT), reading(5, TAKEN_AT)];
    expect(await insertReadings(database.pool, first, null)).toEqual([4, 5]);
    expect(await insertReadings(database.pool, [...first, reading(6, TAKEN_AT)], null)).toEqual([6]);
  });

  it('without any value are refused by the database itself', async () => {
    const empty = reading(7, TAKEN_AT, { soilMoisture: null, temperature: null });
    await expect(insertReadings(database.pool, [empty], null)).rejects.toThrow('reading_has_a_value');
  });

  it('that are not finite are refused by the database itself', async () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      await expect(
        insertReadings(database.pool, [reading(8, TAKEN_AT, { temperature: value })], null),
      ).rejects.toThrow('reading_is_finite');
    }
  });

  it('of a day without a partition say so', async () => {
    const old = reading(9, Date.parse('2020-01-01T00:00:00Z') * 1_000);
    await expect(insertReadings(database.pool, [old], null)).rejects.toThrow('no partition');
  });

  it('move a plant’s latest reading forward and never back', async () => {
    await database.pool.query(`INSERT INTO plant (id, status, status_since) VALUES (1, 'on_display', now())`);
    const latest = async () =>
      (await database.pool.query('SELECT taken_at::text, temperature FROM latest_reading WHERE plant_id = 1'))
        .rows;
    await upsertLatestReadings(database.pool, [
      reading(1, TAKEN_AT),
      reading(1, TAKEN_AT + MICROS, { temperature: 13 }),
    ]);
    expect(await latest()).toEqual([{ taken_at: '2026-11-21 00:00:00.703006+00', temperature: 13 }]);
    await upsertLatestReadings(database.pool, [reading(1, TAKEN_AT, { temperature: 9 })]);
    expect(await latest()).toMatchObject([{ temperature: 13 }]);
  });

  it('lie in the partition of their UTC day, which several may ask for at once', async () => {
    await Promise.all(
      Array.from({ length: 4 }, () => ensureReadingPartitions(database.pool, ['2026-11-22'])),
    );
    await insertReadings(database.pool, [reading(10, Date.parse('2026-11-22T00:00:00Z') * 1_000)], null);
    const { rows } = await database.pool.query(
      'SELECT tableoid::regclass::text AS day FROM reading WHERE plant_id = 10',
    );
    expect(rows).toEqual([{ day: 'reading_2026_11_22' }]);
  });

  it('know their UTC days', () => {
    expect(utcDaysOf([TAKEN_AT, TAKEN_AT + MICROS, TAKEN_AT - MICROS])).toEqual(['2026-11-20', '2026-11-21']);
  });
});
