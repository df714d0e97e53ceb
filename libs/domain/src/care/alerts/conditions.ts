import type { StorageSample } from '../../archive/storage-trend.js';
import type { UtcDay } from '../../time/utc-day.js';

/** A finished sweep that asked somebody. */
export interface FinishedSweep {
  /** Milliseconds since 1970. */
  readonly minuteMs: number;
  /** Milliseconds since 1970. */
  readonly finishedMs: number;
  readonly asked: number;
  /** Plants of which nothing could be made: they did not answer, or what they answered was refused. */
  readonly failed: number;
}

/** How the machinery is that plants are judged by. Instants in milliseconds since 1970. */
export interface Conditions {
  /** Care has looked without a gap since, and the clock has not been set back since. */
  readonly watchedSinceMs: number;
  /** When the newest sweep finished; null: none ever did. */
  readonly lastSweepMs: number | null;
  /** The newest ones first, as many as the policy judges by. */
  readonly sweeps: readonly FinishedSweep[];
  /** The first of the unbroken run of failing sweeps that lasts; null where the newest one went well. */
  readonly failingSinceMs: number | null;
  /** Days that the archive could not take at its last try, oldest first. */
  readonly failedDays: readonly { readonly day: UtcDay; readonly failure: string }[];
  /** Days that are due for longer than the policy allows, oldest first. */
  readonly lateDays: readonly UtcDay[];
  /** In the order of time; of the last two weeks where the storage is near its limit, else the newest. */
  readonly storage: readonly StorageSample[];
}

/** When care last looked, and since when it had looked without a gap; milliseconds since 1970. */
export interface Watch {
  readonly atMs: number;
  readonly sinceMs: number;
}

const MINUTE_MS = 60_000;

// Care looks each minute. After a longer gap what the clock says of the others means little: they may just be starting.
const GAP_MS = 5 * MINUTE_MS;
// Clocks are kept right in small steps; this is more than one.
const SET_BACK_MS = MINUTE_MS;

/** Since when care has looked without a gap, by its last look. A clock that was set begins it anew. */
export function watchedSince(last: Watch | null, nowMs: number): number {
  if (last === null) return nowMs;
  const passed = nowMs - last.atMs;
  return passed > GAP_MS || passed < -SET_BACK_MS ? nowMs : Math.min(last.sinceMs, nowMs);
}
