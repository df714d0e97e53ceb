export interface StoredObject {
  readonly key: string;
  readonly bytes: number;
}

/**
 * Immutable objects by key; see `checkKey` for what a key is. Every method throws LakeError (`LAKE.UNAVAILABLE`,
 * `LAKE.DENIED`) where the store does not answer or does not let it.
 */
export interface ObjectStore {
  /** For people and logs; never holds credentials. */
  readonly url: string;
  /**
   * Stores these bytes, durably, under a key that is new. 'present' when exactly these bytes stand there already: an
   * earlier try whose answer was lost.
   * @throws LakeError LAKE.CONFLICT when other bytes stand there; nothing is overwritten, ever.
   */
  create(key: string, body: Uint8Array): Promise<'created' | 'present'>;
  /**
   * The whole object.
   * @throws LakeError LAKE.MISSING, or LAKE.CORRUPT where the store itself can tell.
   */
  read(key: string): Promise<Uint8Array>;
  /** null where there is none. */
  find(key: string): Promise<StoredObject | null>;
  /** All objects below a folder (`readings/year=2026/`; '' for all), in the order of their keys, paged inside. */
  list(prefix: string): AsyncIterable<StoredObject>;
  /** No error where there is none. */
  remove(key: string): Promise<void>;
  /** Where the object lies as a file that may be read in place; null where it must be fetched. */
  localPath(key: string): string | null;
  /** Resolves when the store can be reached and asked; rejects within 2 s with why not. */
  check(): Promise<void>;
  close(): Promise<void>;
}
