import { timeLabels } from '../../charts/axis-words.js';
import type { EpochMs } from '../../time/instants.js';
import { toWallClock } from '../../time/wall-clock.js';
import type { Stretch } from './gaps.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
  ...[5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 14, 30, 60].map((days) => days * DAY),
];

export interface Tick {
  readonly at: EpochMs;
  /** Of the whole, 0 to 1. */
  readonly share: number;
  readonly label: string;
}

/** What stands under a strip: a few round times by the clock of a zone, as far apart as their labels need. */
export function ticksOf({ from, to }: Stretch, zone: string, most: number): Tick[] {
  const step = STEPS.find((each) => (to - from) / each <= most) ?? STEPS.at(-1)!;
  const offset = Date.parse(`${toWallClock(from, zone)}:00Z`) - Math.floor(from / MINUTE) * MINUTE;
  const splits: EpochMs[] = [];
  for (let at = Math.ceil((from + offset) / step) * step - offset; at < to; at += step) splits.push(at);
  const labels = timeLabels(splits, step, zone);
  return splits.map((at, index) => ({
    at,
    share: (at - from) / (to - from),
    label: labels[index] ?? '',
  }));
}
