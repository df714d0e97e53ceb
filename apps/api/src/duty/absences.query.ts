import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { byParent } from '../graphql/statement.js';
import { POOL } from '../service/tokens.js';
import { toAbsence, type AbsenceRow, type BotanistAbsence } from './duty.model.js';
import { ABSENCES_BY_ID, ABSENCES_OF_BOTANISTS } from './duty.sql.js';

/** A year of holidays, and more. */
export const ABSENCES_MAX = 50;

@Injectable()
export class AbsencesQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Those that are not over, the next ones first. */
  async ofBotanists(botanists: readonly number[], now: Date): Promise<Map<number, BotanistAbsence[]>> {
    const { rows } = await this.pool.query<AbsenceRow>({
      ...ABSENCES_OF_BOTANISTS,
      values: [botanists, now, ABSENCES_MAX],
    });
    return byParent(rows.map(toAbsence), ({ botanistKey }) => botanistKey);
  }

  async byIds(ids: readonly number[]): Promise<Map<number, BotanistAbsence>> {
    const { rows } = await this.pool.query<AbsenceRow>({ ...ABSENCES_BY_ID, values: [ids] });
    return new Map(rows.map((row) => [Number(row.id), toAbsence(row)]));
  }
}
