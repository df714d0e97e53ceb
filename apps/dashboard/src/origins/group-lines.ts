import type { CompareGroupsQuery } from '@palmhouse/client';
import type { TimeSeries } from '../charts/time-series.js';
import { toMs } from '../time/instants.js';

export type Group = CompareGroupsQuery['compareGroups'][number];
export type ChannelName = 'soilMoisture' | 'temperature';

// As the API has it: five minutes without a reading are a gap. Where points are means, half as much again as one covers.
const GAP = 5 * 60_000;

/** What the points of a series stand for: what lies between the first two, or a minute. */
function longestBetween(at: readonly number[], every: string | null): number {
  if (every === null) return GAP;
  const steps = at.slice(1).map((instant, index) => instant - (at[index] ?? instant));
  return Math.max(GAP, Math.min(...steps, Infinity) * 1.5 || GAP);
}

/** A line for each group, each with a look of its own. */
export function groupLines(groups: readonly Group[], channel: ChannelName): readonly TimeSeries[] {
  return groups.map(({ key, label, series }, look) => {
    const at = series.at.map(toMs);
    return {
      id: key,
      name: label,
      look,
      at,
      mean: series[channel].mean,
      longest: longestBetween(at, series.every),
    };
  });
}
