import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { toBotanist, type Botanist } from '../botanists/botanist.model.js';
import { byParent } from '../graphql/statement.js';
import { POOL } from '../service/tokens.js';
import type { PlantStatus } from './plant-status.enum.js';
import { STATUS_CHANGES } from './plants.sql.js';
import type { StatusChange } from './status-change.model.js';

// A plant changes place a few times a year.
export const STATUS_CHANGES_MAX = 100;

interface StatusChangeRow {
  readonly plant_id: number;
  readonly at: string;
  readonly status_from: PlantStatus | null;
  readonly status_to: PlantStatus;
  readonly cause: string;
  readonly by_id: string | null;
  readonly by_name: string;
  readonly note: string | null;
  readonly former_id: number | null;
  readonly former_name: string;
  readonly former_email: string;
  readonly former_phone: string | null;
  readonly later_id: number | null;
  readonly later_name: string;
  readonly later_email: string;
  readonly later_phone: string | null;
}

function botanistOf(row: StatusChangeRow, when: 'former' | 'later'): Botanist | null {
  const id = row[`${when}_id`];
  if (id === null) return null;
  return toBotanist({
    botanist_id: id,
    botanist_name: row[`${when}_name`],
    botanist_email: row[`${when}_email`],
    botanist_phone: row[`${when}_phone`],
  });
}

function toStatusChange(row: StatusChangeRow): StatusChange {
  return {
    at: row.at,
    statusFrom: row.status_from,
    statusTo: row.status_to,
    botanistFrom: botanistOf(row, 'former'),
    botanistTo: botanistOf(row, 'later'),
    cause: row.cause,
    by: row.by_id === null ? null : { id: row.by_id, name: row.by_name },
    note: row.note,
  };
}

@Injectable()
export class StatusChangesQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Newest first. */
  async ofPlants(numbers: readonly number[]): Promise<Map<number, StatusChange[]>> {
    const { rows } = await this.pool.query<StatusChangeRow>({
      ...STATUS_CHANGES,
      values: [numbers, STATUS_CHANGES_MAX],
    });
    const groups = byParent(rows, (row) => row.plant_id);
    return new Map([...groups].map(([plant, changes]) => [plant, changes.map(toStatusChange)]));
  }
}
