import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

// phk: a Palmhouse key, so that scanners of code and logs can find one that was left lying about.
const KEY = /^phk_([a-z0-9]{8})_([A-Za-z0-9_-]{43})$/;

const PREFIX_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const PREFIX_LENGTH = 8;
const SECRET_BYTES = 32;

/** An API key as its owner holds it. */
export interface ApiKeyParts {
  /** Names the key, in lists and in the log; no secret. */
  readonly prefix: string;
  readonly secret: string;
}

/** A new key: the prefix to know it by, and 256 bits from the system's random numbers. */
export function newApiKey(): ApiKeyParts {
  const letters = Array.from(
    { length: PREFIX_LENGTH },
    () => PREFIX_LETTERS[randomInt(PREFIX_LETTERS.length)],
  );
  return { prefix: letters.join(''), secret: randomBytes(SECRET_BYTES).toString('base64url') };
}

/** `phk_<prefix>_<secret>`. */
export function writeApiKey({ prefix, secret }: ApiKeyParts): string {
  return `phk_${prefix}_${secret}`;
}

/** null where it is not of that form. */
export function readApiKey(text: string): ApiKeyParts | null {
  const [, prefix, secret] = KEY.exec(text) ?? [];
  return prefix === undefined || secret === undefined ? null : { prefix, secret };
}

/**
 * What is kept of a secret. A fast hash is right here: slow ones make guessing a person's password dear, and 256
 * random bits cannot be guessed at any speed, while this one is paid with every request.
 */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** In constant time. */
export function isSecret(secret: string, hash: Buffer): boolean {
  return timingSafeEqual(hashSecret(secret), hash);
}
