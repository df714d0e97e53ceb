import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, encodeCursor, keysAround } from '../graphql/cursor.js';
import { LIST_PAGE, pageRequest, type PageArguments } from '../graphql/page.js';
import { POOL } from '../service/tokens.js';
import { toOrigin, type Origin, type OriginRow } from './origin.model.js';
import { COUNT_ORIGINS, ORIGINS_BY_ID, originsPage } from './origins.sql.js';

const LIST = 'origins';

/** An origin with what cursors need. */
export interface OriginNode extends Origin {
  readonly placeKey: readonly [country: string, town: string];
}

type PlacedRow = OriginRow & { readonly country_key: string; readonly town_key: string };

const BEYOND = [null, null, null];

@Injectable()
export class OriginsQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** By country and town. @param wantsPage false when only the count is wanted. */
  async page(args: PageArguments, wantsPage: boolean): Promise<Connection<OriginNode>> {
    const page = pageRequest(args, LIST_PAGE);
    const [after, before] = keysAround(page, LIST, CURSOR_KEYS.twoTextsAndNumber);
    const values = [...(after ?? BEYOND), ...(before ?? BEYOND), rowsToAsk(page)];
    const statement = { ...originsPage(page.backward), values };
    const rows = wantsPage ? (await this.pool.query<PlacedRow>(statement)).rows : [];
    return new Connection<OriginNode>({
      rows: rows.map((row) => ({ ...toOrigin(row), placeKey: [row.country_key, row.town_key] })),
      page,
      cursorOf: ({ placeKey, originId }) => encodeCursor(LIST, [...placeKey, originId]),
      totalCount: async () => {
        const counted = await this.pool.query<{ total: number }>({ ...COUNT_ORIGINS, values: [] });
        return counted.rows[0]?.total ?? 0;
      },
    });
  }

  async byIds(ids: readonly number[]): Promise<Map<number, Origin>> {
    const { rows } = await this.pool.query<OriginRow>({ ...ORIGINS_BY_ID, values: [ids] });
    return new Map(rows.map((row) => [row.origin_id, toOrigin(row)]));
  }
}
