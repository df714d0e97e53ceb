import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { placeVariables } from '../launch/data.places.js';
import { END_WITH_LAUNCHER, entryOf } from '../launch/service.process.js';
import { sayError } from '../output/console.js';
import { ROOT, type Settings } from '../settings.js';
import { HELP_WORDS } from './help.js';
import { archiveReachableFrom } from './reachable.js';

const asksForHelp = (words: readonly string[]): boolean =>
  words.length === 0 || words.some((word) => HELP_WORDS.includes(word));

function environmentOf(settings: Settings): NodeJS.ProcessEnv {
  if (asksForHelp(settings.passedOn)) return settings.environment;
  const { databaseUrl, queueUrl, lakeUrl } = archiveReachableFrom(settings);
  return {
    // A running Palmhouse's own; with a database of the environment's, the places are the environment's too.
    ...(settings.databaseUrl === undefined && placeVariables(settings)),
    ...settings.environment,
    DATABASE_URL: databaseUrl,
    QUEUE_URL: queueUrl,
    LAKE_URL: lakeUrl,
  };
}

/** Runs the archive's own program on the database and the lake that are meant. Gives its exit code. */
export async function archive(settings: Settings): Promise<number> {
  const entry = entryOf(ROOT, 'archive', 'command.js');
  if (!existsSync(entry)) {
    sayError(`Nothing was done: ${entry} is not built. Run "npm start", or "nx run-many -t build".`);
    return 1;
  }
  const child = fork(entry, [...settings.passedOn], {
    env: environmentOf(settings),
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
