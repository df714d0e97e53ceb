import { ArgsType, Field } from '@nestjs/graphql';
import { bucketsWithin, toDuration, type EpochMicros, type Micros } from '@palmhouse/domain';
import { Duration } from '../graphql/duration.scalar.js';
import { badInput } from '../graphql/errors.js';
import { toMicros } from '../graphql/instant.js';
import { RangeInput, toRange } from '../graphql/range.input.js';
import type { EntriesAtMost } from '../limits/complexity.js';

const MINUTE: Micros = 60_000_000;
const DAY: Micros = 1_440 * MINUTE;

// A mark is two pixels and their distance: no strip is wider. A year is half a million minutes, read in under half a second.
const MOST = { bins: 2_000, days: 366 } as const;

/** How many gaps are told, newest first. */
export const GAPS_MAX = 100;

@ArgsType()
export class SweepStripArgs {
  @Field(() => RangeInput, {
    description: `The stretch of time, ${MOST.days} days at most. Without \`to\`: up to now; without \`from\`: the 24 hours before its end.`,
  })
  readonly range!: RangeInput;

  @Field(() => Duration, {
    description: `The length of a bin, in whole minutes; at most ${MOST.bins.toLocaleString('en-GB')} of them.`,
  })
  readonly every!: Micros;
}

/** A strip as asked for, within bounds. */
export interface StripRequest {
  readonly from: EpochMicros;
  readonly to: EpochMicros;
  readonly every: Micros;
}

/** @throws GraphQLError BAD_USER_INPUT when it would be too long or too fine. */
export function stripRequest({ range, every }: SweepStripArgs, now: Date): StripRequest {
  const given = toRange(range);
  const to = given.to === null ? now.getTime() * 1_000 : toMicros(given.to);
  const from = given.from === null ? to - DAY : toMicros(given.from);
  if (every % MINUTE !== 0)
    throw badInput(`\`every\` must be whole minutes; ${toDuration(every)} was given.`);
  if (to - from > MOST.days * DAY) throw badInput(`A strip is ${MOST.days} days long at most.`);
  const bins = bucketsWithin({ from, to }, every);
  if (bins > MOST.bins)
    throw badInput(
      `\`every\` of ${toDuration(every)} makes ${bins.toLocaleString('en-GB')} bins of that range; at most ${MOST.bins.toLocaleString('en-GB')} are given. Ask for a longer \`every\` or a shorter range.`,
    );
  return { from, to, every };
}

/** As many entries as there may be bins, and the gaps beside them. */
export const binsAndGaps: EntriesAtMost = ({ args }) => {
  try {
    const { from, to, every } = stripRequest(args as unknown as SweepStripArgs, new Date());
    return bucketsWithin({ from, to }, every) + GAPS_MAX;
  } catch {
    return 1; // refused when it is asked
  }
};
