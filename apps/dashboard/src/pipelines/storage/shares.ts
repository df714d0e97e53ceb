import type { StorageQuery } from '@palmhouse/client';

type Storage = StorageQuery['storage'];

/** What the bar is made of, each a share of the capacity; null where nobody knows how much there may be. */
export interface Shares {
  readonly database: number;
  /** What else lies on a disk; nothing of a quota. */
  readonly others: number;
  readonly free: number;
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

export function sharesOf({
  usedBytes,
  databaseBytes,
  capacityBytes,
  capacityKind,
}: Pick<Storage, 'usedBytes' | 'databaseBytes' | 'capacityBytes' | 'capacityKind'>): Shares | null {
  if (usedBytes === null || capacityBytes === null || capacityBytes <= 0) return null;
  const used = within(usedBytes / capacityBytes);
  // A quota is the database's own; of a disk it is a part.
  const database = capacityKind === 'QUOTA' ? used : Math.min(used, within(databaseBytes / capacityBytes));
  return { database, others: used - database, free: 1 - used };
}
