import { Channel } from '../graphql/channel.enum.js';
import type { ChannelState, PlantState } from './plant-state.model.js';
import type { CareState, TroubleKind } from './state.enums.js';

/** Columns of `state.sql.ts`; there when the state is selected. */
export interface StateRow {
  readonly overall_state: CareState;
  readonly overall_since: string;
  readonly overall_reason: string;
  readonly soil_state: CareState;
  readonly soil_kind: TroubleKind | null;
  readonly soil_since: string;
  readonly soil_reason: string;
  readonly soil_value: number | null;
  readonly soil_unusual: boolean;
  readonly temperature_state: CareState;
  readonly temperature_kind: TroubleKind | null;
  readonly temperature_since: string;
  readonly temperature_reason: string;
  readonly temperature_value: number | null;
  readonly temperature_unusual: boolean;
}

function channelState(row: StateRow, plantNumber: number, prefix: 'soil' | 'temperature'): ChannelState {
  return {
    state: row[`${prefix}_state`],
    kind: row[`${prefix}_kind`],
    since: row[`${prefix}_since`],
    reason: row[`${prefix}_reason`],
    value: row[`${prefix}_value`],
    unusual: row[`${prefix}_unusual`],
    channel: prefix === 'soil' ? Channel.SOIL_MOISTURE : Channel.TEMPERATURE,
    plantNumber,
  };
}

/** @returns null where it is not selected: the schema's plant has one always. */
export function toPlantState(row: Partial<StateRow> & { readonly id: number }): PlantState | null {
  if (row.overall_state === undefined) return null;
  const selected = row as StateRow;
  return {
    overall: selected.overall_state,
    since: selected.overall_since,
    reason: selected.overall_reason,
    soilMoisture: channelState(selected, row.id, 'soil'),
    temperature: channelState(selected, row.id, 'temperature'),
  };
}
