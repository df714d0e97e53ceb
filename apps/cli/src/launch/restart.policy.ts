/** What to do about a part that has died. */
export type Verdict = { readonly restartInMs: number } | 'give up';

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;

// Deaths this long ago no longer lengthen the delay.
const MEMORY_MS = 600_000;

// A part that dies five times within a minute will not be cured by a sixth start.
const DEATHS_TO_GIVE_UP = 5;
const GIVE_UP_WITHIN_MS = 60_000;

/**
 * @param deaths when the part died, milliseconds on one clock, oldest first; the last one is what is judged.
 */
export function judgeDeath(deaths: readonly number[]): Verdict {
  const last = deaths.at(-1) ?? 0;
  const fifth = deaths.at(-DEATHS_TO_GIVE_UP);
  if (fifth !== undefined && last - fifth < GIVE_UP_WITHIN_MS) return 'give up';
  const remembered = deaths.filter((death) => last - death < MEMORY_MS).length;
  return { restartInMs: Math.min(FIRST_DELAY_MS * 2 ** Math.min(remembered - 1, 10), LONGEST_DELAY_MS) };
}

/** As many deaths as a judgement looks at. */
export const DEATHS_REMEMBERED = 16;
