import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, encodeCursor, keysAround } from '../graphql/cursor.js';
import { LIST_PAGE, pageRequest, type PageArguments } from '../graphql/page.js';
import { Written } from '../written/written.js';
import type { WrittenEntries } from '../written/written-entries.js';
import { POOL } from '../service/tokens.js';
import { toBotanist, type Botanist, type BotanistRow } from './botanist.model.js';
import { BOTANISTS_BY_EMAIL, BOTANISTS_BY_ID, botanistsPage, COUNT_BOTANISTS } from './botanists.sql.js';

const LIST = 'botanists';

type NamedRow = BotanistRow & {
  readonly name_key: string;
  /** What is selected of it, where PostgreSQL wrote that; then the other columns are not there. */
  readonly json?: string;
};

/** A botanist as JSON text, with what cursors need. */
class WrittenBotanist extends Written {
  constructor(
    text: string,
    readonly botanistId: number,
    readonly nameKey: string,
  ) {
    super(text);
  }
}

export type BotanistEntry = (Botanist & { readonly nameKey: string }) | WrittenBotanist;

function toEntry(row: NamedRow): BotanistEntry {
  return row.json === undefined
    ? { ...toBotanist(row), nameKey: row.name_key }
    : new WrittenBotanist(row.json, row.botanist_id, row.name_key);
}

@Injectable()
export class BotanistsQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /**
   * @param wantsPage false when only the count is wanted.
   * @param written where PostgreSQL writes the entries itself.
   */
  async page(
    args: PageArguments,
    wantsPage: boolean,
    written: WrittenEntries | null,
  ): Promise<Connection<BotanistEntry>> {
    const page = pageRequest(args, LIST_PAGE);
    const [after, before] = keysAround(page, LIST, CURSOR_KEYS.textAndNumber);
    const values = [...(after ?? [null, null]), ...(before ?? [null, null]), rowsToAsk(page)];
    const statement = { ...botanistsPage(page.backward, written), values };
    const rows = wantsPage ? (await this.pool.query<NamedRow>(statement)).rows : [];
    return new Connection({
      rows: rows.map(toEntry),
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
