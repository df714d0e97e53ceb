const FIRST_MS = 30_000;
const LONGEST_MS = 15 * 60_000;

/** How long to wait after so many failures in a row: 30 s, a minute, two … a quarter of an hour. */
export function pauseMs(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(30, Math.max(0, failures - 1)));
}

/** Each time it may be one copy more; after so many it is given up. */
export const MOST_COPIES = 5;

/** How long a mail waits that may have been sent so often: a minute, four, a quarter of an hour, an hour. */
export function copyPauseMs(copies: number): number {
  return 60_000 * 4 ** Math.max(0, copies - 1);
}

/** The mail server's troubles, while they last: nobody is helped by asking it again and again. */
export class Pause {
  private failures = 0;
  private untilMs = -Infinity;

  /** @returns how long it is left alone from now on, in milliseconds. */
  failed(nowMs: number): number {
    this.failures += 1;
    this.untilMs = nowMs + pauseMs(this.failures);
    return pauseMs(this.failures);
  }

  /** @returns how many failures have ended. */
  over(): number {
    const { failures } = this;
    this.failures = 0;
    this.untilMs = -Infinity;
    return failures;
  }

  /** A pause longer than any there is comes of a clock that was set back, and is none. */
  lasts(nowMs: number): boolean {
    return nowMs < this.untilMs && this.untilMs - nowMs <= LONGEST_MS;
  }
}
