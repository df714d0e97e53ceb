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
import { NOTHING_TWICE, TRUE_SWEEPS } from './promises.sql.js';
import { startService, type ServiceProcess } from './service.process.js';

const SETTINGS = { max_connections: '60' };

// By the real clock, with the queue in the very PostgreSQL that goes away.
describe('a PostgreSQL that restarts in the middle of a sweep', () => {
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-restart-'));
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

  beforeAll(async () => {
    chmodSync(directory, 0o755); // as root, PostgreSQL runs as another user, who must get there
    postgres = await startPostgres({ directory, settings: SETTINGS });
    await migrateDatabase(postgres.url);
    await migrateQueue(postgres.url);
    museum = await createMuseum({ oddities: false });
  });

  afterAll(async () => {
    await service?.kill();
    await museum.close();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it('is waited for: the sweep in hand is stored, the ledger true, and the next minute comes by itself', async () => {
    service = await startService({ DATABASE_URL: postgres.url, PLANTS_API_URL: `${museum.url}/api/plants` });
    await eventually('discovery', () => number('SELECT count(*) FROM discovery'), 30_000);
    // From now on an answer takes two seconds: time enough to pull the database from under a sweep.
    museum.setFaults({ all: { latency: { ms: 2_000 } } });
    await eventually(
      'a sweep under way',
      () =>
        number(
          `SELECT count(*) FROM sweep WHERE finished_at IS NULL AND started_at > now() - interval '1 second'`,
        ),
      70_000,
    );
    museum.resetRequests();
    const { port } = postgres;
    await postgres.stop();
    museum.clearFaults();
    // Down until well after the source has answered: the readings are then only in the service's hands.
    const answered = Date.now() + 3_000;
    await eventually('the source has answered', () => Date.now() > answered);
    postgres = await startPostgres({ directory, settings: SETTINGS, port });
    expect(postgres.port).toBe(port);
    await eventually('the sweep in hand', async () => (await number(TRUE_SWEEPS)) >= 1, 60_000);
    const sweeps = await number(TRUE_SWEEPS);
    await eventually('the next minute', async () => (await number(TRUE_SWEEPS)) > sweeps, 130_000);
    expect(museum.requests().plants[1]).toBeLessThanOrEqual(sweeps + 1);
    expect(
      await number(
        `SELECT count(*) FROM sweep WHERE finished_at IS NOT NULL AND (asked <> 50 OR failed > 0)`,
      ),
    ).toBe(0);
    expect(await number(NOTHING_TWICE)).toBe(0);
    expect(await service.end()).toBe(0);
  }, 300_000);
});
