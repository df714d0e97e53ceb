import { dayAfter, startOfDay, utcDayOf, type UtcDay } from '@palmhouse/domain';
import { badInput } from '../graphql/errors.js';
import { FIRST_INSTANT, toMicros } from '../graphql/instant.js';
import { toRange, type RangeInput } from '../graphql/range.input.js';
import type { EntriesAtMost } from '../limits/complexity.js';

// A year and a month to compare it with.
export const DAYS_MAX = 400;
const DAYS_BY_DEFAULT = 30;
const DAY_MICROS = 86_400_000_000;

export interface Days {
  readonly first: UtcDay;
  readonly last: UtcDay;
}

/**
 * The days that a range touches; the 30 before its end where no beginning was said, to today where no end was.
 * @throws GraphQLError BAD_USER_INPUT when there are too many.
 */
export function daysOf(input: RangeInput, now: Date): Days {
  const range = toRange(input);
  const to = range.to === null ? now.getTime() * 1_000 + 1 : toMicros(range.to);
  const last = utcDayOf(to - 1);
  const first =
    range.from === null
      ? dayAfter(
          utcDayOf(Math.max(to - 1, FIRST_INSTANT + DAYS_BY_DEFAULT * DAY_MICROS)),
          1 - DAYS_BY_DEFAULT,
        )
      : utcDayOf(toMicros(range.from));
  const days = countOf({ first, last });
  if (days > DAYS_MAX)
    throw badInput(`\`range\` has ${days.toLocaleString('en-GB')} days; at most ${DAYS_MAX} are given.`);
  return { first, last };
}

function countOf({ first, last }: Days): number {
  return Math.max(0, (startOfDay(last) - startOfDay(first)) / 86_400_000 + 1);
}

/** As many entries as there may be days. */
export const daysAtMost: EntriesAtMost = ({ args }) => {
  try {
    return countOf(daysOf((args.range ?? {}) as RangeInput, new Date()));
  } catch {
    return DAYS_MAX;
  }
};
