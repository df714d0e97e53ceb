import {
  isAnotherState,
  isNews,
  keptValue,
  toIso,
  type JudgedPlant,
  type PlantFacts,
} from '@palmhouse/domain';
import type pg from 'pg';
import { COLUMN_OF, type ChannelColumn } from '../channel-columns.js';

/**
 * The assessment, where anything is news: the states by their key, and an entry of history for each that is another.
 * Entries stand in the order in which they were made, whatever the clock says. Without a name, as
 * SELECT_FACTS: a plan for empty tables must not outlive them. $1 JSON, $2 ISO instant.
 */
export const WRITE_STATES = {
  text: `WITH input AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS input(plant_id int4, channel text, state text, kind text, since timestamptz,
    reason text, value float8, unusual bool, memory json, another bool)),
history AS (
  INSERT INTO plant_state_change (plant_id, channel, at, state, kind, unusual, reason)
  SELECT plant_id, channel, greatest($2::timestamptz, (SELECT max(at) + interval '1 microsecond' FROM plant_state_change AS earlier
    WHERE earlier.plant_id = input.plant_id AND earlier.channel = input.channel)), state, kind, unusual, reason
  FROM input WHERE another)
INSERT INTO plant_state (plant_id, channel, state, kind, since, reason, value, unusual, memory)
SELECT plant_id, channel, state, kind, since, reason, value, unusual, memory FROM input ORDER BY plant_id, channel
ON CONFLICT (plant_id, channel) DO UPDATE SET state = excluded.state, kind = excluded.kind, since = excluded.since,
  reason = excluded.reason, value = excluded.value, unusual = excluded.unusual, memory = excluded.memory`,
};

export interface StateRow {
  readonly plant_id: number;
  readonly channel: ChannelColumn;
  readonly another: boolean;
}

/** What of a plant's judgement is to be written. */
export function stateRows({ stored }: PlantFacts, { judgement, memories }: JudgedPlant): StateRow[] {
  return (['soilMoisture', 'temperature'] as const).flatMap((channel) => {
    const judged = judgement.channels[channel];
    const before = stored[channel] ?? null;
    if (!isNews(channel, judged, memories[channel], before)) return [];
    const { state, kind, since, reason, unusual } = judged;
    const row = {
      plant_id: judgement.plantId,
      channel: COLUMN_OF[channel],
      state,
      kind,
      since: toIso(since),
      reason,
      value: keptValue(judged),
      unusual,
      memory: memories[channel],
      another: isAnotherState(judged, before),
    };
    return [row];
  });
}

/** @returns how many channels are in another state than before. */
export async function writeStates(
  client: pg.ClientBase,
  rows: readonly StateRow[],
  nowMs: number,
): Promise<number> {
  if (rows.length === 0) return 0;
  await client.query({ ...WRITE_STATES, values: [JSON.stringify(rows), new Date(nowMs).toISOString()] });
  return rows.filter(({ another }) => another).length;
}
