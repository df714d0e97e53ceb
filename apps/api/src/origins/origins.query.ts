import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '../service/tokens.js';
import { toOrigin, type Origin, type OriginRow } from './origin.model.js';
import { ORIGINS, ORIGINS_BY_ID } from './origins.sql.js';

// Ten times what a collection of 50 plants comes from; a number so that the answer has a bound.
export const ORIGINS_MAX = 500;

@Injectable()
export class OriginsQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async all(): Promise<Origin[]> {
    const { rows } = await this.pool.query<OriginRow>({ ...ORIGINS, values: [ORIGINS_MAX] });
    return rows.map(toOrigin);
  }

  async byIds(ids: readonly number[]): Promise<Map<number, Origin>> {
    const { rows } = await this.pool.query<OriginRow>({ ...ORIGINS_BY_ID, values: [ids] });
    return new Map(rows.map((row) => [row.origin_id, toOrigin(row)]));
  }
}
