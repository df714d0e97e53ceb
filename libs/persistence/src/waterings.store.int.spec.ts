import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Reading } from '@palmhouse/domain';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { Waterings1764201600000 } from './migrations/1764201600000-waterings.js';
import { ensureReadingPartitions, insertReadings } from './readings.store.js';
import { keepReportedWaterings } from './waterings.store.js';

const at = (iso: string) => Date.parse(iso) * 1_000;
const NOON = at('2026-11-20T12:00:00Z');
const WATERED = at('2026-11-20T10:11:12Z') + 3;

const reading = (plantId: number, lastWateredAt: number | null, takenAt = NOON): Reading => ({
  plantId,
  takenAt,
  soilMoisture: 50,
  temperature: 12,
  lastWateredAt,
});

describe('waterings', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    await database.pool.query(
      `INSERT INTO plant (id, status, status_since) SELECT id, 'on_display', now() FROM generate_series(1, 3) AS id`,
    );
  });
  afterAll(() => database.drop());
  beforeEach(() => database.pool.query('TRUNCATE watering'));

  const kept = async () =>
    (
      await database.pool.query(
        `SELECT plant_id AS plant, (extract(epoch FROM watered_at) * 1000000)::int8::text AS at, reported, detected FROM watering ORDER BY 1, 2`,
      )
    ).rows.map(({ plant, at: instant, reported, detected }) => [plant, Number(instant), reported, detected]);

  it('that readings name are kept to the microsecond, each once', async () => {
    const readings = [reading(1, WATERED), reading(1, WATERED, NOON + 1), reading(2, null)];
    await keepReportedWaterings(database.pool, readings, () => null);
    await keepReportedWaterings(database.pool, [reading(1, WATERED), reading(3, WATERED)], () => null);
    expect(await kept()).toEqual([
      [1, WATERED, true, false],
      [3, WATERED, true, false],
    ]);
  });

  it('that were detected before are reported as well from then on', async () => {
    await database.pool.query(
      `INSERT INTO watering (plant_id, watered_at, detected) VALUES (1, '2026-11-20T10:11:12.000003Z', true)`,
    );
    await keepReportedWaterings(database.pool, [reading(1, WATERED)], () => null);
    expect(await kept()).toEqual([[1, WATERED, true, true]]);
  });

  it('cost no statement where the latest reading named the same', async () => {
    const never = {
      query: () => {
        throw new Error('asked');
      },
    } as never;
    await keepReportedWaterings(never, [reading(1, WATERED), reading(2, null)], () => WATERED);
    await keepReportedWaterings(never, [], () => null);
    expect(await kept()).toEqual([]);
  });

  it('are taken over from the readings that are there when the table is made', async () => {
    await ensureReadingPartitions(database.pool, ['2026-11-20']);
    await insertReadings(
      database.pool,
      [reading(1, WATERED), reading(1, WATERED, NOON + 1), reading(2, null), reading(77, WATERED)],
      null,
    );
    await database.pool.query(
      `INSERT INTO latest_reading (plant_id, taken_at, soil_moisture, last_watered_at)
       VALUES (2, '2026-11-20T12:00:00Z', 1, '2026-11-20T10:11:12.000003Z')`,
    );
    const runner = { query: (sql: string) => database.pool.query(sql) } as never;
    const migration = new Waterings1764201600000();
    await migration.down(runner);
    await migration.up(runner);
    expect(await kept()).toEqual([
      [1, WATERED, true, false],
      [2, WATERED, true, false],
    ]);
  });
});
