import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { LaunchContext } from './launch.context.js';
import { entryOf, forkProgram, endProgram } from './service.process.js';
import { serviceVariables, type ServiceUrls } from './service.parts.js';

// It needs to know the plants, which the first walk along the source's ids finds out within seconds.
const ATTEMPTS = 6;
const PAUSE_MILLISECONDS = 5_000;

/** How many minutes of history it says it has filled, if this line says it. */
export function minutesFilled(line: string): number | undefined {
  const minutes = /"minutes":(\d+)/.exec(line)?.[1];
  return minutes === undefined ? undefined : Number(minutes);
}

/**
 * Fills the pretend museum's last day, so that a first look shows more than a minute.
 * @returns minutes filled; 0 when there was a history, or this build brings no such program.
 */
export async function fillDemoHistory(
  context: LaunchContext,
  urls: ServiceUrls,
  isFirst: boolean,
): Promise<number> {
  const entry = entryOf(context.root, 'ingestion', 'demo-history.js');
  if (!existsSync(entry)) return 0;
  const attempts = isFirst ? ATTEMPTS : 1;
  for (let attempt = 0; attempt < attempts && !context.stopping.aborted; attempt += 1) {
    if (attempt > 0)
      await pause(PAUSE_MILLISECONDS, undefined, { signal: context.stopping }).catch(() => undefined);
    const minutes = await runOnce(context, urls, entry);
    if (minutes > 0) return minutes;
  }
  return 0;
}

async function runOnce(context: LaunchContext, urls: ServiceUrls, entry: string): Promise<number> {
  if (context.stopping.aborted) return 0;
  const { log, echo } = context.logOf('demo-history');
  let minutes = 0;
  const child = forkProgram({
    name: 'demo-history',
    entry,
    environment: { ...context.environment, ...serviceVariables(urls), PORT: '0' },
    directory: context.root,
    stopping: context.stopping,
    echo,
    log: {
      line: (line) => {
        minutes = minutesFilled(line) ?? minutes;
        log.line(line);
      },
    },
  });
  if (child.pid !== undefined) context.lock.remember('demo-history', child.pid, entry);
  const ended = new Promise<string>((resolve) => {
    child.once('exit', () => resolve('ended'));
    child.once('error', (error) => resolve(error.message));
  });
  const end = () => void endProgram(child, ended);
  context.stopping.addEventListener('abort', end, { once: true });
  await ended;
  context.stopping.removeEventListener('abort', end);
  return minutes;
}
