import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { Channel } from '../graphql/channel.enum.js';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, encodeCursor, keysAround } from '../graphql/cursor.js';
import type { ForwardPageArgs } from '../graphql/page.args.js';
import { LIST_PAGE, pageRequest } from '../graphql/page.js';
import { toRange, type RangeInput } from '../graphql/range.input.js';
import type { RequestContext } from '../graphql/request-context.js';
import { byParent } from '../graphql/statement.js';
import { POOL } from '../service/tokens.js';
import type { StateChange } from './state-change.model.js';
import { COUNT_STATE_CHANGES, STATE_CHANGES } from './state-changes.sql.js';

const LIST = 'state-changes';

type StateChangeRow = StateChange & { readonly plant_id: number };

export interface StateChangesAsked extends ForwardPageArgs {
  readonly range?: RangeInput | null;
  readonly channel?: Channel | null;
}

@Injectable()
export class StateChangesQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** A plant's, newest first. @param wantsPage false when only the count is wanted. */
  async page(
    plant: number,
    args: StateChangesAsked,
    wantsPage: boolean,
    { batches }: RequestContext,
  ): Promise<Connection<StateChange>> {
    const page = pageRequest(args, LIST_PAGE);
    const { from, to } = toRange(args.range);
    const [after] = keysAround(page, LIST, CURSOR_KEYS.instantAndText);
    const which = [args.channel ? [args.channel] : null, from, to];
    const values = [...which, ...(after ?? [null, null]), rowsToAsk(page)];
    const load = async (plants: number[]) => {
      const statement = { ...STATE_CHANGES, values: [plants, ...values] };
      return byParent((await this.pool.query<StateChangeRow>(statement)).rows, (row) => row.plant_id);
    };
    const count = (plants: number[]) => this.count(plants, which);
    return new Connection<StateChange>({
      rows: wantsPage
        ? ((await batches.load(`stateChanges:${JSON.stringify(values)}`, plant, load)) ?? [])
        : [],
      page,
      cursorOf: ({ at, channel }) => encodeCursor(LIST, [at, channel]),
      totalCount: async () =>
        (await batches.load(`countStateChanges:${JSON.stringify(which)}`, plant, count)) ?? 0,
    });
  }

  private async count(plants: number[], which: readonly unknown[]): Promise<Map<number, number>> {
    const statement = { ...COUNT_STATE_CHANGES, values: [plants, ...which] };
    const { rows } = await this.pool.query<{ id: number; total: number }>(statement);
    return new Map(rows.map(({ id, total }) => [id, total]));
  }
}
