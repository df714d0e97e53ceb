import type { WateringCountsQuery } from '@palmhouse/client';
import { readDuration } from '@palmhouse/domain';
import type { Told } from '../data/told.js';
import { toMs } from '../time/instants.js';
import type { CountOrder } from './history-search.js';

export type WateredPlant = Told<WateringCountsQuery['plants']['nodes'][number]>;

type Compare = (one: WateredPlant, other: WateredPlant) => number;

/** Milliseconds from one watering to the next, as a rule; null where there were fewer than two. */
export function intervalOf({ wateringRhythm: { medianInterval } }: WateredPlant): number | null {
  const micros = medianInterval === null ? null : readDuration(medianInterval);
  return micros === null ? null : micros / 1_000;
}

const lastOf = ({ lastWateredAt }: WateredPlant): number =>
  lastWateredAt === null ? 0 : toMs(lastWateredAt);

const COMPARE: Readonly<Record<CountOrder, Compare>> = {
  number: (one, other) => one.number - other.number,
  name: (one, other) => one.name.localeCompare(other.name, 'en-GB'),
  count: (one, other) => one.wateringRhythm.count - other.wateringRhythm.count,
  // Of which there is none: longer than any.
  interval: (one, other) => {
    const [first, second] = [intervalOf(one) ?? Infinity, intervalOf(other) ?? Infinity];
    return first === second ? 0 : first - second;
  },
  // Those of which nothing is known first: longer ago than any.
  last: (one, other) => lastOf(one) - lastOf(other),
};

/** In an order, falling or rising; equals always by their number. */
export function sortedCounts(
  plants: readonly WateredPlant[],
  order: CountOrder = 'number',
  direction?: 'down',
): readonly WateredPlant[] {
  const sign = direction === 'down' ? -1 : 1;
  return plants.toSorted((one, other) => sign * COMPARE[order](one, other) || one.number - other.number);
}
