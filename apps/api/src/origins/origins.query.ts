import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '../service/tokens.js';
import { toOrigin, type Origin, type OriginRow } from './origin.model.js';
import { ORIGINS, ORIGINS_BY_ID } from './origins.sql.js';

@Injectable()
export class OriginsQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** The first so many, by country and town. */
  async list(limit: number): Promise<Origin[]> {
    const { rows } = await this.pool.query<OriginRow>({ ...ORIGINS, values: [limit] });
    return rows.map(toOrigin);
  }

  async byIds(ids: readonly number[]): Promise<Map<number, Origin>> {
    const { rows } = await this.pool.query<OriginRow>({ ...ORIGINS_BY_ID, values: [ids] });
    return new Map(rows.map((row) => [row.origin_id, toOrigin(row)]));
  }
}
