import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from './binaries.js';
import { checkAccess, ensureCluster, SUPERUSER } from './cluster.js';
import { freePort } from './free-port.js';
import { choosePlaces, type Places } from './places.js';
import { guardPostgres, type GuardedPostgres } from './postgres.guard-link.js';
import { readPostmasterFile } from './postmaster-file.js';
import { endPreviousPostmaster } from './previous-postmaster.js';

export interface PostgresOptions {
  /** Holds the database; made on first use. Its password lies beside it, in `<directory>.password`. */
  readonly directory: string;
  /** 0 or left out: any free one. A taken port is replaced, and said. */
  readonly port?: number;
  /** Server settings by name, over the defaults here. */
  readonly settings?: Readonly<Record<string, string>>;
  /** For tests: as fast as a database that may be lost can be; the directory is removed at the end. */
  readonly ephemeral?: boolean;
  readonly log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** With user and password; the database is `palmhouse`. */
  readonly url: string;
  readonly port: number;
  /** The postmaster's process id. */
  readonly pid: number;
  /** Resolves, with the reason, once PostgreSQL has ended, whoever ended it. */
  readonly ended: Promise<string>;
  /** Ends it within eight seconds, at most. A second call waits for the same end. */
  stop(): Promise<void>;
}

const DATABASE = 'palmhouse';

// Crash recovery after a kill -9 replays at most some minutes of WAL.
const READY_MILLISECONDS = 120_000;
const POLL_MILLISECONDS = 25;

// A port can be taken, or shared memory still be held, in the moment between asking and starting.
const ATTEMPTS = 20;

const DURABLE = { timezone: 'UTC', log_timezone: 'UTC', lc_messages: 'C' };
const EPHEMERAL = { ...DURABLE, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export function postgresArguments(
  dataDirectory: string,
  port: number,
  settings: Readonly<Record<string, string>>,
): string[] {
  const all = {
    ...settings,
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // its default is not writable everywhere
    logging_collector: 'off',
  };
  return ['-D', dataDirectory, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** The process id once PostgreSQL takes connections, or what it said instead. */
async function readiness(
  guarded: GuardedPostgres,
  dataDirectory: string,
): Promise<number | { readonly failed: string }> {
  const end: { reason?: string } = {};
  void guarded.ended.then((reason) => (end.reason = reason));
  const pid = await guarded.pid.catch((error: Error) => ({ failed: error.message }));
  if (typeof pid !== 'number') return pid;
  const deadline = performance.now() + READY_MILLISECONDS;
  while (end.reason === undefined) {
    const file = readPostmasterFile(dataDirectory);
    if (file?.pid === pid && file.status === 'ready') return pid;
    if (performance.now() > deadline) {
      await guarded.stop();
      return { failed: `it was not ready within ${READY_MILLISECONDS / 1_000} s` };
    }
    await pause(POLL_MILLISECONDS);
  }
  return { failed: [end.reason, ...guarded.lastLines()].join('\n  ') };
}

async function ensureDatabase(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

interface Started {
  readonly password: string;
  readonly guarded: GuardedPostgres;
  readonly port: number;
  readonly pid: number;
}

async function startOn(
  places: Places,
  major: string,
  options: PostgresOptions,
  log: (line: string) => void,
): Promise<Started> {
  const { dataDirectory, binaries, as } = places;
  const settings = { ...(options.ephemeral ? EPHEMERAL : DURABLE), ...options.settings };
  let wished = options.port ?? 0;
  let problem = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    // Again at every attempt: a failed ephemeral one has taken its directory with it.
    const password = await ensureCluster(places, major, options.ephemeral ?? false);
    const port = await freePort(wished);
    if (wished !== 0 && port !== wished) log(`port ${wished} is taken: PostgreSQL uses ${port}`);
    const order = {
      ...as,
      command: join(binaries, 'bin', 'postgres'),
      args: postgresArguments(dataDirectory, port, settings),
      removeAtEnd: options.ephemeral ? places.traces : [],
    };
    const guarded = guardPostgres(order, log, () => endPreviousPostmaster(dataDirectory, log));
    const ready = await readiness(guarded, dataDirectory);
    if (typeof ready === 'number') return { guarded, password, port, pid: ready };
    problem = ready.failed;
    if (/Address already in use/.test(problem)) wished = 0;
    else if (/shared memory block .* is still in use/.test(problem)) await pause(500);
    else break;
  }
  throw new Error(`PostgreSQL did not start on ${dataDirectory}, whose files were kept: ${problem}`);
}

/**
 * Starts a real PostgreSQL, reachable from this machine only, by password. It ends with the process that called
 * this, however that ends. As root it runs as an unprivileged user, and lies where that user can reach it.
 * @throws Error saying why it could not, and what to do; the data stays as it was.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const found = findBinaries();
  const places = choosePlaces(options.directory, found, log);
  checkAccess(places);
  await endPreviousPostmaster(places.dataDirectory, log);
  const { guarded, password, port, pid } = await startOn(
    places,
    found.version.split('.')[0] ?? '',
    options,
    log,
  );
  guarded.release();
  const server = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}`;
  try {
    await ensureDatabase(`${server}/postgres`);
  } catch (error) {
    await guarded.stop();
    throw error;
  }
  return { url: `${server}/${DATABASE}`, port, pid, ended: guarded.ended, stop: () => guarded.stop() };
}
