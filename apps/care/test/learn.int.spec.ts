import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Reading } from '@palmhouse/domain';
import { HOUR, LearningMuseum, type BaselineRow } from './learning-museum.js';

const HOUR_MICROS = HOUR * 1_000;
const PLANTS = [1, 2, 16, 30];

/** Of a sorted list, between its two neighbours. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const part = place - Math.floor(place);
  return sorted[Math.floor(place)]! * (1 - part) + sorted[Math.ceil(place)]! * part;
}

const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const middle = (values: readonly number[]) => quantile(ascending(values), 0.5);

/** The same by another way: straight from the readings, with nothing left out. */
function expected(readings: readonly Reading[]): BaselineRow[] {
  const hours = new Map<string, Map<number, number[]>>();
  for (const { plantId, takenAt, soilMoisture, temperature } of readings) {
    for (const [channel, value] of [
      ['soil_moisture', soilMoisture],
      ['temperature', temperature],
    ] as const) {
      if (value === null) continue;
      const hour = Math.floor(takenAt / HOUR_MICROS);
      const key = `${plantId} ${channel} ${hour % 24}`;
      if (!hours.has(key)) hours.set(key, new Map());
      const days = hours.get(key)!;
      days.set(hour, [...(days.get(hour) ?? []), value]);
    }
  }
  return [...hours]
    .map(([key, days]) => {
      const [plantId, channel, hour] = key.split(' ') as [string, string, string];
      const all = [...days.values()].map(ascending);
      const median = middle(all.map((day) => quantile(day, 0.5)));
      const around = all.flatMap((day) => [0.25, 0.5, 0.75].map((share) => quantile(day, share)));
      return {
        plantId: Number(plantId),
        channel,
        hour: Number(hour),
        median,
        mad: middle(around.map((value) => Math.abs(value - median))),
        days: all.length,
        readings: all.flat().length,
      };
    })
    .sort((a, b) => a.plantId - b.plantId || a.channel.localeCompare(b.channel) || a.hour - b.hour);
}

