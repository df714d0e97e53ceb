import { checkKey } from '../object-store/key.js';

/** An immutable object, and what proves that it is that. */
export interface CachedFile {
  readonly key: string;
  readonly bytes: number;
  /** Hexadecimal, in small letters. */
  readonly sha256: string;
}

/**
 * The hash becomes a file's name: it is looked at first.
 * @throws RangeError
 */
export function checkCachedFile({ key, sha256 }: CachedFile): void {
  checkKey(key);
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError(`Not a SHA-256 in hexadecimal, of ${key}.`);
}
