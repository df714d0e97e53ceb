import { acknowledgeAlert, inTransaction, journalAlerts } from '@palmhouse/persistence';
import type { Bell } from '@palmhouse/queues';
import type pg from 'pg';
import { LINK_USED } from './letters.sql.js';
import type { Led } from './mail-link.js';

export type Acknowledged = 'done' | 'already' | 'resolved' | 'not_found';

/** Acknowledges for whom the mail went to: the alert, its event, the link and the journal in one transaction, or nothing. */
export async function acknowledgeByLink(
  pool: pg.Pool,
  bell: Pick<Bell, 'ring'>,
  { notification, alert }: Led,
  atMs: number,
): Promise<Acknowledged> {
  if (notification === null || alert === null) return 'not_found';
  const { outcome, entry } = await inTransaction(pool, async (client) => {
    const byId = `mail:${notification.recipient}`;
    const byName = notification.recipientName;
    const move = { alertId: alert.id, byId, byName, note: null, atMs };
    const moved = await acknowledgeAlert(client, move);
    if (moved.outcome === 'done') await client.query({ ...LINK_USED, values: [notification.id, atMs] });
    const told = await journalAlerts(client, moved.event === null ? [] : [moved.event]);
    return { outcome: moved.outcome, entry: told };
  });
  if (entry !== null) bell.ring(entry);
  return outcome;
}
