import { Inject, Injectable } from '@nestjs/common';
import {
  microsOf,
  roundsInOrderOfNeed,
  wateringLevel,
  type AlertSeverity,
  type CarePolicy,
  type EpochMicros,
  type RoundsPlant,
} from '@palmhouse/domain';
import type pg from 'pg';
import { toMicros } from '../graphql/instant.js';
import { byParent } from '../graphql/statement.js';
import type { ApiSettings } from '../service/settings.js';
import { CARE_NUMBERS, POOL, SETTINGS } from '../service/tokens.js';
import { IN_NEED, type CareState, type TroubleKind } from '../states/state.enums.js';
import type { RoundsStop } from './rounds-stop.model.js';
import { PLANTS_ON_ROUNDS } from './rounds.sql.js';

// More than anyone walks in a day.
export const ROUNDS_MAX = 200;

interface OnRoundsRow {
  readonly botanist_id: number;
  readonly id: number;
  readonly overall: CareState;
  /** Null of a plant never judged: of that nothing is known, not even its silence. */
  readonly soil_state: CareState | null;
  readonly soil_kind: TroubleKind | null;
  readonly soil_since: string;
  readonly temperature_state: CareState | null;
  readonly temperature_kind: TroubleKind | null;
  readonly temperature_since: string;
  readonly severity: AlertSeverity | null;
  readonly watered_at: string | null;
  readonly needs_water_at: string | null;
  readonly error_minutes: number | null;
}

/** A stop whose plant is still to be looked up. */
export type StopRow = Omit<RoundsStop, 'plant'>;

@Injectable()
export class RoundsQuery {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CARE_NUMBERS) private readonly care: CarePolicy,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'museumTimeZone'>,
  ) {}

  /** Each botanist's stops in the order of need, the first of them. */
  async ofBotanists(ids: readonly number[], now: Date): Promise<Map<number, StopRow[]>> {
    const values = [ids, now.toISOString()];
    const { rows } = await this.pool.query<OnRoundsRow>({ ...PLANTS_ON_ROUNDS, values });
    const sheets = byParent(rows, (row) => row.botanist_id);
    const at = microsOf(now.getTime());
    return new Map([...sheets].map(([botanist, plants]) => [botanist, this.sheet(plants, at)]));
  }

  private sheet(rows: readonly OnRoundsRow[], now: EpochMicros): StopRow[] {
    const byNumber = new Map(rows.map((row) => [row.id, row]));
    const plants = rows.map((row) => this.onRounds(row, now));
    const stops = roundsInOrderOfNeed(plants, now, this.settings.museumTimeZone).slice(0, ROUNDS_MAX);
    return stops.map(({ plantId, need, reason }, index) => {
      const { needs_water_at: needsWaterAt, error_minutes: errorMinutes, overall } = byNumber.get(plantId)!;
      return {
        position: index + 1,
        plantNumber: plantId,
        need,
        reason,
        needsWaterAt,
        errorMinutes,
        state: overall,
      };
    });
  }

  private onRounds(row: OnRoundsRow, now: EpochMicros): RoundsPlant {
    const lastWateredAt = row.watered_at === null ? null : toMicros(row.watered_at);
    const forecast =
      row.needs_water_at === null
        ? null
        : { needsWaterAt: toMicros(row.needs_water_at), errorMinutes: row.error_minutes };
    return {
      plantId: row.id,
      overall: row.overall,
      troubles: troublesOf(row),
      severity: row.severity,
      lastWateredAt,
      watering: wateringLevel(lastWateredAt, this.care, now),
      forecast,
    };
  }
}

function troublesOf(row: OnRoundsRow): RoundsPlant['troubles'] {
  return (['soil', 'temperature'] as const).flatMap((prefix) => {
    const state = row[`${prefix}_state`];
    if (state === null || !IN_NEED.includes(state)) return [];
    return [{ state, kind: row[`${prefix}_kind`], since: toMicros(row[`${prefix}_since`]) }];
  });
}
