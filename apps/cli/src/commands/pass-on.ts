import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { END_WITH_LAUNCHER, entryOf } from '../launch/service.process.js';
import { sayError } from '../output/console.js';
import { ROOT, type Settings } from '../settings.js';
import { HELP_WORDS } from './help.js';

/** What the program's own help needs no database for. */
export const asksForHelp = ({ passedOn }: Settings): boolean =>
  passedOn.length === 0 || passedOn.some((word) => HELP_WORDS.includes(word));

/** Runs an app's own program of commands, with the words that were passed on. Gives its exit code. */
export async function passOn(
  app: string,
  settings: Settings,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const entry = entryOf(ROOT, app, 'command.js');
  if (!existsSync(entry)) {
    sayError(`Nothing was done: ${entry} is not built. Run "npm start", or "nx run-many -t build".`);
    return 1;
  }
  const child = fork(entry, [...settings.passedOn], {
    env: environment,
    execArgv: ['--import', END_WITH_LAUNCHER],
    stdio: 'inherit',
    // A group of its own: Ctrl-C reaches it once, from here. A second one would end it at once.
    detached: true,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM'));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
}
