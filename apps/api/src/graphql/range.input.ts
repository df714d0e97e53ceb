import { Field, InputType } from '@nestjs/graphql';
import { badInput } from './errors.js';
import { DateTime } from './date-time.scalar.js';

@InputType({ description: 'A stretch of time, `from` included, `to` not. Either end may be left open.' })
export class RangeInput {
  @Field(() => DateTime, { nullable: true, description: 'The first instant of the stretch.' })
  readonly from?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'The first instant behind the stretch.' })
  readonly to?: string | null;
}

/** Half-open, null where an end is open. */
export interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

/** @throws GraphQLError BAD_USER_INPUT when nothing could lie in the range. */
export function toRange(input: RangeInput | null | undefined): Range {
  const from = input?.from ?? null;
  const to = input?.to ?? null;
  if (from !== null && to !== null && comparable(from) >= comparable(to)) {
    throw badInput(`\`from\` must be before \`to\`; ${from} and ${to} were given.`);
  }
  return { from, to };
}

/** UTC ISO text of one length, so that text order is time order. */
function comparable(instant: string): string {
  const [whole = '', fraction = ''] = instant.replace('Z', '').split('.');
  return `${whole}.${fraction.padEnd(6, '0')}`;
}
