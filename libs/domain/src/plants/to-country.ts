import countries from 'i18n-iso-countries';
import { COUNTRY_ALIASES } from './country-aliases.js';

export interface Country {
  /** ISO 3166-1 alpha-2, null where the source's word for it is not a known one. */
  readonly code: string | null;
  readonly name: string;
}

// Looked up for every report of every sweep; the package's own search walks all 250 countries each time.
const NAMES: Readonly<Record<string, readonly string[]>> = countries.getNames('en', { select: 'all' });
const CODES = new Map<string, string>([
  ...Object.entries(NAMES).flatMap(([code, names]) => names.map((name) => [keyOf(name), code] as const)),
  ...Object.entries(COUNTRY_ALIASES).map(([name, code]) => [keyOf(name), code] as const),
]);

/** The country of an ISO 3166-1 alpha-2 code, with its English name. An unknown code stands as its own name. */
export function countryOfCode(text: string): Country {
  const code = text.toUpperCase();
  const name = Object.hasOwn(NAMES, code) ? NAMES[code]?.[0] : undefined;
  return name === undefined ? { code: null, name: text } : { code, name };
}

/** The country that a source calls `name`, under any of its usual English names. The name is kept as it came. */
export function countryOfName(name: string): Country {
  return { code: CODES.get(keyOf(name)) ?? null, name };
}

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/&/g, 'and')
    .replace(/^the /, '');
}
