import type { EpochMs } from '../time/instants.js';
import type { Stretch } from './time-series.js';

// Sensors are asked every minute: closer than this there is nothing more to see.
const SHORTEST = 2 * 60_000;
const LONGEST = 3 * 366 * 86_400_000;

/** The stretch made shorter or longer around an instant that stays where it is on the screen. */
export function zoomed({ from, to }: Stretch, factor: number, around = (from + to) / 2): Stretch {
  const length = Math.min(LONGEST, Math.max(SHORTEST, (to - from) * factor));
  const share = to === from ? 0.5 : (around - from) / (to - from);
  return { from: around - length * share, to: around + length * (1 - share) };
}

/** The stretch beside it; part of it is still seen. Never into the future. */
export function panned({ from, to }: Stretch, share: number, now: EpochMs): Stretch {
  const by = Math.min((to - from) * share, Math.max(0, now - to));
  return { from: from + by, to: to + by };
}

/** What a drag chose, widened where it was too short to see anything. */
export function chosen(one: EpochMs, other: EpochMs): Stretch {
  const stretch = { from: Math.min(one, other), to: Math.max(one, other) };
  return stretch.to - stretch.from >= SHORTEST ? stretch : zoomed(stretch, 1);
}
