import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, decodeCursor, encodeCursor } from '../graphql/cursor.js';
import type { ForwardPageArgs } from '../graphql/page.args.js';
import { LIST_PAGE, pageRequest } from '../graphql/page.js';
import { POOL } from '../service/tokens.js';
import type { BugReport } from './bug-report.model.js';
import { toBugReport, type BugReportRow } from './bug-report.row.js';
import { BUGS_BY_ID, BUGS_PAGE, COUNT_BUGS } from './bugs.sql.js';

const LIST = 'bug-reports';

@Injectable()
export class BugsQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** @param wantsPage false when only the count is wanted. */
  async page(args: ForwardPageArgs, wantsPage: boolean): Promise<Connection<BugReport>> {
    const page = pageRequest(args, LIST_PAGE);
    const [below] =
      page.after === null ? [null] : decodeCursor(page.after, LIST, CURSOR_KEYS.number, 'after');
    const values = [below, rowsToAsk(page)];
    const rows = wantsPage ? (await this.pool.query<BugReportRow>({ ...BUGS_PAGE, values })).rows : [];
    return new Connection({
      rows: rows.map(toBugReport),
      page,
      cursorOf: ({ bugId }) => encodeCursor(LIST, [bugId]),
      totalCount: async () => (await this.pool.query<{ total: number }>(COUNT_BUGS)).rows[0]?.total ?? 0,
    });
  }

  async byIds(ids: readonly number[]): Promise<Map<number, BugReport>> {
    const { rows } = await this.pool.query<BugReportRow>({ ...BUGS_BY_ID, values: [ids] });
    return new Map(rows.map((row) => [Number(row.id), toBugReport(row)]));
  }
}
