import { createHash } from 'node:crypto';

/** The part of an address behind the at, where it is one; of `Palmhouse <palmhouse@lnhm.co.uk>` too. */
function domainOf(from: string): string {
  return /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1]?.toLowerCase() ?? 'palmhouse.invalid';
}

/**
 * The same mail has the same Message-ID however often it is sent, so that a mailbox that gets it twice can tell. The keys
 * are with the ids because ids begin anew in each database.
 */
export function messageIdOf(notifications: readonly { id: number; key: string }[], from: string): string {
  const names = notifications.map(({ id, key }) => `${id} ${key}`).sort();
  const digest = createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32);
  return `<palmhouse.${digest}@${domainOf(from)}>`;
}
