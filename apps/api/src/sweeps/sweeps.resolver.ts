import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, decodeCursor, encodeCursor } from '../graphql/cursor.js';
import { ForwardPageArgs } from '../graphql/page.args.js';
import { LIST_PAGE, pageRequest } from '../graphql/page.js';
import { RangeInput, toRange } from '../graphql/range.input.js';
import { Selection } from '../graphql/selection.js';
import { pageOf } from '../limits/complexity.js';
import { POOL } from '../service/tokens.js';
import { Sweep, SweepConnection } from './sweep.model.js';
import { COUNT_SWEEPS, SWEEPS_PAGE } from './sweeps.sql.js';

const LIST = 'sweeps';

@ArgsType()
export class SweepsArgs extends ForwardPageArgs {
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
    const [before] =
      page.after === null ? [null] : decodeCursor(page.after, LIST, CURSOR_KEYS.instant, 'after');
    const values = [from, to, before, rowsToAsk(page)];
    const asked = Selection.of(info).wantsPage();
    return new Connection({
      rows: asked ? (await this.pool.query<Sweep>({ ...SWEEPS_PAGE, values })).rows : [],
      page,
      cursorOf: ({ minute }) => encodeCursor(LIST, [minute]),
      totalCount: async () => {
        const counted = await this.pool.query<{ total: number }>({ ...COUNT_SWEEPS, values: [from, to] });
        return counted.rows[0]?.total ?? 0;
      },
    });
  }
}
