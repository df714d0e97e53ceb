import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Micros } from '@palmhouse/domain';
import { DateTime } from '../graphql/date-time.scalar.js';
import { Duration } from '../graphql/duration.scalar.js';
import { GAPS_MAX } from './sweep-strip.input.js';

const sum = (description: string): PropertyDecorator => Field(() => Float, { description });

@ObjectType('SweepBin', {
  description: 'The sweeps of some minutes together. Its ledger adds up as that of a single sweep does.',
})
export class SweepBin {
  @Field(() => DateTime, { description: 'Its first minute: a multiple of `every` since 1970 UTC.' })
  readonly at!: string;

  @Field(() => Int, { description: 'How many of its minutes were swept.' })
  readonly sweeps!: number;

  @Field(() => Int, { description: 'How many of them have no closed ledger: they run, or were broken off.' })
  readonly unfinished!: number;

  @Field(() => Float, { nullable: true, description: 'How long the slowest took; null while none is over.' })
  readonly slowestSeconds!: number | null;

  @sum('Plants that were asked, each time.')
  readonly asked!: number;

  @sum('Readings that were new.')
  readonly stored!: number;

  @sum('Readings that were there already.')
  readonly duplicate!: number;

  @sum('Reports of which nothing could stand.')
  readonly rejected!: number;

  @sum('Plants on loan or missing.')
  readonly away!: number;

  @sum('Plants whose sensor was at fault.')
  readonly faulty!: number;

  @sum('Plants that could not be asked.')
  readonly failed!: number;
}

@ObjectType('SweepGap', { description: 'Minutes in a row without a sweep.' })
export class SweepGap {
  @Field(() => DateTime, { description: 'The first minute without one.' })
  readonly from!: string;

  @Field(() => DateTime, { description: 'The next minute with one, or the end of the strip.' })
  readonly to!: string;
}

@ObjectType('SweepStrip', {
  description: 'The sweeps of a stretch of time in bins: what a page as wide as a window can draw.',
})
export class SweepStrip {
  @Field(() => DateTime, {
    nullable: true,
    description:
      'The first minute that should have a sweep: of the range, or the museum’s first ever; null where there can be none.',
  })
  readonly from!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The minute behind the last that should have one; null where there can be none.',
  })
  readonly to!: string | null;

  @Field(() => Duration, { description: 'The length of a bin.' })
  readonly every!: Micros;

  @Field(() => [SweepBin], { description: 'Oldest first; those without any sweep are left out.' })
  readonly bins!: SweepBin[];

  @Field(() => [SweepGap], { description: `The gaps, newest first; ${GAPS_MAX} at most.` })
  readonly gaps!: SweepGap[];
}