describe('learning what plants are usually like', () => {
  let museum: LearningMuseum;

  beforeEach(async () => {
    museum = await LearningMuseum.open();
  });

  afterEach(() => museum.close());

  const week = (plants: readonly number[], everyMinutes = 5) => ({
    plants,
    from: '2026-11-14T00:00:00Z',
    to: '2026-11-21T10:20:00Z',
    everyMinutes,
    noisy: true,
  });

  it('comes to what the readings come to by another way, to the last bit', async () => {
    const readings = await museum.tell(week(PLANTS));
    const whole = readings.filter(({ takenAt }) => takenAt < Date.parse('2026-11-21T10:00:00Z') * 1_000);
    const outcome = await museum.learn('2026-11-21T10:20:00Z');
    const learnt = await museum.baselines();
    expect(outcome).toMatchObject({ plants: PLANTS.length, baselines: learnt.length });
    expect(learnt).toEqual(expected(whole));
    const [version] = await museum.query(
      'SELECT plants, hours, excluded_hours AS left, from_at AS from, until_at AS until FROM baseline_version',
    );
    expect(version).toEqual({
      plants: PLANTS.length,
      hours: PLANTS.length * (7 * 24 + 10),
      left: 0,
      from: new Date('2026-10-24T10:00:00Z'),
      until: new Date('2026-11-21T10:00:00Z'),
    });
  });

  it('changes nothing, not by a bit, when days go into the archive and their rows are deleted', async () => {
    await museum.tell(week(PLANTS, 1));
    await museum.learn('2026-11-21T10:20:00Z');
    const before = await museum.baselines();
    await museum.archive('2026-11-14');
    await museum.archive('2026-11-15');
    await museum.archive('2026-11-16');
    const [live] = await museum.query<{ first: Date }>('SELECT min(taken_at) AS first FROM reading');
    expect(live!.first.toISOString()).toMatch(/^2026-11-17/);
    await museum.query('DELETE FROM care_step');
    expect(await museum.learn('2026-11-21T10:20:00Z')).toMatchObject({ version: 2 });
    expect(await museum.baselines()).toEqual(before);
  });

  it('goes by the frozen hour where late readings lie beside it', async () => {
    await museum.tell(week([1]));
    await museum.archive('2026-11-14');
    await museum.learn('2026-11-21T10:20:00Z');
    const before = await museum.baselines();
    const late = { plants: [1], from: '2026-11-14T08:02:00Z', to: '2026-11-14T08:58:00Z', everyMinutes: 7 };
    await museum.tell({ ...late, spoil: (_plant, _at, told) => ({ ...told, temperatureCelsius: 45 }) });
    await museum.query('DELETE FROM care_step');
    await museum.learn('2026-11-21T10:20:00Z');
    expect(await museum.baselines()).toEqual(before);
  });

  it('is not bent by a sensor that care found at fault', async () => {
    await museum.tell(week([1, 2]));
    await museum.learn('2026-11-21T10:20:00Z');
    const before = await museum.baselines();
    const clean = await LearningMuseum.open();
    try {
      const from = Date.parse('2026-11-18T00:00:00Z');
      const until = Date.parse('2026-11-19T12:00:00Z');
      await clean.tell({
        ...week([1, 2]),
        spoil: (plant, at, told) =>
          plant === 1 && at >= from && at < until ? { ...told, soilMoisturePercent: 61.25 } : told,
      });
      await clean.query(
        `INSERT INTO plant_state_change (plant_id, channel, at, state, kind, unusual, reason) VALUES
          (1, 'soil_moisture', '2026-11-18T00:00:00Z', 'sensor_fault', 'stuck', false, 'It does not move.'),
          (1, 'soil_moisture', '2026-11-19T12:00:00Z', 'ok', NULL, false, 'Within 20–98 %.')`,
      );
      await clean.learn('2026-11-21T10:20:00Z');
      const after = await clean.baselines();
      const soil = ({ plantId, channel }: BaselineRow) => plantId === 1 && channel === 'soil_moisture';
      expect(after.filter((row) => !soil(row))).toEqual(before.filter((row) => !soil(row)));
      for (const [index, row] of after.filter(soil).entries()) {
        const without = before.filter(soil)[index]!;
        const days = without.days - (row.hour < 12 ? 2 : 1);
        expect(row).toMatchObject({ hour: without.hour, days });
        expect(Math.abs(row.median - without.median)).toBeLessThan(2);
      }
      const [version] = await clean.query('SELECT excluded_hours AS left FROM baseline_version');
      expect(version).toEqual({ left: 36 });
    } finally {
      await clean.close();
    }
  });

  it('is not bent by a heat that nobody judged: it was filled in later', async () => {
    const from = Date.parse('2026-11-17T06:00:00Z');
    const until = Date.parse('2026-11-19T06:00:00Z');
    await museum.tell({
      ...week([1]),
      noisy: false,
      spoil: (_plant, at, told) =>
        at >= from && at < until ? { ...told, temperatureCelsius: told.temperatureCelsius + 8 } : told,
    });
    await museum.learn('2026-11-21T10:20:00Z');
    const ofHour = await museum.baseline(1, 'temperature', 12);
    expect(ofHour!.days).toBe(5); // of seven
    const [version] = await museum.query('SELECT excluded_hours AS left FROM baseline_version');
    expect(version).toEqual({ left: 48 });
    expect(ofHour!.mad).toBeLessThan(0.5);
  });

  it('takes what has lasted for more than three days for the new normal', async () => {
    const moved = Date.parse('2026-11-17T09:00:00Z');
    const spoil = (_plant: number, at: number, told: { temperatureCelsius: number }) => ({
      ...told,
      temperatureCelsius: told.temperatureCelsius + (at >= moved ? 6 : 0),
    });
    await museum.tell({ ...week([1]), noisy: false, spoil: spoil as never });
    await museum.learn('2026-11-20T09:00:00Z');
    const old = await museum.baseline(1, 'temperature', 9);
    expect(old!.days).toBe(3); // the 14th, 15th and 16th; it is the fourth day that makes the new normal
    await museum.learn('2026-11-21T10:20:00Z');
    const now = await museum.baseline(1, 'temperature', 9);
    expect(now!.days).toBe(5);
    expect(now!.median - old!.median).toBeGreaterThan(5);
  });

  it('is still learning of fewer days than it takes, and says of how many', async () => {
    await museum.tell({ ...week([1]), from: '2026-11-20T00:00:00Z' });
    await museum.learn('2026-11-21T10:20:00Z');
    expect((await museum.baseline(1, 'temperature', 5))!.days).toBe(2);
    expect((await museum.baseline(1, 'temperature', 20))!.days).toBe(1);
  });

  it('learns again at its hours, when history is filled in, and not otherwise', async () => {
    const some = { ...week(PLANTS), from: '2026-11-20T00:00:00Z' };
    await museum.tell(some);
    expect(await museum.learn('2026-11-21T10:10:00Z')).toMatchObject({ version: 1 });
    expect(await museum.learn('2026-11-21T10:20:00Z')).toMatchObject({ version: null });
    await museum.tell({ ...some, from: '2026-11-19T00:00:00Z', to: '2026-11-20T00:00:00Z' });
    expect(await museum.learn('2026-11-21T10:30:00Z')).toMatchObject({ version: 2 });
    expect((await museum.baseline(1, 'temperature', 5))!.days).toBe(3);
    expect(await museum.learn('2026-11-21T12:50:00Z')).toMatchObject({ version: null });
    expect(await museum.learn('2026-11-21T13:00:00Z')).toMatchObject({ version: 3 });
  });

  it('learns once where two are asked at the same time', async () => {
    await museum.tell(week([1, 2], 10));
    const both = await Promise.all([
      museum.learn('2026-11-21T10:20:00Z'),
      museum.learn('2026-11-21T10:20:00Z'),
    ]);
    const versions = both.map(({ version }) => version).sort();
    expect(versions).toEqual([1, null].sort());
  });

  it('does nothing in a museum without plants, and forgets plants without a history', async () => {
    expect(await museum.learn('2026-11-21T10:20:00Z')).toEqual({ version: null, plants: 0, baselines: 0 });
    await museum.tell(week([1, 2], 10));
    await museum.learn('2026-11-21T13:20:00Z');
    expect(new Set((await museum.baselines()).map(({ plantId }) => plantId))).toEqual(new Set([1, 2]));
    await museum.query('DELETE FROM reading WHERE plant_id = 2');
    await museum.learn('2026-11-21T17:20:00Z');
    expect(new Set((await museum.baselines()).map(({ plantId }) => plantId))).toEqual(new Set([1]));
  });
});
