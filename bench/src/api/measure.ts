import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import type { Asking } from './asking.js';
import type { Load, LoadFigures } from './load.generator.js';
import type { Server } from './servers.js';

const GENERATOR = fileURLToPath(new URL('./load.generator.js', import.meta.url));

/** As many as a busy dashboard keeps open; more than the pools have connections. */
export const CLIENTS = 16;

// Until the code that a question runs through is compiled; afterwards connections that had been idle are opened and
// their statements prepared again.
const FIRST_WARM_UP_SECONDS = 15;
const WARM_UP_SECONDS = 2;

const TICKS_A_SECOND = 100;

export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU milliseconds a request of the server's own process. */
  readonly serverMs: number;
  /** CPU milliseconds a request of PostgreSQL's processes that work for it. */
  readonly databaseMs: number;
}

export interface Job {
  readonly asking: Asking;
  readonly bytes: number | null;
  readonly seconds: number;
  /** Is this server asked this question for the first time? */
  readonly first: boolean;
}

function generate(load: Load): Promise<LoadFigures> {
  const child = fork(GENERATOR);
  return new Promise((resolve, reject) => {
    child.once('message', (message: { figures?: LoadFigures; failed?: string }) => {
      if (message.figures !== undefined) resolve(message.figures);
      else reject(new Error(message.failed));
    });
    child.once('exit', (code) => reject(new Error(`the load generator ended with ${code}`)));
    child.send(load);
  });
}

/** CPU seconds of these processes so far, all their threads, in user and in system; one that has ended counts nothing. */
function cpuSeconds(pids: readonly number[]): number {
  const ticks = pids.map((pid) => {
    try {
      // Behind the name, which may hold blanks: utime and stime are the 12th and 13th from there (proc_pid_stat(5)).
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      return Number(fields[11]) + Number(fields[12]);
    } catch {
      return 0;
    }
  });
  return ticks.reduce((sum, each) => sum + each, 0) / TICKS_A_SECOND;
}

async function backends(pool: pg.Pool, { applicationName }: Server): Promise<number[]> {
  const { rows } = await pool.query<{ pid: number }>(
    'SELECT pid FROM pg_stat_activity WHERE application_name = $1',
    [applicationName],
  );
  return rows.map(({ pid }) => pid);
}

/** One run: the server warmed, then asked for so many seconds, with what it cost of the processor. */
export async function measure(pool: pg.Pool, server: Server, job: Job): Promise<Figures> {
  const load = { url: server.url, asking: job.asking, bytes: job.bytes, clients: CLIENTS };
  await generate({ ...load, seconds: job.first ? FIRST_WARM_UP_SECONDS : WARM_UP_SECONDS });
  const working = await backends(pool, server);
  const before = { server: cpuSeconds([server.child.pid!]), database: cpuSeconds(working) };
  const { requests, seconds, p50, p99 } = await generate({ ...load, seconds: job.seconds });
  const perRequest = (cpu: number) => (cpu * 1_000) / requests;
  return {
    perSecond: requests / seconds,
    p50,
    p99,
    serverMs: perRequest(cpuSeconds([server.child.pid!]) - before.server),
    databaseMs: perRequest(cpuSeconds(working) - before.database),
  };
}
