import { localTime } from '@palmhouse/domain';
import { TEXTS } from '../../texts.js';
import { toMs, type EpochMs } from '../../time/instants.js';
import { lengthOf } from '../../time/words.js';
import type { Strip } from './strip.js';

export interface Stretch {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** `Thu 26 Nov 09:10–09:24`; over midnight both days; a single minute is just that minute. */
export function stretchInWords({ from, to }: Stretch, zone: string): string {
  const begin = localTime(from * 1_000, zone);
  const first = `${begin.weekday} ${begin.date} ${begin.time}`;
  if (to - from <= 60_000) return first;
  const end = localTime(to * 1_000, zone);
  return begin.day === end.day ? `${first}–${end.time}` : `${first} – ${end.weekday} ${end.date} ${end.time}`;
}

/** `no sweep Thu 26 Nov 09:10–09:24, 14 min`; `no sweep since …` where it reaches the strip's end and goes on. */
export function gapInWords(gap: Stretch, zone: string, goesOn: boolean): string {
  const { gap: closed, openGap } = TEXTS.pipelines.sweeps;
  const length = lengthOf(gap.to - gap.from);
  if (!goesOn) return closed(stretchInWords(gap, zone), length);
  return openGap(stretchInWords({ from: gap.from, to: gap.from }, zone), length);
}

export const gapsOf = ({ gaps }: Strip): Stretch[] =>
  gaps.map(({ from, to }) => ({ from: toMs(from), to: toMs(to) }));
