import type { ArchiveMonthQuery } from '@palmhouse/client';
import { dayAfter, startOfDay } from '@palmhouse/domain';
import type { Told } from '../data/told.js';
import { toMs } from '../time/instants.js';
import type { Day } from './calendar.js';

const MINUTE_MS = 60_000;

/** Minutes without a sweep by day, of the days that had any: from the museum's first sweep to its last. */
export function missedMinutes(strip: Told<ArchiveMonthQuery['sweepStrip']>): ReadonlyMap<Day, number> {
  const missed = new Map<Day, number>();
  if (strip.from === null || strip.to === null) return missed;
  const [from, to] = [toMs(strip.from), toMs(strip.to)];
  const swept = new Map(strip.bins.map(({ at, sweeps }) => [at.slice(0, 10), sweeps]));
  for (let day = strip.from.slice(0, 10); startOfDay(day) < to; day = dayAfter(day)) {
    const end = Math.min(to, startOfDay(dayAfter(day)));
    const expected = Math.round((end - Math.max(from, startOfDay(day))) / MINUTE_MS);
    const minutes = expected - (swept.get(day) ?? 0);
    if (minutes > 0) missed.set(day, minutes);
  }
  return missed;
}
