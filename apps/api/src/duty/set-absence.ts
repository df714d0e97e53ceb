import type pg from 'pg';
import { HOLD_BOTANIST } from '../care/care.sql.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { Done } from '../mutations/acts.js';
import { keyOfInput } from '../mutations/input-values.js';
import { refused } from '../mutations/refused.js';
import type { EndBotanistAbsenceInput, SetBotanistAbsenceInput } from './duty.inputs.js';
import {
  ABSENCES_THEN,
  DELETE_ABSENCE,
  END_ABSENCE,
  HOLD_ABSENCE,
  INSERT_ABSENCE,
  LOCK_ABSENCES,
} from './duty.sql.js';

const YEAR_MS = 366 * 86_400_000;

type By = Pick<RequestContext, 'identity' | 'now'>;

export interface AbsenceAnswer {
  readonly absence: number | null;
  readonly botanist: number;
}

interface AbsenceThen {
  readonly botanist_id: number;
  readonly cover_id: number;
  readonly from_at: string;
  readonly until_at: string;
  readonly name: string;
}

function refuseStretch(from: string, until: string, now: Date): void {
  const [fromMs, untilMs] = [Date.parse(from), Date.parse(until)];
  if (fromMs >= untilMs) throw refused('until', 'INVALID', '`until` must lie behind `from`.');
  if (untilMs <= now.getTime()) throw refused('until', 'INVALID', 'The absence must end in the future.');
  if (untilMs - fromMs > YEAR_MS) throw refused('until', 'INVALID', 'An absence lasts a year at most.');
}

async function botanistNamed(client: pg.ClientBase, id: string, field: string): Promise<number> {
  const key = keyOfInput('Botanist', id, field);
  const { rowCount } = await client.query({ ...HOLD_BOTANIST, values: [key] });
  if (rowCount === 0) throw refused(field, 'NOT_FOUND', 'The museum has no such botanist.');
  return key;
}

/** Nobody is away twice at once, and nobody stands in who is away then: alerts would go to an empty desk. */
function refuseOverlap(then: readonly AbsenceThen[], botanist: number, cover: number): void {
  for (const { botanist_id, name, from_at, until_at } of then) {
    const stretch = `from ${from_at} until ${until_at}`;
    if (botanist_id === botanist) throw refused('from', 'CONFLICT', `${name} is away ${stretch} already.`);
    if (botanist_id === cover) throw refused('coverId', 'CONFLICT', `${name} is away then: ${stretch}.`);
    const message = `They stand in for ${name} ${stretch}: somebody else must first.`;
    throw refused('botanistId', 'CONFLICT', message);
  }
}

export async function setAbsence(
  client: pg.ClientBase,
  { botanistId, coverId, from, until }: SetBotanistAbsenceInput,
  { identity, now }: By,
): Promise<Done<AbsenceAnswer>> {
  refuseStretch(from, until, now);
  await client.query(LOCK_ABSENCES);
  const botanist = await botanistNamed(client, botanistId, 'botanistId');
  const cover = await botanistNamed(client, coverId, 'coverId');
  if (cover === botanist) throw refused('coverId', 'INVALID', 'Nobody stands in for themselves.');
  const stretch = [botanist, cover, from, until];
  const { rows } = await client.query<AbsenceThen>({ ...ABSENCES_THEN, values: stretch });
  refuseOverlap(rows, botanist, cover);
  const values = [...stretch, identity.id, identity.name];
  const inserted = await client.query<{ id: string }>({ ...INSERT_ABSENCE, values });
  return { answer: { absence: Number(inserted.rows[0]!.id), botanist }, subject: `botanist:${botanist}` };
}

export async function endAbsence(
  client: pg.ClientBase,
  { absenceId }: EndBotanistAbsenceInput,
  { now }: By,
): Promise<Done<AbsenceAnswer>> {
  const key = keyOfInput('BotanistAbsence', absenceId, 'absenceId');
  const { rows } = await client.query<{ botanist_id: number; begun: boolean; over: boolean }>({
    ...HOLD_ABSENCE,
    values: [key, now],
  });
  const [absence] = rows;
  if (absence === undefined) throw refused('absenceId', 'NOT_FOUND', 'There is no such absence.');
  const { botanist_id: botanist, begun, over } = absence;
  if (over) throw refused('absenceId', 'ALREADY_DONE', 'It is over already.');
  if (begun) await client.query({ ...END_ABSENCE, values: [key, now] });
  else await client.query({ ...DELETE_ABSENCE, values: [key] });
  return { answer: { absence: begun ? key : null, botanist }, subject: `botanist:${botanist}` };
}
