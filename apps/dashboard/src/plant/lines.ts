import type { CompareQuery } from '@palmhouse/client';
import type { TimeSeries } from '../charts/time-series.js';
import type { Told } from '../data/told.js';
import { TEXTS } from '../texts.js';
import { toMs } from '../time/instants.js';
import { lengthOfDuration } from './durations.js';
import type { LiveSeries } from './live-series.js';

export type ChannelName = 'soilMoisture' | 'temperature';
export type LinesByChannel = Readonly<Record<ChannelName, readonly TimeSeries[]>>;

/** As the API has it: five minutes without a reading are a gap. */
const GAP = 5 * 60_000;
export const WEEK = 7 * 86_400_000;

/** Between two points of a line, at most. */
export const longestOf = (every: number | null): number =>
  every === null ? GAP : Math.max(GAP, every * 1.5);

/** A plant's own line. */
export function lineOf(
  { at, every, ...channels }: LiveSeries,
  channel: ChannelName,
  { id, name, look }: Pick<TimeSeries, 'id' | 'name' | 'look'>,
): TimeSeries {
  const { mean, min, max } = channels[channel];
  const envelope = every === null ? undefined : { min, max };
  return { id, name, look, at, mean, envelope, longest: longestOf(every) };
}

/** As it was a week before, drawn where it is now, without its envelope. */
export function aWeekLater(line: TimeSeries): TimeSeries {
  return { ...line, at: line.at.map((at) => at + WEEK), envelope: undefined };
}

/** Other plants, each with a look of its own. */
export function comparedLines(
  compared: Told<CompareQuery['compare']>,
  channel: ChannelName,
  firstLook: number,
): TimeSeries[] {
  return compared.map(({ plant, series }, index) => {
    // All that are compared have the same instants, null where another one was read and this one was not.
    const values = series[channel].mean;
    const own = series.at.map(toMs).flatMap((at, place) => {
      const mean = values[place] ?? null;
      return mean === null ? [] : [{ at, mean }];
    });
    return {
      id: plant.id,
      name: TEXTS.plantPage.compare.name(plant.name, plant.number),
      look: firstLook + index,
      at: own.map(({ at }) => at),
      mean: own.map(({ mean }) => mean),
      longest: longestOf(series.every === null ? null : lengthOfDuration(series.every)),
    };
  });
}
