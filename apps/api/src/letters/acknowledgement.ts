import { acknowledgeAlert, inTransaction, journalAlerts } from '@palmhouse/persistence';
import type { Bell } from '@palmhouse/queues';
import type pg from 'pg';
import { HOLD_LINK, LINK_USED } from './letters.sql.js';
import type { Led } from './mail-link.js';

/** used: by this very link, once already; whatever became of the alert since, it does nothing more. */
export type Acknowledged = 'done' | 'used' | 'already' | 'resolved' | 'not_found';

interface Move {
  readonly outcome: Acknowledged;
  readonly event: number | null;
}

async function useLink(
  client: pg.ClientBase,
  { id, recipient, recipientName }: NonNullable<Led['notification']>,
  alertId: number,
  atMs: number,
): Promise<Move> {
  const { rows } = await client.query<{ used: boolean }>({ ...HOLD_LINK, values: [id] });
  const [link] = rows;
  if (link === undefined) return { outcome: 'not_found', event: null };
  if (link.used) return { outcome: 'used', event: null };
  const move = { alertId, byId: `mail:${recipient}`, byName: recipientName, note: null, atMs };
  const moved = await acknowledgeAlert(client, move);
  if (moved.outcome === 'done') await client.query({ ...LINK_USED, values: [id, atMs] });
  return moved;
}

/**
 * Acknowledges for whom the mail went to, once a link: the alert, its event, the link and the journal in one
 * transaction, or nothing.
 */
export async function acknowledgeByLink(
  pool: pg.Pool,
  bell: Pick<Bell, 'ring'>,
  { notification, alert }: Led,
  atMs: number,
): Promise<Acknowledged> {
  if (notification === null || alert === null) return 'not_found';
  const { outcome, entry } = await inTransaction(pool, async (client) => {
    const moved = await useLink(client, notification, alert.id, atMs);
    const told = await journalAlerts(client, moved.event === null ? [] : [moved.event]);
    return { outcome: moved.outcome, entry: told };
  });
  if (entry !== null) bell.ring(entry);
  return outcome;
}
