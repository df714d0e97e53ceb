import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { trueReadingOf } from '@palmhouse/sandbox';
import { DAY, HOUR, LearningMuseum, MINUTE, SEED, type Told } from './learning-museum.js';

const PLANTS = [1, 2, 9, 16, 30, 47];
const BIASED = [16, 47];
const NOW = '2026-11-21T06:10:00Z';

/** When the plant's own straight line passes 20 %, after the watering before `atMs`. */
function trueCrossing(plant: number, atMs: number): number {
  const { lastWateredAtMs } = trueReadingOf(plant, atMs, SEED);
  const moistureAt = (ms: number) => trueReadingOf(plant, ms, SEED).soilMoisturePercent;
  const start = moistureAt(lastWateredAtMs);
  const rate = start - moistureAt(lastWateredAtMs + HOUR);
  return lastWateredAtMs + ((start - 20) / rate) * HOUR;
}

describe('forecasting when plants need water', () => {
  let museum: LearningMuseum;

  beforeEach(async () => {
    museum = await LearningMuseum.open();
  });

  afterEach(() => museum.close());

  const week = {
    plants: PLANTS,
    from: '2026-11-14T00:00:00Z',
    to: NOW,
    everyMinutes: 2,
    noisy: true,
  };

  it('hits the true hour within minutes, and says honestly how far it is off', async () => {
    await museum.tell(week);
    expect(await museum.forecast(NOW)).toEqual({ forecasts: PLANTS.length, withdrawn: 0 });
    for (const plant of PLANTS) {
      const forecast = await museum.forecastOf(plant);
      const off = Math.abs(forecast!.needsWaterAt.getTime() - trueCrossing(plant, Date.parse(NOW))) / MINUTE;
      expect(off).toBeLessThan(3);
      expect(forecast).toMatchObject({ cycles: 7 });
      expect(forecast!.errorMinutes).toBeLessThan(5);
      expect(forecast!.pointsPerHour).toBeLessThan(BIASED.includes(plant) ? -4.9 : -3.2);
      expect(forecast!.wateredAt!.getTime()).toBe(
        trueReadingOf(plant, Date.parse(NOW), SEED).lastWateredAtMs,
      );
      expect(forecast!.soilMoisture).toBeCloseTo(
        trueReadingOf(plant, Date.parse(NOW), SEED).soilMoisturePercent,
        0,
      );
    }
  });

  it('holds for a biased sensor that has been below zero, and so refused, for hours', async () => {
    const later = '2026-11-21T12:40:00Z';
    await museum.tell({ ...week, plants: BIASED, to: later });
    await museum.forecast(later);
    for (const plant of BIASED) {
      const refused = await museum.query<{ last: Date }>(
        'SELECT max(taken_at) AS last FROM reading WHERE plant_id = $1 AND soil_moisture IS NOT NULL',
        [plant],
      );
      expect(Date.parse(later) - refused[0]!.last.getTime()).toBeGreaterThan(HOUR);
      const { needsWaterAt, errorMinutes, soilMoisture } = (await museum.forecastOf(plant))!;
      const off = Math.abs(needsWaterAt.getTime() - trueCrossing(plant, Date.parse(later))) / MINUTE;
      expect(off).toBeLessThan(3);
      expect(errorMinutes).toBeLessThan(5);
      expect(soilMoisture).toBe(0);
    }
  });

  it('says the same from the archive', async () => {
    await museum.tell(week);
    await museum.forecast(NOW);
    const before = await museum.query('SELECT * FROM plant_forecast ORDER BY plant_id');
    for (const day of ['2026-11-14', '2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18'])
      await museum.archive(day);
    await museum.query('DELETE FROM plant_forecast'); // so that the earlier cycles are looked at once more
    await museum.forecast(NOW);
    expect(await museum.query('SELECT * FROM plant_forecast ORDER BY plant_id')).toEqual(before);
  });

  it('is near enough an hour after the watering, and keeps still before', async () => {
    const plant = 1;
    const watered = trueReadingOf(plant, Date.parse('2026-11-20T18:00:00Z'), SEED).lastWateredAtMs;
    await museum.tell({
      ...week,
      plants: [plant],
      from: '2026-11-19T00:00:00Z',
      to: new Date(watered + 62 * MINUTE).toISOString(),
    });
    await museum.forecast(watered + 30 * MINUTE);
    expect(await museum.forecastOf(plant)).toBeUndefined();
    await museum.forecast(watered + 62 * MINUTE);
    const { needsWaterAt } = (await museum.forecastOf(plant))!;
    expect(Math.abs(needsWaterAt.getTime() - trueCrossing(plant, watered))).toBeLessThan(15 * MINUTE);
  });

  it('goes on for a plant that is watered late: the need stays where it was, then begins anew', async () => {
    const plant = 2;
    // Nobody came on the 20th: it dries on from the watering of the 19th, until the 20th at 23:00.
    const lastMs = trueReadingOf(plant, Date.parse('2026-11-19T18:00:00Z'), SEED).lastWateredAtMs;
    const lateMs = Date.parse('2026-11-20T23:00:00Z');
    const start = trueReadingOf(plant, lastMs, SEED).soilMoisturePercent;
    const rate = start - trueReadingOf(plant, lastMs + HOUR, SEED).soilMoisturePercent;
    const spoil = (_: number, at: number, told: Told): Told => {
      if (at < lastMs) return told;
      const since = at < lateMs ? lastMs : lateMs;
      const soilMoisturePercent = Math.max(0, start - (rate * (at - since)) / HOUR);
      return { ...told, soilMoisturePercent, lastWateredAtMs: since };
    };
    await museum.tell({ ...week, plants: [plant], noisy: false, spoil });
    const crossing = lastMs + ((start - 20) / rate) * HOUR;
    for (const now of [lateMs - 8 * HOUR, lateMs - HOUR]) {
      await museum.forecast(now);
      const { needsWaterAt } = (await museum.forecastOf(plant))!;
      expect(Math.abs(needsWaterAt.getTime() - crossing)).toBeLessThan(10 * MINUTE);
    }
    await museum.forecast(NOW);
    const anew = (await museum.forecastOf(plant))!;
    expect(anew.wateredAt).toEqual(new Date(lateMs));
    expect(Math.abs(anew.needsWaterAt.getTime() - (lateMs + ((start - 20) / rate) * HOUR))).toBeLessThan(
      10 * MINUTE,
    );
  });

  it('goes by the plant’s own range', async () => {
    await museum.tell({ ...week, plants: [1], from: '2026-11-20T00:00:00Z' });
    await museum.query('UPDATE plant SET soil_moisture_low = 40, soil_moisture_high = 90');
    await museum.forecast(NOW);
    const { needsWaterAt, pointsPerHour } = (await museum.forecastOf(1))!;
    const earlier = (20 / -pointsPerHour) * HOUR;
    expect(Math.abs(needsWaterAt.getTime() - (trueCrossing(1, Date.parse(NOW)) - earlier))).toBeLessThan(
      5 * MINUTE,
    );
  });

  it('sees a watering that nobody reported in the moisture itself', async () => {
    const noon = Date.parse('2026-11-20T22:00:00Z');
    const spoil = (_: number, at: number, told: Told): Told =>
      at < noon ? told : { ...told, soilMoisturePercent: 98 - (3.3 * (at - noon)) / HOUR };
    await museum.tell({ ...week, plants: [1], noisy: false, spoil });
    await museum.forecast(NOW);
    const { needsWaterAt } = (await museum.forecastOf(1))!;
    expect(Math.abs(needsWaterAt.getTime() - (noon + (78 / 3.3) * HOUR))).toBeLessThan(30 * MINUTE);
  });

  it('is withdrawn for plants that go away, do not dry any more, or whose sensor is not believed', async () => {
    await museum.tell({ ...week, plants: [1, 2, 9, 30], from: '2026-11-19T00:00:00Z' });
    expect(await museum.forecast(NOW)).toMatchObject({ forecasts: 4 });
    await museum.query(`UPDATE plant SET status = 'on_loan' WHERE id = 1`);
    await museum.query(`INSERT INTO plant_state (plant_id, channel, state, kind, since, reason)
      VALUES (2, 'soil_moisture', 'sensor_fault', 'jumped', now(), 'It jumped.')`);
    await museum.tell({
      ...week,
      plants: [9],
      from: NOW,
      to: '2026-11-22T07:00:00Z',
      noisy: false,
      spoil: (_plant, _at, told) => ({
        ...told,
        soilMoisturePercent: 55,
        lastWateredAtMs: Date.parse('2026-11-20T14:00:00Z'),
      }),
    });
    const later = new Date(Date.parse(NOW) + DAY).toISOString();
    await museum.tell({ ...week, plants: [30], from: NOW, to: later });
    expect(await museum.forecast(later)).toEqual({ forecasts: 1, withdrawn: 3 });
    expect(await museum.forecastOf(30)).toBeDefined();
  });

  it('changes nothing when it is made twice', async () => {
    await museum.tell({ ...week, from: '2026-11-19T00:00:00Z' });
    await museum.forecast(NOW);
    const before = await museum.query('SELECT * FROM plant_forecast ORDER BY plant_id');
    await museum.forecast(NOW);
    expect(await museum.query('SELECT * FROM plant_forecast ORDER BY plant_id')).toEqual(before);
  });
});
