import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '../service/tokens.js';
import { toReplay, type Replay, type ReplayRow } from './replay.model.js';
import { REPLAYS_BY_ID } from './replays.sql.js';

@Injectable()
export class ReplaysQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async byIds(ids: readonly number[]): Promise<Map<number, Replay>> {
    const { rows } = await this.pool.query<ReplayRow>({ ...REPLAYS_BY_ID, values: [ids] });
    return new Map(rows.map((row) => [Number(row.id), toReplay(row)]));
  }
}
