import type pg from 'pg';
import type { RequestContext } from '../graphql/request-context.js';
import type { Done } from '../mutations/acts.js';
import { keyOfInput } from '../mutations/input-values.js';
import { refused } from '../mutations/refused.js';
import type { AssignBotanistInput } from './care.inputs.js';
import { CHANGE_PLANT, HOLD_BOTANIST } from './care.sql.js';
import { holdPlant, type HeldPlant } from './held-plant.js';

const CAUSE = 'the staff named another botanist';
const CAUSE_SOURCE = 'the staff let the source’s word on the botanist stand';

function refuseUnexpected({ botanist_id }: HeldPlant, expected: string | null | undefined): void {
  if (expected === undefined) return;
  const key = expected === null ? null : keyOfInput('Botanist', expected, 'expectedBotanistId');
  if (key === botanist_id) return;
  throw refused(
    'expectedBotanistId',
    'CONFLICT',
    'Another botanist looks after the plant by now. Look again.',
  );
}

async function wishedBotanist(
  client: pg.ClientBase,
  plant: HeldPlant,
  { botanistId, followSource }: AssignBotanistInput,
): Promise<number | null> {
  if (followSource) {
    if (botanistId === undefined) return plant.source_botanist_id;
    throw refused('followSource', 'INVALID', 'Give `botanistId` or `followSource`, not both.');
  }
  if (botanistId === undefined) {
    throw refused(
      'botanistId',
      'INVALID',
      'Say who: `botanistId`, null for nobody, or `followSource: true`.',
    );
  }
  if (botanistId === null) return null;
  const key = keyOfInput('Botanist', botanistId, 'botanistId');
  const { rowCount } = await client.query({ ...HOLD_BOTANIST, values: [key] });
  if (rowCount === 0) throw refused('botanistId', 'NOT_FOUND', 'The museum has no such botanist.');
  return key;
}

export async function assignBotanist(
  client: pg.ClientBase,
  input: AssignBotanistInput,
  { identity, now }: Pick<RequestContext, 'identity' | 'now'>,
): Promise<Done<{ plant: number }>> {
  const plant = await holdPlant(client, input.plantId);
  refuseUnexpected(plant, input.expectedBotanistId);
  const botanist = await wishedBotanist(client, plant, input);
  if (botanist === plant.botanist_id) {
    const field = input.followSource ? 'followSource' : 'botanistId';
    throw refused(field, 'CONFLICT', 'That is how it is already: nothing was changed.');
  }
  const cause = input.followSource ? CAUSE_SOURCE : CAUSE;
  const values = [plant.id, now, plant.status, botanist, cause, identity.id, identity.name, null];
  await client.query({ ...CHANGE_PLANT, values });
  return { answer: { plant: plant.id }, subject: `plant:${plant.id}` };
}
