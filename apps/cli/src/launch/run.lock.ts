import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processFacts } from '@palmhouse/embedded';
import { z } from 'zod';

// The services of a launcher that was killed need at most nine seconds to end by themselves.
const ORPHAN_MILLISECONDS = 10_000;
const POLL_MILLISECONDS = 50;

const holder = z.object({
  pid: z.number().int().positive(),
  /** The command it runs, which a stranger with the same process id does not. */
  command: z.string().min(1),
  services: z.record(z.string(), z.object({ pid: z.number().int().positive(), entry: z.string().min(1) })),
});

type Holder = z.infer<typeof holder>;

export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
}

function read(file: string): Holder | undefined {
  try {
    return holder.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Ends the services a killed launcher left behind, proved by the file they run. */
async function endOrphans(left: Holder): Promise<void> {
  const deadline = performance.now() + ORPHAN_MILLISECONDS;
  for (const { pid, entry } of Object.values(left.services)) {
    while (processFacts(pid)?.command.includes(entry)) {
      if (performance.now() > deadline) {
        process.kill(pid, 'SIGKILL');
        break;
      }
      await pause(POLL_MILLISECONDS);
    }
  }
}

export interface RunLock {
  /** Remembered, so that the next start can end it should this process be killed. */
  remember(name: string, pid: number, entry: string): void;
  release(): void;
}

/**
 * One launcher a data directory.
 * @throws AlreadyRunning naming the process that holds it.
 */
export async function takeRunLock(dataDirectory: string): Promise<RunLock> {
  const file = join(dataDirectory, 'launcher.json');
  const left = read(file);
  if (left !== undefined && left.pid !== process.pid) {
    if (processFacts(left.pid)?.command === left.command) {
      throw new AlreadyRunning(
        `Palmhouse already runs on ${dataDirectory} (process ${left.pid}). Nothing was started. Stop that one, or give this one its own --data.`,
      );
    }
    await endOrphans(left);
  }
  rmSync(file, { force: true });
  const mine: Holder = {
    pid: process.pid,
    command: processFacts(process.pid)?.command ?? process.argv.join(' '),
    services: {},
  };
  writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
  return {
    remember: (name, pid, entry) => {
      mine.services[name] = { pid, entry };
      writeFileSync(file, JSON.stringify(mine));
    },
    release: () => {
      if (read(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}
