import { cleanName } from './clean-name.js';

/**
 * The scientific name out of its array of one string (a bare string is read too; of several the first is the
 * accepted name). `undefined` where the report is silent (absent, null, an empty array), null where unreadable.
 */
export function toScientificName(value: unknown): string | null | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  return cleanName(first);
}
