import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { StartRefusal } from '@palmhouse/runtime';
import { createTestDatabase, eventually, type TestDatabase } from '@palmhouse/testing';
import type pg from 'pg';
import { refuseWithoutMigrations } from '../src/service/configure.js';
import { POOL } from '../src/service/tokens.js';
import { startApi, type RunningApi } from './api.harness.js';
import { tcpDoor, type TcpDoor } from './tcp-door.js';

let database: TestDatabase;
let door: TcpDoor;
let doorUrl: string;
let api: RunningApi;

beforeAll(async () => {
  database = await createTestDatabase();
  const url = new URL(database.url);
  door = await tcpDoor(url.hostname, Number(url.port));
  url.port = `${door.port}`;
  url.hostname = '127.0.0.1';
  doorUrl = url.href;
  api = await startApi(doorUrl, { corsOrigins: ['https://plants.museum.example'] });
});

afterAll(async () => {
  await api.close();
  await door.shut();
  await database.drop();
});

async function health(probe: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${api.url}/health/${probe}`);
  return { status: response.status, body: await response.json() };
}

describe('health', () => {
  it('is ready when the database, the queue and the migrations are', async () => {
    expect(await health('live')).toMatchObject({ status: 200 });
    expect(await health('startup')).toMatchObject({ status: 200 });
    expect(await health('ready')).toEqual({
      status: 200,
      body: {
        status: 'ok',
        checks: ['postgresql', 'migrations', 'queue'].map((name) => ({ name, ok: true })),
      },
    });
  });

  it('is not ready, but lives, while PostgreSQL is away, says why, and comes back', async () => {
    await door.shut();
    try {
      const ready = await health('ready');
      expect(ready.status).toBe(503);
      expect(JSON.stringify(ready.body)).toMatch(/"name":"postgresql","ok":false,"problem":"[^"]+"/);
      expect(await health('live')).toMatchObject({ status: 200 });

      const answer = await api.ask('{ plants { totalCount } sweeps { totalCount } }');
      expect(answer.errors.map(({ message }) => message)).toEqual(
        expect.arrayContaining([expect.stringContaining('Something went wrong on our side')]),
      );
    } finally {
      await door.open();
    }
    await eventually('ready again', async () => (await health('ready')).status === 200);
    expect((await api.ask('{ plants { totalCount } }')).data).toEqual({ plants: { totalCount: 0 } });
  });
});

describe('the connections', () => {
  const oneValue = async (sql: string) => {
    const { rows } = await api.app.get<pg.Pool>(POOL).query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0] as unknown;
  };

  it('give up on slow statements', async () => {
    expect(await oneValue(`SELECT current_setting('statement_timeout')`)).toBe('10s');
  });

  it('keep the plan of a statement that is the same whatever is asked, and plan others for their own values', async () => {
    await api.ask('{ plants { nodes { name } } }');
    await api.ask('{ plants(filter: { text: "fern" }) { nodes { name } } }');
    const prepared = 'SELECT array_agg(name) FROM pg_prepared_statements WHERE statement LIKE';
    expect(await oneValue(`${prepared} '%FROM plant%'`)).toEqual([
      expect.stringMatching(/^plants-number-ASC(-written-\d+)?$/),
    ]);
  });
});

describe('a start', () => {
  afterEach(async () => {
    await database.pool.query('ALTER TABLE IF EXISTS migration_aside RENAME TO migration');
  });

  it('is refused, and the service is not ready, when a migration is missing', async () => {
    await expect(refuseWithoutMigrations(api.app)).resolves.toBeUndefined();
    await database.pool.query('ALTER TABLE migration RENAME TO migration_aside');
    await expect(refuseWithoutMigrations(api.app)).rejects.toThrow(StartRefusal);
    await expect(refuseWithoutMigrations(api.app)).rejects.toThrow(
      /lacks .*PlantsAndReadings.* Run "palmhouse migrate"/,
    );
    const ready = await health('ready');
    expect(ready.status).toBe(503);
    expect(JSON.stringify(ready.body)).toContain('PlantsAndReadings');
  });
});

describe('CORS', () => {
  const preflight = (origin: string) =>
    fetch(`${api.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  it('lets the pages in that the settings name, and no other', async () => {
    const allowed = await preflight('https://plants.museum.example');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://plants.museum.example');
    const other = await preflight('https://elsewhere.example');
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is off when none is named', async () => {
    const closed = await startApi(doorUrl);
    try {
      const response = await fetch(`${closed.url}/graphql`, {
        method: 'POST',
        headers: { origin: 'https://plants.museum.example', 'content-type': 'application/json' },
        body: '{"query":"{ plants { totalCount } }"}',
      });
      expect(response.status).toBe(200);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    } finally {
      await closed.close();
    }
  });
});
