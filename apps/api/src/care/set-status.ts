import type pg from 'pg';
import type { RequestContext } from '../graphql/request-context.js';
import type { Done } from '../mutations/acts.js';
import { writtenOrNone } from '../mutations/input-values.js';
import { refused } from '../mutations/refused.js';
import type { PlantStatus } from '../plants/plant-status.enum.js';
import { STATUS_NOTE_MAX, type SetPlantStatusInput } from './care.inputs.js';
import { CHANGE_PLANT } from './care.sql.js';
import { holdPlant, type HeldPlant } from './held-plant.js';

const CAUSES: Readonly<Record<PlantStatus, string>> = {
  on_display: 'the staff said: on display',
  on_loan: 'the staff said: on loan',
  missing: 'the staff said: missing',
};
const CAUSE_SOURCE = 'the staff let the source’s word on its place stand';

function refuseUnexpected({ status }: HeldPlant, expected: PlantStatus | null | undefined): void {
  if (expected === undefined || expected === null || expected === status) return;
  throw refused('expectedStatus', 'CONFLICT', 'The plant is somewhere else by now. Look again.');
}

function wishedStatus(plant: HeldPlant, { status, followSource }: SetPlantStatusInput): PlantStatus {
  const wished = status ?? null;
  if (followSource && wished !== null) {
    throw refused('followSource', 'INVALID', 'Give `status` or `followSource`, not both.');
  }
  if (followSource) {
    if (plant.source_status !== null) return plant.source_status;
    throw refused('followSource', 'CONFLICT', 'The source has not said yet where the plant is.');
  }
  if (wished !== null) return wished;
  throw refused('status', 'INVALID', 'Say where it is: `status`, or `followSource: true`.');
}

export async function setStatus(
  client: pg.ClientBase,
  input: SetPlantStatusInput,
  { identity, now }: Pick<RequestContext, 'identity' | 'now'>,
): Promise<Done<{ plant: number }>> {
  const note = writtenOrNone(input.note, 'note', STATUS_NOTE_MAX);
  const plant = await holdPlant(client, input.plantId);
  refuseUnexpected(plant, input.expectedStatus);
  const status = wishedStatus(plant, input);
  if (status === plant.status) {
    const field = input.followSource ? 'followSource' : 'status';
    const message = 'That is where it is already: nothing was changed. A note alone goes by `addCareNote`.';
    throw refused(field, 'CONFLICT', message);
  }
  const cause = input.followSource ? CAUSE_SOURCE : CAUSES[status];
  const values = [plant.id, now, status, plant.botanist_id, cause, identity.id, identity.name, note];
  await client.query({ ...CHANGE_PLANT, values });
  return { answer: { plant: plant.id }, subject: `plant:${plant.id}` };
}
