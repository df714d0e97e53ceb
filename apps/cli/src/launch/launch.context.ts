import { join } from 'node:path';
import { say } from '../output/console.js';
import { limitedEcho } from '../output/echo.js';
import { LogFile } from '../output/log.file.js';
import { ROOT, type Settings } from '../settings.js';
import { placeVariables } from './data.places.js';
import type { RunLock } from './run.lock.js';

/** What every part of one launch shares. */
export interface LaunchContext {
  readonly settings: Settings;
  readonly root: string;
  readonly stopping: AbortSignal;
  readonly lock: RunLock;
  /** What every program inherits. */
  readonly environment: NodeJS.ProcessEnv;
  logOf(name: string): { readonly log: LogFile; readonly echo: (line: string) => void };
  closeLogs(): void;
}

export function openLaunchContext(settings: Settings, lock: RunLock, stopping: AbortSignal): LaunchContext {
  const open = new Map<string, { log: LogFile; echo: (line: string) => void }>();
  return {
    settings,
    root: ROOT,
    stopping,
    lock,
    environment: { ...placeVariables(settings), ...settings.environment },
    logOf: (name) => {
      const known = open.get(name);
      if (known !== undefined) return known;
      const log = new LogFile(join(settings.dataDirectory, 'logs', `${name}.log`));
      const echo = limitedEcho(
        (line) => say(`${name}: ${line}`),
        log.file,
        () => performance.now(),
      );
      open.set(name, { log, echo });
      return { log, echo };
    },
    closeLogs: () => open.forEach(({ log }) => log.close()),
  };
}
