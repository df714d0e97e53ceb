import { toMicros } from '../graphql/instant.js';

// It judges each minute; five without it are no hiccup.
export const CARE_LATE_MINUTES = 5;

const MINUTE_MICROS = 60_000_000;
const LONG = 120;

/** What to tell people where care has stopped; null where it has not. @param assessedAt null: never yet. */
export function careNotice(assessedAt: string | null, now: Date): string | null {
  if (assessedAt === null) return 'Care has not judged the plants yet: how they are, nobody knows.';
  const minutes = (now.getTime() * 1_000 - toMicros(assessedAt)) / MINUTE_MICROS;
  if (minutes <= CARE_LATE_MINUTES) return null;
  const ago = minutes < LONG ? `${Math.floor(minutes)} minutes` : `${Math.floor(minutes / 60)} hours`;
  return `Care last judged the plants ${ago} ago: how they are may have changed since.`;
}
