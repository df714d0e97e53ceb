// A service in trouble can write thousands of lines a minute; its log has them all.
const LINES = 10;
const WINDOW_MILLISECONDS = 10_000;

/**
 * Passes at most ten lines in ten seconds on, and then says how many it kept back.
 * @param now milliseconds of a clock that never goes back
 */
export function limitedEcho(say: (line: string) => void, logFile: string, now: () => number) {
  let windowSince = -Infinity;
  let said = 0;
  let keptBack = 0;
  return (line: string): void => {
    if (now() - windowSince >= WINDOW_MILLISECONDS) {
      if (keptBack > 0) say(`… and ${keptBack} more lines like these: see ${logFile}`);
      windowSince = now();
      said = 0;
      keptBack = 0;
    }
    said += 1;
    if (said <= LINES) say(line);
    else keptBack += 1;
  };
}
