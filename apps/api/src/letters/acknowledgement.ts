import { acknowledgeAlert, journalAlerts } from '@palmhouse/persistence';
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
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
    const byId = `mail:${notification.recipient}`;
    const byName = notification.recipientName;
    const move = { alertId: alert.id, byId, byName, note: null, atMs };
    const { outcome, event } = await acknowledgeAlert(client, move);
    if (outcome === 'done') await client.query({ ...LINK_USED, values: [notification.id, atMs] });
    const entry = await journalAlerts(client, event === null ? [] : [event]);
    await client.query('COMMIT');
    broken = false;
    if (entry !== null) bell.ring(entry);
    return outcome;
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => (broken = false),
      () => undefined,
    );
    throw error;
  } finally {
    client.release(broken);
  }
}
