import { toInstant, toMs, type EpochMs } from '../time/instants.js';
import { oneOf } from './search.js';

/** How far back, up to now. */
export const LASTS = ['2h', '24h', '7d', '30d', '90d', '365d'] as const;
export type Last = (typeof LASTS)[number];

/** As an address has it: `last=24h`, or `from=…&to=…`. */
export interface RangeSearch {
  readonly last?: Last | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A stretch of time, `from` included, `to` not. */
export interface Range {
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** Its end is now, and goes along with it. */
  readonly isLive: boolean;
}

const HOUR = 3_600_000;
const HOURS: Readonly<Record<Last, number>> = {
  '2h': 2,
  '24h': 24,
  '7d': 168,
  '30d': 720,
  '90d': 2_160,
  '365d': 8_760,
};

export const DEFAULT_LAST: Last = '24h';

export const lengthOfLast = (last: Last): number => HOURS[last] * HOUR;

/** Reads what an address says of the range; what makes no sense is let go of. */
export function readRange(raw: Readonly<Record<string, unknown>>): RangeSearch {
  const from = instantOf(raw['from']);
  const to = instantOf(raw['to']);
  if (from !== undefined && to !== undefined && toMs(from) < toMs(to)) return { from, to };
  const last = oneOf(LASTS, raw['last']);
  return last === undefined ? {} : { last };
}

/** The stretch meant by an address at this moment. */
export function toRange(
  { last, from, to }: RangeSearch,
  now: EpochMs,
  otherwise: Last = DEFAULT_LAST,
): Range {
  if (from !== undefined && to !== undefined) return { from: toMs(from), to: toMs(to), isLive: false };
  return { from: now - lengthOfLast(last ?? otherwise), to: now, isLive: true };
}

/** The same stretch by absolute times, to stay what it is. */
export function pinned({ from, to }: Pick<Range, 'from' | 'to'>): RangeSearch {
  return { from: toInstant(Math.floor(from / 1_000) * 1_000), to: toInstant(Math.ceil(to / 1_000) * 1_000) };
}

function instantOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value))
    return undefined;
  return Number.isNaN(toMs(value)) ? undefined : value;
}
