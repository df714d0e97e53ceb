import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, encodeCursor, keysAround } from '../graphql/cursor.js';
import { LIST_PAGE, pageRequest, type PageArguments } from '../graphql/page.js';
import { POOL } from '../service/tokens.js';
import { toBotanist, type Botanist, type BotanistRow } from './botanist.model.js';
import { BOTANISTS_BY_EMAIL, BOTANISTS_BY_ID, botanistsPage, COUNT_BOTANISTS } from './botanists.sql.js';

const LIST = 'botanists';

/** A botanist with what cursors need. */
export interface BotanistNode extends Botanist {
  readonly nameKey: string;
}

type NamedRow = BotanistRow & { readonly name_key: string };

@Injectable()
export class BotanistsQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** @param wantsPage false when only the count is wanted. */
  async page(args: PageArguments, wantsPage: boolean): Promise<Connection<BotanistNode>> {
    const page = pageRequest(args, LIST_PAGE);
    const [after, before] = keysAround(page, LIST, CURSOR_KEYS.textAndNumber);
    const values = [...(after ?? [null, null]), ...(before ?? [null, null]), rowsToAsk(page)];
    const statement = { ...botanistsPage(page.backward), values };
    const rows = wantsPage ? (await this.pool.query<NamedRow>(statement)).rows : [];
    return new Connection({
      rows: rows.map((row) => ({ ...toBotanist(row), nameKey: row.name_key })),
      page,
      cursorOf: ({ nameKey, botanistId }) => encodeCursor(LIST, [nameKey, botanistId]),
      totalCount: async () => {
        const counted = await this.pool.query<{ total: number }>({ ...COUNT_BOTANISTS, values: [] });
        return counted.rows[0]?.total ?? 0;
      },
    });
  }

  async byIds(ids: readonly number[]): Promise<Map<number, Botanist>> {
    const { rows } = await this.pool.query<BotanistRow>({ ...BOTANISTS_BY_ID, values: [ids] });
    return new Map(rows.map((row) => [row.botanist_id, toBotanist(row)]));
  }

  /** @param emails lower-case. */
  async byEmails(emails: readonly string[]): Promise<Map<string, Botanist>> {
    const { rows } = await this.pool.query<BotanistRow>({ ...BOTANISTS_BY_EMAIL, values: [emails] });
    return new Map(rows.map((row) => [row.botanist_email.toLowerCase(), toBotanist(row)]));
  }
}
