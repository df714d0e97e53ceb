import { found, graded, type Finding } from '../finding.js';
import { spanInWords } from '../in-words.js';
import type { Offset } from './offset.js';

export interface Tolerance {
  readonly warnMs: number;
  readonly failMs: number;
  /** What comes of more. */
  readonly why: string;
}

const SET_THE_CLOCK =
  'compare both with a third clock; on the one that is wrong let NTP set it (timedatectl, chronyc tracking)';

/** @param whose clock it is that ours was compared with. */
export function judgeClock(whose: string, { aheadMs, giveOrTakeMs }: Offset, tolerance: Tolerance): Finding {
  const { warnMs: warn, failMs: fail, why } = tolerance;
  // What may be the way's doing is not held against the clock.
  const certainMs = Math.max(0, Math.abs(aheadMs) - giveOrTakeMs);
  const status = graded(certainMs, { warn, fail });
  const direction = aheadMs >= 0 ? 'ahead of' : 'behind';
  const text =
    certainMs === 0
      ? `the same as here, within ${spanInWords(giveOrTakeMs)}`
      : `${spanInWords(aheadMs)} ${direction} this machine (give or take ${spanInWords(giveOrTakeMs)})`;
  return found(status, whose, status === 'ok' ? text : `${text}: ${why}`, SET_THE_CLOCK);
}
