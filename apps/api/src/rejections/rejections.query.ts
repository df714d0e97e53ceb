import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, encodeCursor, keysAround } from '../graphql/cursor.js';
import { LIST_PAGE, pageRequest } from '../graphql/page.js';
import type { Selection } from '../graphql/selection.js';
import { POOL } from '../service/tokens.js';
import { COUNTS_MAX, type RejectionCount } from './rejection-counts.model.js';
import { toRejection, type RejectionNode, type RejectionRow } from './rejection.model.js';
import { rejectionConditions, type RejectionsArgs } from './rejections.input.js';
import { COUNT_BY_RULE, countRejections, rejectionsById, rejectionsPage } from './rejections.sql.js';

const LIST = 'rejections';

/** Is the payload selected of a rejection? */
export function wantsPayload(rejection: Selection): boolean {
  return rejection.has('payload', 'payloadText');
}

@Injectable()
export class RejectionsQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async page(args: RejectionsArgs, selection: Selection): Promise<Connection<RejectionNode>> {
    const page = pageRequest(args, LIST_PAGE);
    const conditions = rejectionConditions(args.filter);
    const ofPlant = typeof args.filter?.plantNumber === 'number';
    const [after, before] = keysAround(page, LIST, CURSOR_KEYS.instantAndNumber);
    const values = [...conditions, ...(after ?? [null, null]), ...(before ?? [null, null]), rowsToAsk(page)];
    const withPayload = wantsPayload(selection.entries());
    const statement = rejectionsPage({ ofPlant, withPayload, backward: page.backward });
    const rows = selection.wantsPage()
      ? (await this.pool.query<RejectionRow>({ ...statement, values })).rows
      : [];
    return new Connection({
      rows: rows.map(toRejection),
      page,
      cursorOf: ({ receivedAt, rejectionId }) => encodeCursor(LIST, [receivedAt, rejectionId]),
      totalCount: async () => {
        const counted = await this.pool.query<{ total: number }>({
          ...countRejections(ofPlant),
          values: conditions,
        });
        return counted.rows[0]?.total ?? 0;
      },
    });
  }

  async byIds(ids: readonly number[], withPayload: boolean): Promise<Map<number, RejectionNode>> {
    const { rows } = await this.pool.query<RejectionRow>({ ...rejectionsById(withPayload), values: [ids] });
    return new Map(rows.map((row) => [Number(row.id), toRejection(row)]));
  }

  async counts(): Promise<RejectionCount[]> {
    return (await this.pool.query<RejectionCount>({ ...COUNT_BY_RULE, values: [COUNTS_MAX] })).rows;
  }
}
