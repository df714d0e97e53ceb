const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

// Behind the archive's hour (00:10): yesterday is frozen by then, and the newest whole day counts.
const EVERY_MS = 4 * HOUR_MS;
const AT_MS = HOUR_MS;

/** What learning noted of itself the last time. */
export interface LastLearnt {
  readonly atMs: number;
  /** Hours of history that a sample of plants had. */
  readonly sampledHours: number;
}

const turnOf = (atMs: number): number => Math.floor((atMs - AT_MS) / EVERY_MS);

/**
 * Is there something to learn? Every four hours, and whenever the history has grown by more than the time that passed:
 * somebody fills it in. Also where the clock went back past such an hour.
 */
export function isDue(
  last: LastLearnt | null,
  nowMs: number,
  sample: { readonly plants: number; readonly hours: number },
): boolean {
  if (last === null || turnOf(nowMs) !== turnOf(last.atMs)) return true;
  const passed = Math.ceil(Math.max(0, nowMs - last.atMs) / HOUR_MS) + 1;
  return sample.hours - last.sampledHours > sample.plants * passed;
}
