import type { SweepStripQuery } from '@palmhouse/client';
import { toMs, type EpochMs } from '../../time/instants.js';

export type Strip = SweepStripQuery['sweepStrip'];
export type Bin = Strip['bins'][number];

/** What a mark says, worst first: of several minutes the worst decides, lest a wide mark hide what went wrong. */
export const OUTCOMES = ['none', 'failed', 'broken', 'rejected', 'faulty', 'running', 'well'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One mark: some minutes in a row. */
export interface Mark {
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** How many minutes should have been swept. */
  readonly expected: number;
  readonly bin: Bin | undefined;
  readonly outcome: Outcome;
}

const MINUTE = 60_000;
// Readable lengths, as clocks divide the hour and the day.
const STEPS = [1, 2, 3, 5, 10, 15, 20, 30, 60, 120, 180, 360, 720, 1_440, 2_880, 10_080];
// Two pixels of a mark and one between: less cannot be told apart.
const NARROWEST_PIXELS = 3;

/** How many minutes to a mark, so that a strip of this width can show them. */
export function minutesPerMark(length: number, width: number): number {
  const most = Math.max(1, Math.floor(width / NARROWEST_PIXELS));
  const last = STEPS.at(-1)!;
  return STEPS.find((step) => length / MINUTE / step <= most) ?? last;
}

/** `PT5M`, as the API reads it. */
export const toDuration = (minutes: number): string => `PT${minutes}M`;

/** `PT1H`, `P1DT2H` as minutes. */
export function minutesOf(duration: string): number {
  const part = (letter: string, time: string) => Number(new RegExp(`(\\d+)${letter}`).exec(time)?.[1] ?? 0);
  const [days = '', times = ''] = duration.slice(1).split('T');
  return part('W', days) * 10_080 + part('D', days) * 1_440 + part('H', times) * 60 + part('M', times);
}

/** @param isLast the newest mark: its sweep may still be under way. */
export function outcomeOf(bin: Bin | undefined, expected: number, isLast: boolean): Outcome {
  if (bin === undefined || bin.sweeps < expected) return 'none';
  if (bin.failed > 0) return 'failed';
  const underWay = isLast ? 1 : 0;
  if (bin.unfinished > underWay) return 'broken';
  if (bin.rejected > 0) return 'rejected';
  if (bin.faulty > 0) return 'faulty';
  return bin.unfinished > 0 ? 'running' : 'well';
}

/** Every mark of a strip, those without any sweep too. Marks at its ends may stand for fewer minutes than the others. */
export function marksOf({ from, to, every, bins }: Strip): Mark[] {
  if (from === null || to === null) return [];
  const [begin, end, step] = [toMs(from), toMs(to), minutesOf(every) * MINUTE];
  const byInstant = new Map(bins.map((bin) => [toMs(bin.at), bin]));
  const marks: Mark[] = [];
  for (let at = Math.floor(begin / step) * step; at < end; at += step) {
    const mark = { from: Math.max(at, begin), to: Math.min(at + step, end) };
    const expected = Math.round((mark.to - mark.from) / MINUTE);
    const bin = byInstant.get(at);
    marks.push({ ...mark, expected, bin, outcome: outcomeOf(bin, expected, at + step >= end) });
  }
  return marks;
}

/** The mark that holds this instant, else the nearest; −1 where there is none. */
export function markAt(marks: readonly Mark[], at: EpochMs): number {
  if (marks.length === 0) return -1;
  const found = marks.findIndex(({ to }) => at < to);
  return found === -1 ? marks.length - 1 : found;
}
