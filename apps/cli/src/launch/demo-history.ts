import { setTimeout as pause } from 'node:timers/promises';
import type { LaunchContext } from './launch.context.js';
import { runProgram } from './run-program.js';
import { serviceVariables, type ServiceUrls } from './service.parts.js';

// The plants are not known yet: the first walk along the source's ids finds them within seconds.
const EXIT_NO_PLANTS = 75;
const ATTEMPTS = 6;
const PAUSE_MILLISECONDS = 5_000;

/** How many minutes of history it says it has filled, if this line says it. */
export function minutesFilled(line: string): number | undefined {
  const minutes = /"minutes":(\d+)/.exec(line)?.[1];
  return minutes === undefined ? undefined : Number(minutes);
}

export interface Filled {
  /** 0 when there was a history. */
  readonly minutes: number;
  /** False: what is missing the next start fills in. */
  readonly isWhole: boolean;
}

/** Fills the pretend museum's past, so that a first look shows days, not a minute. */
export async function fillDemoHistory(
  context: LaunchContext,
  urls: ServiceUrls,
  days: number,
): Promise<Filled> {
  let minutes = 0;
  for (let attempt = 1; ; attempt += 1) {
    const code = await runProgram(context, {
      name: 'demo-history',
      app: 'ingestion',
      file: 'demo-history.js',
      args: [String(days)],
      variables: { ...serviceVariables(urls), PORT: '0' },
      output: (line) => {
        minutes = minutesFilled(line) ?? minutes;
      },
    });
    const isOver = code !== EXIT_NO_PLANTS || attempt === ATTEMPTS || context.stopping.aborted;
    if (isOver) return { minutes, isWhole: code === 0 && !context.stopping.aborted };
    await pause(PAUSE_MILLISECONDS, undefined, { signal: context.stopping }).catch(() => undefined);
  }
}
