import { Inject, Injectable } from '@nestjs/common';
import { quietHoursOf } from '@palmhouse/domain';
import type pg from 'pg';
import { POOL } from '../service/tokens.js';
import type { Preferences } from './duty.model.js';
import { PREFERENCES_OF_BOTANISTS } from './duty.sql.js';

interface PreferencesRow {
  readonly botanist_id: number;
  readonly quiet_from: string | null;
  readonly quiet_until: string | null;
  readonly wants_digest: boolean;
}

function toPreferences({ quiet_from, quiet_until, wants_digest }: PreferencesRow): Preferences {
  return { quietHours: quietHoursOf(quiet_from, quiet_until), wantsDigest: wants_digest };
}

@Injectable()
export class PreferencesQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Of those who have said something. */
  async ofBotanists(botanists: readonly number[]): Promise<Map<number, Preferences>> {
    const { rows } = await this.pool.query<PreferencesRow>({
      ...PREFERENCES_OF_BOTANISTS,
      values: [botanists],
    });
    return new Map(rows.map((row) => [row.botanist_id, toPreferences(row)]));
  }
}
