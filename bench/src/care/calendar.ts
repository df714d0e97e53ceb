/** A virtual week: days to learn from, then days on which things happen. All UTC. */
export const MINUTE_MS = 60_000;
export const DAY_MINUTES = 1_440;
export const LEARNING_DAYS = 4;
export const LABELLED_DAYS = 3;

const BEGINS_MS = Date.parse('2026-11-16T00:00:00Z');

export const SEED = 1;
/** As the sandbox has them: 7 never was, 43 is on loan, the other 48 report. */
export const PLANTS = 50;
export const LOANED = 43;
export const ALL_PLANTS: readonly number[] = Array.from({ length: PLANTS }, (_, index) => index + 1).filter(
  (plant) => plant !== 7,
);

const labelledBeginsMs = BEGINS_MS + LEARNING_DAYS * DAY_MINUTES * MINUTE_MS;
export const LABELLED_MINUTES = LABELLED_DAYS * DAY_MINUTES;

/** Minute of the labelled days at which it is `HH:MM` on the first (0), second (1) or third (2) of them. */
export function on(day: number, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return day * DAY_MINUTES + hours * 60 + minutes;
}

export const atMs = (minute: number): number => labelledBeginsMs + minute * MINUTE_MS;
export const iso = (minute: number): string => new Date(atMs(minute)).toISOString();
export const minuteAt = (ms: number): number => Math.floor((ms - labelledBeginsMs) / MINUTE_MS);

/** `2 06:15`: the second labelled day, a quarter past six. */
export function told(minute: number): string {
  const inDay = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(minute / DAY_MINUTES) + 1} ${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

/** Plants are asked a second into their minute, and judged near its end. */
export const ASKED_MS = 1_000;
export const JUDGED_MS = 55_000;
