import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  HOUR_MS,
  MINUTE_MS,
  ms,
  openCare,
  readingsOf,
  wobbling,
  type CareUnderTest,
} from './assess.harness.js';

const NOON = ms('2026-11-26T12:00:00Z');
const dry = (count: number) => wobbling(21, count);
const wet = (count: number) => wobbling(97, count);

describe('waterings, reported and seen', () => {
  let care: CareUnderTest;

  beforeAll(async () => {
    care = await openCare();
  });

  afterAll(() => care?.close());

  beforeEach(async () => {
    await care.database.pool.query('TRUNCATE plant, reading, care_step CASCADE');
    await care.plants(1, NOON - 30 * 24 * HOUR_MS);
    await load(dry(20), NOON);
    await care.run(NOON);
  });

  const load = (soilMoisture: number[], lastMs: number, lastWateredMs?: number) =>
    care.load(
      readingsOf({ plantId: 1, lastMs, soilMoisture, ...(lastWateredMs !== undefined && { lastWateredMs }) }),
    );
  const waterings = () =>
    care.rows(`SELECT to_char(watered_at, 'HH24:MI:SS'), reported, detected, unseen_at IS NOT NULL, round(moisture_before), round(moisture_after)
      FROM watering ORDER BY watered_at`);

  it('are confirmed', async () => {
    await load(wet(3), NOON + 3 * MINUTE_MS, NOON + 30_000);
    expect(await care.run(NOON + 3 * MINUTE_MS)).toMatchObject({ waterings: 1 });
    expect(await waterings()).toEqual([['12:00:30', true, true, false, 21, 97]]);
    expect(await care.run(NOON + 3 * MINUTE_MS)).toMatchObject({ waterings: 0 });
    await load(wet(30), NOON + 33 * MINUTE_MS, NOON + 30_000);
    for (let minute = 4; minute <= 33; minute += 1)
      expect(await care.run(NOON + minute * MINUTE_MS)).toMatchObject({ waterings: 0 });
    expect(care.of(1)).toMatchObject({ lastWateredAt: (NOON + 30_000) * 1_000, watering: 'in_time' });
  });

  it('are kept as seen, and become one with a report that comes later', async () => {
    await load(wet(3), NOON + 3 * MINUTE_MS);
    await care.run(NOON + 3 * MINUTE_MS);
    expect(await waterings()).toEqual([['12:01:00', false, true, false, 21, 97]]);
    expect(care.of(1).lastWateredAt).toBe((NOON + MINUTE_MS) * 1_000);
    await load(wet(40), NOON + 43 * MINUTE_MS, NOON - 5 * MINUTE_MS);
    await care.run(NOON + 43 * MINUTE_MS);
    expect(await waterings()).toEqual([['11:55:00', true, true, false, 21, 97]]);
  });

  it('are said not to be seen when the soil stays dry, until it shows them after all', async () => {
    await load(dry(16), NOON + 16 * MINUTE_MS, NOON + 30_000);
    await care.run(NOON + 20 * MINUTE_MS);
    expect(await waterings()).toEqual([['12:00:30', true, false, false, null, null]]);
    expect(await care.run(NOON + 21 * MINUTE_MS)).toMatchObject({ waterings: 1 });
    expect(await waterings()).toEqual([['12:00:30', true, false, true, null, null]]);
    expect(await care.run(NOON + 22 * MINUTE_MS)).toMatchObject({ waterings: 0 });
    expect(care.of(1).watering).toBe('in_time'); // somebody said so; what the soil lacks it says itself
    await load(wet(5), NOON + 21 * MINUTE_MS, NOON + 30_000);
    await care.run(NOON + 25 * MINUTE_MS);
    expect(await waterings()).toEqual([['12:00:30', true, true, false, 21, 97]]);
  });

  it('are found also where care was not there when they happened', async () => {
    const wateredMs = NOON + 3 * HOUR_MS;
    await load(dry(180), wateredMs);
    await load(wet(180), wateredMs + 3 * HOUR_MS, wateredMs + 20_000);
    expect(await care.run(wateredMs + 3 * HOUR_MS)).toMatchObject({ waterings: 1 });
    expect(await waterings()).toEqual([['15:00:20', true, true, false, 21, 97]]);
  });

  it('are nothing that a spike shows', async () => {
    await load([...wet(2), ...dry(20)], NOON + 22 * MINUTE_MS);
    for (let minute = 1; minute <= 22; minute += 1) await care.run(NOON + minute * MINUTE_MS);
    expect(await waterings()).toEqual([]);
  });

  it('stay reported whatever care says of them, and are counted by ingestion once', async () => {
    await load(wet(3), NOON + 3 * MINUTE_MS);
    await care.run(NOON + 3 * MINUTE_MS);
    await load(wet(1), NOON + 4 * MINUTE_MS, NOON + MINUTE_MS); // the very instant that was seen
    await care.run(NOON + 4 * MINUTE_MS);
    expect(await waterings()).toEqual([['12:01:00', true, true, false, 21, 97]]);
  });
});
