import { whyNotARange, type CareChannel } from '@palmhouse/domain';
import type pg from 'pg';
import type { Done } from '../mutations/acts.js';
import { Refused, refused } from '../mutations/refused.js';
import type { UserError } from '../mutations/user-error.model.js';
import type { CareRangeInput, SetPlantRangesInput } from './care.inputs.js';
import { UPDATE_RANGES } from './care.sql.js';
import { holdPlant } from './held-plant.js';

type Bounds = readonly [low: number | null, high: number | null];

function problemOf(channel: CareChannel, range: CareRangeInput | null | undefined): UserError[] {
  const message = range === null || range === undefined ? null : whyNotARange(channel, range);
  return message === null ? [] : [{ field: ['input', channel], message, code: 'INVALID' }];
}

/** Left out: as it is. Null: the museum's. */
function bounds(wished: CareRangeInput | null | undefined, ...now: Bounds): Bounds {
  if (wished === undefined) return now;
  return wished === null ? [null, null] : [wished.low, wished.high];
}

export async function setRanges(
  client: pg.ClientBase,
  input: SetPlantRangesInput,
): Promise<Done<{ plant: number }>> {
  const { soilMoisture, temperature } = input;
  if (soilMoisture === undefined && temperature === undefined) {
    throw refused('soilMoisture', 'INVALID', 'Say which range: `soilMoisture`, `temperature` or both.');
  }
  const problems = [...problemOf('soilMoisture', soilMoisture), ...problemOf('temperature', temperature)];
  if (problems.length > 0) throw new Refused(problems);
  const plant = await holdPlant(client, input.plantId);
  const moisture = bounds(soilMoisture, plant.soil_moisture_low, plant.soil_moisture_high);
  const warmth = bounds(temperature, plant.temperature_low, plant.temperature_high);
  await client.query({ ...UPDATE_RANGES, values: [plant.id, ...moisture, ...warmth] });
  return { answer: { plant: plant.id }, subject: `plant:${plant.id}` };
}
