import { readTimeOfDay } from '@palmhouse/domain';
import type pg from 'pg';
import { refuseWithout } from '../access/access.js';
import type { Identity } from '../access/identity.js';
import { BOTANISTS_BY_EMAIL } from '../botanists/botanists.sql.js';
import { HOLD_BOTANIST } from '../care/care.sql.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { Done } from '../mutations/acts.js';
import { keyOfInput } from '../mutations/input-values.js';
import { refused } from '../mutations/refused.js';
import type { QuietHoursInput, SetQuietHoursInput } from './duty.inputs.js';
import { SET_PREFERENCES } from './duty.sql.js';

function refuseHours({ from, until }: QuietHoursInput): void {
  for (const [name, text] of Object.entries({ from, until })) {
    if (text.length === 5 && readTimeOfDay(text) !== null) continue;
    throw refused(`quietHours.${name}`, 'INVALID', 'Expected a time of day, HH:MM from 00:00 to 23:59.');
  }
  if (from !== until) return;
  throw refused(
    'quietHours.until',
    'INVALID',
    '`from` and `until` must differ: mail is never all unwelcome.',
  );
}

async function ownBotanist(client: pg.ClientBase, { email }: Identity): Promise<number | null> {
  if (email === null) return null;
  const { rows } = await client.query<{ botanist_id: number }>({ ...BOTANISTS_BY_EMAIL, values: [[email]] });
  return rows[0]?.botanist_id ?? null;
}

/** One's own, or, for admins, anyone's: nobody silences a colleague's mails. */
async function botanistMeant(
  client: pg.ClientBase,
  id: string | null | undefined,
  identity: Identity,
): Promise<number> {
  const own = await ownBotanist(client, identity);
  if (id === null || id === undefined) {
    if (own !== null) return own;
    throw refused('botanistId', 'INVALID', 'Say whose: no botanist has the e-mail address of your sign-in.');
  }
  const key = keyOfInput('Botanist', id, 'botanistId');
  if (key === own) return key;
  refuseWithout('admin', identity, 'setQuietHours of another botanist');
  const { rowCount } = await client.query({ ...HOLD_BOTANIST, values: [key] });
  if (rowCount === 0) throw refused('botanistId', 'NOT_FOUND', 'The museum has no such botanist.');
  return key;
}

export async function setQuietHours(
  client: pg.ClientBase,
  { botanistId, quietHours, wantsDigest }: SetQuietHoursInput,
  { identity }: Pick<RequestContext, 'identity'>,
): Promise<Done<{ botanist: number }>> {
  const digest = wantsDigest ?? null;
  if (quietHours === undefined && digest === null) {
    throw refused('quietHours', 'INVALID', 'Say what: `quietHours`, `wantsDigest` or both.');
  }
  if (quietHours) refuseHours(quietHours);
  const botanist = await botanistMeant(client, botanistId, identity);
  const values = [
    botanist,
    quietHours !== undefined,
    quietHours?.from ?? null,
    quietHours?.until ?? null,
    digest,
  ];
  await client.query({ ...SET_PREFERENCES, values });
  return { answer: { botanist }, subject: `botanist:${botanist}` };
}
