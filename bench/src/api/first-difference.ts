import { readInstant } from '@palmhouse/domain';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

// Means of buckets: the last digits hang on the order in which PostgreSQL adds.
const MEAN_TOLERANCE = 1e-12;

function isAlike(a: unknown, b: unknown, at: readonly string[]): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number')
    return at.includes('mean') && Math.abs(a - b) <= MEAN_TOLERANCE * Math.abs(b);
  if (typeof a !== 'string' || typeof b !== 'string' || !INSTANT.test(a)) return false;
  const micros = readInstant(a);
  return micros !== null && micros === readInstant(b);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Where two answers differ first; null where they are equal: numbers exactly (but for means of buckets), instants to the
 * microsecond however they are written, lists in their order, objects with the same keys in any.
 */
export function firstDifference(a: unknown, b: unknown, at: readonly string[] = []): string | null {
  if (!isObject(a) || !isObject(b))
    return isAlike(a, b, at) ? null : `${at.join('.')}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
  if (Array.isArray(a) !== Array.isArray(b)) return `${at.join('.')}: a list and an object`;
  const keys = Object.keys(a).sort();
  const others = Object.keys(b).sort();
  if (keys.join() !== others.join()) return `${at.join('.')}: keys ${keys.join()} and ${others.join()}`;
  for (const key of keys) {
    const difference = firstDifference(a[key], b[key], [...at, key]);
    if (difference !== null) return difference;
  }
  return null;
}
