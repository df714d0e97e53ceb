/**
 * The longest text about a plant that is taken over, in characters. Towns and e-mails
 * are keys in PostgreSQL, whose index entries end at 2,704 bytes, and a character needs up to four of them.
 */
export const MAX_TEXT_LENGTH = 500;

/**
 * `value` on one line: control characters (PostgreSQL refuses NUL) and runs of blanks, also no-break ones,
 * become one blank, none at the ends; half a surrogate pair becomes U+FFFD, as it would on its way into UTF-8.
 * null where nothing is left, where it is no string, or where it is longer than `MAX_TEXT_LENGTH`.
 */
export function cleanText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
  return text === '' || text.length > MAX_TEXT_LENGTH ? null : text;
}
