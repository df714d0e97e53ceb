import { cleanText } from './clean-text.js';

/** RFC 5321: a path holds 256 characters, two of which are its angle brackets. */
const MAX_EMAIL_LENGTH = 254;

/** Something, one @, a domain with a dot in it; nothing that a mail header could read as more than one address. */
const EMAIL = /^[^\s\p{C}@"(),:;<>[\\\]]+@[^\s\p{C}@"(),:;<>[\\\].]+(?:\.[^\s\p{C}@"(),:;<>[\\\].]+)+$/u;

/**
 * An e-mail as the key of a botanist: lower-case, runs of dots to one (`ms..diana.king@…`). null where `value`
 * does not look like an e-mail.
 */
export function cleanEmail(value: unknown): string | null {
  const email = cleanText(value)
    ?.toLowerCase()
    .replace(/\.{2,}/g, '.');
  return email !== undefined && email.length <= MAX_EMAIL_LENGTH && EMAIL.test(email) ? email : null;
}
