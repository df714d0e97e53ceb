import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type EmbeddedPostgres } from '@palmhouse/embedded';
import { migrateDatabase } from '@palmhouse/persistence';
import { migrateQueue } from '@palmhouse/queues';
import { createMuseum, type Museum } from '@palmhouse/sandbox';
import { eventually } from '@palmhouse/testing';
import pg from 'pg';
import { TestClock } from './ingestion.harness.js';
import { NOTHING_TWICE, TRUE_SWEEPS } from './promises.sql.js';
import { startService, type ServiceProcess } from './service.process.js';

const SETTINGS = { max_connections: '60' };

// Whole minutes, with the queue in the very PostgreSQL that goes away.
describe('a PostgreSQL that restarts in the middle of a sweep', () => {
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-restart-'));
  const clock = new TestClock('2026-11-20T10:05:00Z');
  let postgres: EmbeddedPostgres;
  let museum: Museum;
  let service: ServiceProcess | undefined;

  /** A connection a question: the database comes and goes. */
  async function number(sql: string): Promise<number> {
    const client = new pg.Client({ connectionString: postgres.url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query({ text: `SELECT (${sql})::int`, rowMode: 'array' })).rows[0]![0] as number;
    } finally {
      await client.end();
    }
  }

  /** Plants that were asked so many times. */
  const plantsAsked = (times: number) =>
    Object.values(museum.requests().plants).filter((asked) => asked === times).length;

  beforeAll(async () => {
    chmodSync(directory, 0o755); // as root, PostgreSQL runs as another user, who must get there
    postgres = await startPostgres({ directory, settings: SETTINGS });
    await migrateDatabase(postgres.url);
    await migrateQueue(postgres.url);
    museum = await createMuseum({ oddities: false, now: clock.now });
    // An answer takes four seconds: time enough to pull the database from under a sweep.
    museum.setFaults({ all: { latency: { ms: 4_000 } } });
  });

  afterAll(async () => {
    await service?.kill();
    await museum.close();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it('is waited for: the sweep in hand is stored, the ledger true, and the next minute comes by itself', async () => {
    // The beginning of a minute, whose plants are asked until its 50th second (decision 0002), but of no hour: the hourly
    // walk would ask too.
    clock.set('2026-11-20T10:05:00Z');
    service = await startService(
      { DATABASE_URL: postgres.url, PLANTS_API_URL: `${museum.url}/api/plants` },
      clock,
    );
    await eventually('discovery', () => number('SELECT count(*) FROM discovery'));
    // Discovery asked each plant once.
    await eventually('a sweep that has asked all', () => plantsAsked(2) === 50);
    const { port } = postgres;
    await postgres.stop();
    museum.clearFaults();
    // Down until the source has answered: the readings are then only in the service's hands.
    await eventually('a load without a database', () => service?.said('the load waits for the database'));
    postgres = await startPostgres({ directory, settings: SETTINGS, port });
    expect(postgres.port).toBe(port);
    await eventually('the sweep in hand', async () => (await number(TRUE_SWEEPS)) === 1);
    expect(plantsAsked(2)).toBe(50);
    await eventually('the next minute', async () => (await number(TRUE_SWEEPS)) === 2, 90_000);
    expect(plantsAsked(3)).toBe(50);
    expect(await number(`SELECT count(*) FROM sweep WHERE asked = 50 AND stored = 48 AND away = 2`)).toBe(2);
    expect(await number(NOTHING_TWICE)).toBe(0);
    expect(await service.end()).toBe(0);
  }, 240_000);
});
