import { ArgsType, Field, Int } from '@nestjs/graphql';
import { bucketsWithin, toDuration, type EpochMicros, type Micros } from '@palmhouse/domain';
import { DateTime } from '../graphql/date-time.scalar.js';
import { Duration } from '../graphql/duration.scalar.js';
import { badInput } from '../graphql/errors.js';
import { FIRST_INSTANT, toMicros } from '../graphql/instant.js';
import { RangeInput, toRange } from '../graphql/range.input.js';
import type { EntriesAtMost } from '../limits/complexity.js';

/** How many points a series has when not told, and at most. */
export interface PointBounds {
  readonly byDefault: number;
  readonly min: number;
  readonly max: number;
}

// A chart as wide as a window has about a thousand pixels; five thousand points are three days, minute by minute.
export const SERIES_POINTS: PointBounds = { byDefault: 500, min: 2, max: 5_000 };
export const COMPARED_POINTS: PointBounds = { byDefault: 300, min: 2, max: 2_000 };

const DAY: Micros = 86_400_000_000;
// Sensors are asked once a minute; beyond a year there is nothing to put together.
const EVERY = { min: 60_000_000, max: 366 * DAY };

const describe = ({ min, max, byDefault }: PointBounds) =>
  `How many points at most, ${min} to ${max.toLocaleString('en-GB')}; ${byDefault} when left out. Not together with \`every\`.`;

/** The arguments of everything that gives series. */
function seriesArgs(bounds: PointBounds) {
  @ArgsType()
  abstract class Args {
    @Field(() => RangeInput, {
      description:
        'The stretch of time. Without `to`: up to `asOf`, or now; without `from`: the 24 hours before its end.',
    })
    readonly range!: RangeInput;

    @Field(() => Int, { nullable: true, description: describe(bounds) })
    readonly maxPoints?: number | null;

    @Field(() => Duration, {
      nullable: true,
      description: `The length of a bucket, PT1M to P366D; at most ${bounds.max.toLocaleString('en-GB')} of them. Whole hours are quickest over long ranges. Not together with \`maxPoints\`.`,
    })
    readonly every?: Micros | null;

    @Field(() => DateTime, {
      nullable: true,
      description: 'The series as it was known at this instant: no reading taken then or later is in it.',
    })
    readonly asOf?: string | null;
  }
  return Args;
}

@ArgsType()
export class SeriesArgs extends seriesArgs(SERIES_POINTS) {}

@ArgsType()
export class ComparedArgs extends seriesArgs(COMPARED_POINTS) {}

/** A series as asked for, within bounds. */
export interface SeriesRequest {
  readonly from: EpochMicros;
  readonly to: EpochMicros;
  readonly asOf: EpochMicros | null;
  readonly every: Micros | null;
  readonly maxPoints: number;
}

/** @throws GraphQLError BAD_USER_INPUT when an argument is out of bounds, or two exclude each other. */
export function seriesRequest(args: SeriesArgs, bounds: PointBounds, now: Date): SeriesRequest {
  const every = args.every ?? null;
  if (every !== null && typeof args.maxPoints === 'number')
    throw badInput('Give `maxPoints` or `every`, not both.');
  const maxPoints = args.maxPoints ?? bounds.byDefault;
  if (maxPoints < bounds.min || maxPoints > bounds.max)
    throw badInput(`\`maxPoints\` must be from ${bounds.min} to ${bounds.max}; ${maxPoints} was given.`);
  const range = toRange(args.range);
  const asOf = typeof args.asOf === 'string' ? toMicros(args.asOf) : null;
  const to = range.to === null ? (asOf ?? now.getTime() * 1_000) : toMicros(range.to);
  const end = Math.min(to, asOf ?? to);
  const from = range.from === null ? Math.max(end - DAY, FIRST_INSTANT) : toMicros(range.from);
  const request = { from, to, asOf, every, maxPoints };
  if (every !== null) refuseTooFine(request, every, bounds);
  return request;
}

function refuseTooFine({ from, to, asOf }: SeriesRequest, every: Micros, { max }: PointBounds): void {
  if (every < EVERY.min || every > EVERY.max)
    throw badInput(`\`every\` must be from PT1M to P366D; ${toDuration(every)} was given.`);
  const points = bucketsWithin({ from, to: Math.min(to, asOf ?? to) }, every);
  if (points <= max) return;
  const number = (value: number) => value.toLocaleString('en-GB');
  throw badInput(
    `\`every\` of ${toDuration(every)} makes ${number(points)} points of that range; at most ${number(max)} are given. Ask for a longer \`every\` or a shorter range.`,
  );
}

/** As many entries as there may be points. */
export function pointsOf(bounds: PointBounds): EntriesAtMost {
  return ({ args }) => {
    // An estimate, before anything runs: where a range has no end its length is judged by this machine's clock.
    const { every, maxPoints } = args as Partial<SeriesArgs>;
    if (typeof every !== 'number') return Math.min(Math.max(maxPoints ?? bounds.byDefault, 0), bounds.max);
    try {
      const { from, to } = seriesRequest(args as unknown as SeriesArgs, bounds, new Date());
      return bucketsWithin({ from, to }, every);
    } catch {
      return 1; // refused when it is asked
    }
  };
}
