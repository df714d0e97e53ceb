import type pg from 'pg';
import type { RequestContext } from '../graphql/request-context.js';
import type { Done } from '../mutations/acts.js';
import { writtenText } from '../mutations/input-values.js';
import { NOTE_MAX, type AddCareNoteInput } from './care.inputs.js';
import { INSERT_NOTE } from './care.sql.js';
import { holdPlant } from './held-plant.js';

export async function addNote(
  client: pg.ClientBase,
  input: AddCareNoteInput,
  { identity, now }: Pick<RequestContext, 'identity' | 'now'>,
): Promise<Done<{ note: number }>> {
  const text = writtenText(input.text, 'text', NOTE_MAX);
  const plant = await holdPlant(client, input.plantId);
  const values = [plant.id, text, identity.id, identity.name, now];
  const { rows } = await client.query<{ id: string }>({ ...INSERT_NOTE, values });
  return { answer: { note: Number(rows[0]!.id) }, subject: `plant:${plant.id}` };
}
