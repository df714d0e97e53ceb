import type pg from 'pg';
import { keyOfInput } from '../mutations/input-values.js';
import { refused } from '../mutations/refused.js';
import type { PlantStatus } from '../plants/plant-status.enum.js';
import type { RangesRow } from './ranges.model.js';
import { HOLD_PLANT } from './care.sql.js';

/** A plant as it is, held until the change stands: neither the loader nor another person changes it meanwhile. */
export interface HeldPlant extends RangesRow {
  readonly id: number;
  readonly status: PlantStatus;
  readonly source_status: PlantStatus | null;
  readonly botanist_id: number | null;
  readonly source_botanist_id: number | null;
}

/** @throws Refused where there is no such plant. */
export async function holdPlant(client: pg.ClientBase, plantId: string): Promise<HeldPlant> {
  const number = keyOfInput('Plant', plantId, 'plantId');
  const { rows } = await client.query<HeldPlant>({ ...HOLD_PLANT, values: [number] });
  if (rows[0] === undefined) throw refused('plantId', 'NOT_FOUND', `The museum has no plant ${number}.`);
  return rows[0];
}
