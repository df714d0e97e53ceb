import type { CarePolicy } from '../care-policy.js';
import type { CareChannel } from '../care-ranges.js';
import { madOf, medianOf } from '../median.js';
import { isUsual, usualBand, type BaselineHour } from './usual-band.js';

/** An hour of one day: what its readings said. */
export interface HourOfDay {
  readonly count: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  /** Care found it unusual at the time. */
  readonly unusual: boolean;
}

export interface LearntHour extends BaselineHour {
  readonly readings: number;
  /** The days that were left out, by their place in the list. */
  readonly leftOut: readonly number[];
}

// "More than three days": what has come on the fourth day in a row is how the plant is now.
const DAYS_OF_A_NEW_NORMAL = 4;
// What comes and goes on at least every fourth day, and has more than three times, is how the plant is.
const TIMES_OF_A_HABIT = 4;
const SHARE_OF_A_HABIT = 0.25;

interface Walk {
  readonly counted: readonly number[];
  readonly leftOut: readonly number[];
}

/**
 * What the channel is usually like at one hour of the day, from the days that know it, in order; a plant watered every
 * day or every third, an anomaly that nobody judged, a sensor that was moved.
 *
 * Walks through the days: one that lies beyond the band of those before it, or that care found unusual, is put aside. When
 * four come in a row they are the new normal, and what was before is forgotten: it is another plant's past. Depends on the
 * days alone, not on what was learnt before nor on when: history that is filled in later comes to the same.
 * @returns null of no days.
 */
export function learnHour(
  channel: CareChannel,
  days: readonly HourOfDay[],
  policy: Pick<CarePolicy, 'unusual'>,
): LearntHour | null {
  if (days.length === 0) return null;
  const { counted, leftOut } = isEven(channel, days, policy)
    ? { counted: [...days.keys()], leftOut: [] }
    : walk(channel, days, policy);
  const kept = counted.map((index) => days[index]!);
  const readings = kept.reduce((sum, { count }) => sum + count, 0);
  return kept.length === 0 ? null : { ...bandOf(kept), days: kept.length, readings, leftOut };
}

function bandOf(days: readonly HourOfDay[]): Pick<BaselineHour, 'median' | 'mad'> {
  const median = medianOf(days.map((day) => day.median));
  const mad = madOf(
    days.flatMap((day) => [day.p25, day.median, day.p75]),
    median,
  );
  return { median, mad };
}

/** No day can lie beyond any band: the walk, which is a hundred times the work, would count them all. */
function isEven(channel: CareChannel, days: readonly HourOfDay[], { unusual }: Pick<CarePolicy, 'unusual'>) {
  let least = Infinity;
  let most = -Infinity;
  for (const day of days) {
    if (day.unusual) return false;
    if (day.median < least) least = day.median;
    if (day.median > most) most = day.median;
  }
  return most - least <= unusual.spreads * unusual.least[channel];
}

function walk(channel: CareChannel, days: readonly HourOfDay[], policy: Pick<CarePolicy, 'unusual'>): Walk {
  let counted: number[] = [];
  const isBeyond = ({ median }: HourOfDay): boolean => {
    if (counted.length < policy.unusual.days) return false;
    const before = counted.map((each) => days[each]!);
    // No band reaches less far: the spread need not be known.
    const reach = policy.unusual.spreads * policy.unusual.least[channel];
    if (Math.abs(median - medianOf(before.map((day) => day.median))) <= reach) return false;
    return !isUsual(median, usualBand(channel, bandOf(before), policy));
  };
  let aside: { readonly index: number; readonly isBeyond: boolean }[] = [];
  let leftOut: number[] = [];
  let times = 0;
  let since = 0;
  for (const [index, day] of days.entries()) {
    const beyond = isBeyond(day);
    if (!day.unusual && !beyond) {
      counted.push(index);
      leftOut.push(...aside.map((each) => each.index));
      aside = [];
      continue;
    }
    if (aside.length === 0) times += 1;
    aside.push({ index, isBeyond: beyond });
    if (aside.length < DAYS_OF_A_NEW_NORMAL) continue;
    const four = aside.map((each) => each.index);
    if (aside.every((each) => each.isBeyond)) {
      since = four[0]!;
      counted = four;
      leftOut = [];
      times = 0;
    } else counted.push(...four);
    aside = [];
  }
  leftOut.push(...aside.map((each) => each.index));
  if (times >= TIMES_OF_A_HABIT && leftOut.length >= SHARE_OF_A_HABIT * (days.length - since))
    return { counted: [...days.keys()].slice(since), leftOut: [] };
  return { counted, leftOut };
}
