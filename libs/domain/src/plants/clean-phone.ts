/** What may stand between the digits of a number: `(146)994-1635`, `763.914.8635`, `+1-662-659-8097`. */
const NUMBER = /^\+?[\d\s().\-/]+$/;

/** `x127`, ` x57724`, `ext. 12`, and the form that is given back, `;ext=127`. */
const EXTENSION = /^(.*?)\s*(?:;\s*ext=|x|ext\.?|extension)\s*(\d{1,7})$/i;

/**
 * A phone number as E.164 with its extension (RFC 3966): `001-481-273-3691x127` → `+14812733691;ext=127`.
 * Ten digits are read as a North American number: the museum's numbers are all written so. What cannot be read
 * is kept as it is, trimmed; null where there is nothing.
 */
export function cleanPhone(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
  if (text === '') return null;
  const [, main = text, extension] = EXTENSION.exec(text) ?? [];
  const number = readNumber(main);
  if (number === null) return text;
  return extension === undefined ? number : `${number};ext=${extension}`;
}

function readNumber(text: string): string | null {
  if (!NUMBER.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  if (text.startsWith('+')) return international(digits);
  if (digits.startsWith('00')) return international(digits.slice(2));
  if (digits.length === 10) return `+1${digits}`;
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : null;
}

/** E.164: at most 15 digits with the country's code; +1 has exactly 11. Under 8 there is no country's number. */
function international(digits: string): string | null {
  const possible = digits.startsWith('1') ? /^1\d{10}$/ : /^[2-9]\d{7,14}$/;
  return possible.test(digits) ? `+${digits}` : null;
}
