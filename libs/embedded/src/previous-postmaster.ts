import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readPostmasterFile, sameDirectory } from './postmaster-file.js';
import { processFacts } from './process-facts.js';

// A guard whose owner died needs at most seven seconds to stop PostgreSQL; one second of grace.
const GUARD_MILLISECONDS = 8_000;
const FAST_MILLISECONDS = 8_000;
const POLL_MILLISECONDS = 50;

/** Is this process the postmaster of this very data directory? Proved before it is ever signalled. */
function isPostmasterOf(pid: number, dataDirectory: string): boolean {
  const facts = processFacts(pid);
  if (facts === undefined || !/postgres/.test(facts.command)) return false;
  // A postmaster works in its data directory; where the system does not tell, its -D argument names it.
  if (facts.directory !== undefined) return sameDirectory(facts.directory, dataDirectory);
  return facts.command.includes(dataDirectory);
}

async function endsWithin(milliseconds: number, pid: number, dataDirectory: string): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (isPostmasterOf(pid, dataDirectory)) {
    if (performance.now() > deadline) return false;
    await pause(POLL_MILLISECONDS);
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/**
 * Makes the data directory free to start on: a PostgreSQL left behind there is stopped, a stale `postmaster.pid`
 * whose number now belongs to another program is removed.
 * @throws Error when a PostgreSQL with a living owner keeps running there.
 */
export async function endPreviousPostmaster(
  dataDirectory: string,
  log: (line: string) => void,
): Promise<void> {
  const file = readPostmasterFile(dataDirectory);
  if (file === undefined) return;
  if (!sameDirectory(file.dataDirectory, dataDirectory) || !isPostmasterOf(file.pid, dataDirectory)) {
    // PostgreSQL itself sees that a dead process holds no lock. It cannot see that the number was given anew.
    if (processFacts(file.pid) !== undefined) rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
    return;
  }
  log(`PostgreSQL of an earlier run (process ${file.pid}) is still there: waiting for its end`);
  const parent = processFacts(processFacts(file.pid)?.parent ?? 0)?.command ?? '';
  if (parent.includes('postgres.guard')) {
    if (await endsWithin(GUARD_MILLISECONDS, file.pid, dataDirectory)) return;
    throw new Error(
      `The data directory ${dataDirectory} is in use by a running PostgreSQL (process ${file.pid}). ` +
        'Nothing was changed. Stop the program that uses it, or choose another directory.',
    );
  }
  signal(file.pid, 'SIGINT');
  if (await endsWithin(FAST_MILLISECONDS, file.pid, dataDirectory)) return;
  signal(file.pid, 'SIGQUIT');
  if (await endsWithin(FAST_MILLISECONDS, file.pid, dataDirectory)) return;
  throw new Error(
    `PostgreSQL of an earlier run (process ${file.pid}) does not end. End it, then start again.`,
  );
}
