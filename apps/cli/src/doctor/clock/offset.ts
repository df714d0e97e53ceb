/** How far a clock is ahead of ours (negative: behind), and how sure that is. */
export interface Offset {
  readonly aheadMs: number;
  /** It may be so much more or less. */
  readonly giveOrTakeMs: number;
}

const TRIES = 3;

/**
 * Asks a clock a few times, and goes by the answer that came quickest: the instant it tells of lies within the question.
 * @param ask milliseconds since 1970 by that clock.
 * @param resolutionMs of that clock's word.
 */
export async function measureOffset(ask: () => Promise<number>, resolutionMs = 0): Promise<Offset> {
  let best: Offset | undefined;
  for (let left = TRIES; left > 0; left -= 1) {
    const asked = Date.now();
    const since = performance.now();
    const told = await ask();
    const tookMs = performance.now() - since;
    const giveOrTakeMs = (tookMs + resolutionMs) / 2;
    const aheadMs = told + resolutionMs / 2 - (asked + tookMs / 2);
    if (best === undefined || giveOrTakeMs < best.giveOrTakeMs) best = { aheadMs, giveOrTakeMs };
  }
  return best!;
}
