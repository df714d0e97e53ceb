import type { PlantBaselinesQuery } from '@palmhouse/client';
import type { Band, Stretch } from '../charts/time-series.js';
import type { Told } from '../data/told.js';

export type BaselineHour = Told<NonNullable<PlantBaselinesQuery['plant']>['soilMoisture'][number]>;

const HOUR = 3_600_000;
// Over more than this an hour is too narrow to be seen.
const BY_HOUR_AT_MOST = 8 * 24 * HOUR;

/** What a plant likes, from end to end. */
export function rangeBand({ from, to }: Stretch, range: { low: number; high: number }): Band {
  return { from, to, low: range.low, high: range.high, look: 'range' };
}

/** What it is usually like: hour by hour, over longer stretches by the day as a whole. */
export function usualBands({ from, to }: Stretch, hours: readonly BaselineHour[]): Band[] {
  const learnt = hours.filter(({ learning }) => !learning);
  if (learnt.length === 0) return [];
  if (to - from > BY_HOUR_AT_MOST) {
    const low = Math.min(...learnt.map((hour) => hour.low));
    const high = Math.max(...learnt.map((hour) => hour.high));
    return [{ from, to, low, high, look: 'usual' }];
  }
  const byHour = new Map(learnt.map((hour) => [hour.hour, hour]));
  const bands: Band[] = [];
  for (let begin = Math.floor(from / HOUR) * HOUR; begin < to; begin += HOUR) {
    const usual = byHour.get(new Date(begin).getUTCHours());
    if (usual === undefined) continue;
    bands.push({ from: begin, to: begin + HOUR, low: usual.low, high: usual.high, look: 'usual' });
  }
  return bands;
}
