import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { findBinaries } from './binaries.js';
import { ensureCluster } from './cluster.js';
import { freePort } from './free-port.js';
import { choosePlaces } from './places.js';
import { isRoot } from './run-as.js';
import { processFacts } from './process-facts.js';
import { postgresArguments, startPostgres, type EmbeddedPostgres } from './start-postgres.js';

jest.setTimeout(60_000);

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Resolves once the process has ended; false when it lives on for 15 seconds. */
async function ends(pid: number): Promise<boolean> {
  const deadline = performance.now() + 15_000;
  while (processFacts(pid) !== undefined) {
    if (performance.now() > deadline) return false;
    await pause(20);
  }
  return true;
}

function listen(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, port: (server.address() as { port: number }).port }),
    );
  });
}

describe('startPostgres', () => {
  let home: string;
  const running: EmbeddedPostgres[] = [];

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'palmhouse-embedded-'));
    chmodSync(home, 0o755); // as root, PostgreSQL's own user must reach it
  });

  afterEach(async () => {
    await Promise.all(running.splice(0).map((postgres) => postgres.stop()));
    rmSync(home, { recursive: true, force: true });
  });

  const start = async (
    options: Partial<Parameters<typeof startPostgres>[0]> = {},
  ): Promise<EmbeddedPostgres> => {
    const postgres = await startPostgres({ directory: join(home, 'postgres'), ...options });
    running.push(postgres);
    return postgres;
  };

  it('answers on this machine only, by password, in UTF-8 and UTC', async () => {
    const postgres = await start({ ephemeral: true });
    const [row] = await ask(
      postgres.url,
      `SELECT version(), current_setting('server_encoding') AS encoding, current_setting('TimeZone') AS zone,
              current_setting('listen_addresses') AS addresses, lower('ÄÉ') AS lowered`,
    );
    expect(row).toMatchObject({ encoding: 'UTF8', zone: 'UTC', addresses: '127.0.0.1', lowered: 'äé' });
    expect(row?.['version']).toMatch(/^PostgreSQL 18/);
    const guess = new URL(postgres.url);
    guess.password = 'guess';
    await expect(ask(guess.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('takes settings by name', async () => {
    const postgres = await start({ ephemeral: true, settings: { max_connections: '17' } });
    expect(await ask(postgres.url, 'SHOW max_connections')).toEqual([{ max_connections: '17' }]);
    expect(await ask(postgres.url, 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
  });

  it('leaves no process after the stop, and nothing at all of an ephemeral one', async () => {
    const postgres = await start({ ephemeral: true });
    await postgres.stop();
    expect(processFacts(postgres.pid)).toBeUndefined();
    expect(existsSync(join(home, 'postgres'))).toBe(false);
    expect(existsSync(join(home, 'postgres.password'))).toBe(false);
    await postgres.stop(); // a second stop is no error
  });

  it('keeps the data over a second start, behind the same password', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS value');
    await first.stop();
    const second = await start({ port: first.port });
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'SELECT value FROM kept')).toEqual([{ value: 42 }]);
  });

  it('replaces a taken port and says so', async () => {
    const { server, port } = await listen();
    try {
      const lines: string[] = [];
      const postgres = await start({ ephemeral: true, port, log: (line) => lines.push(line) });
      expect(postgres.port).not.toBe(port);
      expect(lines.join('\n')).toContain(`port ${port} is taken: PostgreSQL uses ${postgres.port}`);
    } finally {
      server.close();
    }
  });

  it('refuses to be ephemeral where a database already lies, and keeps it', async () => {
    const first = await start();
    await first.stop();
    await expect(start({ ephemeral: true })).rejects.toThrow(/no place for an ephemeral one/);
    expect(existsSync(join(home, 'postgres', 'PG_VERSION'))).toBe(true);
  });

  it('says that the password is missing rather than making the database anew', async () => {
    const first = await start();
    await first.stop();
    rmSync(join(home, 'postgres.password'));
    await expect(start()).rejects.toThrow(/password of the database .* is missing/);
  });

  it('starts after a crash, although postmaster.pid names a living stranger', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS value');
    const file = join(home, 'postgres', 'postmaster.pid');
    const left = readFileSync(file, 'utf8').split('\n');
    await first.stop();
    writeFileSync(file, [String(process.pid), ...left.slice(1)].join('\n'));
    const second = await start();
    expect(await ask(second.url, 'SELECT value FROM kept')).toEqual([{ value: 1 }]);
    expect(processFacts(process.pid)).toBeDefined();
  });

  it('recovers from a kill -9 of PostgreSQL, and says that it has ended', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS value');
    process.kill(first.pid, 'SIGKILL');
    expect(await first.ended).toBe('ended by SIGKILL');
    const second = await start();
    expect(await ask(second.url, 'SELECT value FROM kept')).toEqual([{ value: 1 }]);
  });

  it('takes PostgreSQL down when only its guard is killed', async () => {
    const first = await start();
    const guard = processFacts(first.pid)?.parent ?? 0;
    expect(processFacts(guard)?.command).toContain('postgres.guard');
    process.kill(guard, 'SIGKILL');
    expect(await first.ended).toBe('its guard was killed');
    expect(await ends(first.pid)).toBe(true);
  });

  it('ends within seconds when its owner is killed, and can be started anew', async () => {
    const { owner, pid } = await startOwner(join(home, 'postgres'));
    expect(processFacts(pid)?.command).toContain('postgres');
    owner.kill('SIGKILL');
    expect(await ends(pid)).toBe(true);
    const second = await start();
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  (isRoot() ? it : it.skip)(
    'as root, lies where its user can reach it when the wished place is closed',
    async () => {
      chmodSync(home, 0o700);
      const lines: string[] = [];
      const postgres = await start({ ephemeral: true, log: (line) => lines.push(line) });
      expect(await ask(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      const place = /the database lies in (\S+)/.exec(lines.join('\n'))?.[1] ?? '';
      expect(readdirSync(home)).toEqual([]);
      expect(existsSync(place)).toBe(true);
      await postgres.stop();
      expect(existsSync(dirname(place))).toBe(false);
    },
  );

  it('waits for the end of a PostgreSQL whose owner was just killed', async () => {
    const { owner, pid } = await startOwner(join(home, 'postgres'));
    owner.kill('SIGKILL');
    const second = await start();
    expect(second.pid).not.toBe(pid);
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

// A process of its own that holds the guard as `guardPostgres` does, in plain JavaScript, to be killed.
const OWNER = `
  import { fork } from 'node:child_process';
  const [guard, order] = process.argv.slice(1);
  const child = fork(guard, [order], { detached: true, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  child.on('message', ({ pid, line }) => {
    if (pid !== undefined) process.send({ pid });
    if (line !== undefined && line.includes('ready to accept connections')) process.send({ ready: true });
  });
`;

async function startOwner(directory: string): Promise<{ owner: ChildProcess; pid: number }> {
  const places = choosePlaces(directory, findBinaries(), () => undefined);
  await ensureCluster(places, '18', false);
  const order = {
    ...places.as,
    command: join(places.binaries, 'bin', 'postgres'),
    args: postgresArguments(directory, await freePort(0), {}),
    removeAtEnd: [],
  };
  const guard = fileURLToPath(new URL('./postgres.guard.js', import.meta.url));
  const owner = spawn(process.execPath, ['--input-type=module', '-e', OWNER, guard, JSON.stringify(order)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let pid = 0;
    owner.on('message', (message: { pid?: number; ready?: boolean }) => {
      pid = message.pid ?? pid;
      if (message.ready === true) resolve({ owner, pid });
    });
    owner.once('exit', () => reject(new Error('the owner ended before PostgreSQL was ready')));
  });
}
