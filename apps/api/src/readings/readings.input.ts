import { ArgsType, Field } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.scalar.js';
import { ReadingsPageArgs } from '../graphql/page.args.js';
import { toRange, type Range } from '../graphql/range.input.js';

@ArgsType()
export class ReadingsArgs extends ReadingsPageArgs {
  @Field(() => DateTime, {
    nullable: true,
    description: 'From this instant on; 24 hours before the end when left out.',
  })
  readonly from?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Before this instant; up to the newest when left out.',
  })
  readonly to?: string | null;
}

const DAY_MS = 86_400_000;
// The first a DateTime can be; PostgreSQL does not read the year before it as JavaScript writes it.
const FIRST_INSTANT_MS = Date.parse('0001-01-01T00:00:00Z');

/** The stretch asked for; a day where no start was said. */
export function readingsRange(args: ReadingsArgs, now: Date): Range & { readonly from: string } {
  const { from, to } = toRange(args);
  const end = to === null ? now.getTime() : Date.parse(to);
  return { from: from ?? new Date(Math.max(end - DAY_MS, FIRST_INSTANT_MS)).toISOString(), to };
}
