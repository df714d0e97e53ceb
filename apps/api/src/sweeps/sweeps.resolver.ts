import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, encodeCursor, keysAround } from '../graphql/cursor.js';
import { DateTime } from '../graphql/date-time.scalar.js';
import { PageArgs } from '../graphql/page.args.js';
import { LIST_PAGE, pageRequest } from '../graphql/page.js';
import { RangeInput, toRange } from '../graphql/range.input.js';
import { Selection } from '../graphql/selection.js';
import { pageOf, single } from '../limits/complexity.js';
import { POOL } from '../service/tokens.js';
import { Sweep, SweepConnection } from './sweep.model.js';
import { COUNT_SWEEPS, SWEEP, sweepsPage } from './sweeps.sql.js';

const LIST = 'sweeps';

@ArgsType()
export class SweepsArgs extends PageArgs {
  @Field(() => RangeInput, { nullable: true, description: 'Only the minutes in this stretch.' })
  readonly range?: RangeInput | null;
}

@Resolver(() => Sweep)
export class SweepsResolver {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  @Query(() => SweepConnection, {
    description: 'Rounds of asking, newest first.',
    complexity: pageOf(LIST_PAGE),
  })
  async sweeps(@Args() args: SweepsArgs, @Info() info: GraphQLResolveInfo): Promise<Connection<Sweep>> {
    const page = pageRequest(args, LIST_PAGE);
    const { from, to } = toRange(args.range);
    const [after, before] = keysAround(page, LIST, CURSOR_KEYS.instant);
    const values = [from, to, after?.[0] ?? null, before?.[0] ?? null, rowsToAsk(page)];
    const statement = { ...sweepsPage(page.backward), values };
    const asked = Selection.of(info).wantsPage();
    return new Connection({
      rows: asked ? (await this.pool.query<Sweep>(statement)).rows : [],
      page,
      cursorOf: ({ minute }) => encodeCursor(LIST, [minute]),
      totalCount: async () => {
        const counted = await this.pool.query<{ total: number }>({ ...COUNT_SWEEPS, values: [from, to] });
        return counted.rows[0]?.total ?? 0;
      },
    });
  }

  @Query(() => Sweep, {
    nullable: true,
    description: 'One round of asking; null where there was none.',
    complexity: single,
  })
  async sweep(
    @Args('minute', { type: () => DateTime, description: 'The minute it stands for.' }) minute: string,
  ): Promise<Sweep | null> {
    return (await this.pool.query<Sweep>({ ...SWEEP, values: [minute] })).rows[0] ?? null;
  }
}
