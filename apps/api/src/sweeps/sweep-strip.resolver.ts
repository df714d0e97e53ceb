import { Inject } from '@nestjs/common';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { RequestContext } from '../graphql/request-context.js';
import { Selection } from '../graphql/selection.js';
import { POOL } from '../service/tokens.js';
import { binsAndGaps, GAPS_MAX, SweepStripArgs, stripRequest } from './sweep-strip.input.js';
import { SweepBin, SweepGap, SweepStrip } from './sweep-strip.model.js';
import { STRIP_BINS, STRIP_BOUNDS, STRIP_GAPS } from './sweep-strip.sql.js';

interface Bounds {
  readonly from: string;
  readonly to: string;
  readonly hasAny: boolean;
}

const toInstant = (micros: number): string => new Date(Math.round(micros / 1_000)).toISOString();

@Resolver(() => SweepStrip)
export class SweepStripResolver {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  @Query(() => SweepStrip, {
    description: 'Rounds of asking over a stretch of time, some minutes to a bin, and the gaps between them.',
    complexity: binsAndGaps,
  })
  async sweepStrip(
    @Args() args: SweepStripArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() { now }: RequestContext,
  ): Promise<SweepStrip> {
    const { from, to, every } = stripRequest(args, now);
    const asked = [toInstant(from), toInstant(to), now.toISOString()];
    const [bounds] = (await this.pool.query<Bounds>({ ...STRIP_BOUNDS, values: asked })).rows;
    const none = { from: null, to: null, every, bins: [], gaps: [] };
    if (bounds === undefined || !bounds.hasAny || Date.parse(bounds.from) >= Date.parse(bounds.to))
      return none;
    const selection = Selection.of(info);
    const ends = [bounds.from, bounds.to];
    const [bins, gaps] = await Promise.all([
      selection.has('bins') ? this.rows<SweepBin>(STRIP_BINS, [...ends, every / 1_000_000]) : [],
      selection.has('gaps') ? this.rows<SweepGap>(STRIP_GAPS, [...ends, GAPS_MAX]) : [],
    ]);
    return { from: bounds.from, to: bounds.to, every, bins, gaps };
  }

  private async rows<Row extends object>(
    statement: typeof STRIP_BINS,
    values: readonly unknown[],
  ): Promise<Row[]> {
    return (await this.pool.query<Row>({ ...statement, values: [...values] })).rows;
  }
}
