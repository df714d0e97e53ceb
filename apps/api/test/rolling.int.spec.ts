import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, eventually, startBuiltService, type ServiceProcess } from '@palmhouse/testing';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { fillMuseum } from './museum.builder.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

let database: Awaited<ReturnType<typeof createTestDatabase>>;
const replicas: ServiceProcess[] = [];

const start = (): Promise<ServiceProcess> =>
  startBuiltService(MAIN, {
    DATABASE_URL: database.url,
    LAKE_URL: `file://${tmpdir()}/palmhouse-no-lake`,
    AUTH_MODE: 'open',
    DASHBOARD_DIRECTORY: 'none',
  }).then((service) => {
    replicas.push(service);
    return service;
  });

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (response.status !== 200 || errors !== undefined)
    throw new Error(`${response.status}: ${JSON.stringify(errors)}`);
  return data;
}

const NAMES = '{ plants(first: 50) { nodes { number name botanist { name } } } }';

/** What stands before the replicas, as a Service does in a cluster: it sends nobody to one that is about to go. */
class Balancer {
  private readonly asking = new Set<Promise<unknown>>();
  private stopped = false;
  private turn = 0;
  answered = 0;
  readonly lost: unknown[] = [];

  constructor(private endpoints: readonly string[]) {}

  /** From now on; resolves when those who were sent elsewhere before are there: that is what preStop's pause is for. */
  async sendTo(...urls: readonly string[]): Promise<void> {
    this.endpoints = urls;
    await Promise.allSettled(this.asking);
  }

  /** Questions without a pause, so many at once, until it is stopped. */
  async keepAsking(atOnce: number): Promise<void> {
    await Promise.all(Array.from({ length: atOnce }, () => this.askOn()));
  }

  stop(): void {
    this.stopped = true;
  }

  private async askOn(): Promise<void> {
    while (!this.stopped) {
      const url = this.endpoints[(this.turn += 1) % this.endpoints.length]!;
      const answer = ask(url, NAMES).then(
        () => (this.answered += 1),
        (error: unknown) => this.lost.push(error),
      );
      this.asking.add(answer);
      await answer;
      this.asking.delete(answer);
    }
  }
}

beforeAll(async () => {
  database = await createTestDatabase();
  await fillMuseum(database.pool);
});

afterAll(async () => {
  await Promise.all(replicas.map((service) => service.kill()));
  await database?.drop();
});

describe('two replicas of the API', () => {
  it('are replaced one after the other under load, and no request is lost', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    const balancer = new Balancer([first.url, second.url]);
    const load = balancer.keepAsking(8);
    await eventually('answers', () => balancer.answered > 50);

    await balancer.sendTo(second.url);
    expect(await first.end()).toBe(0);
    const third = await start();
    await balancer.sendTo(second.url, third.url);
    const then = balancer.answered;
    await eventually('answers by the new one too', () => balancer.answered > then + 50);
    await balancer.sendTo(third.url);
    expect(await second.end()).toBe(0);

    const last = balancer.answered;
    await eventually('answers by the new one alone', () => balancer.answered > last + 50);
    balancer.stop();
    await load;
    expect(balancer.lost).toEqual([]);
  });
});

describe('an API that is told to end', () => {
  it('answers who has asked, however long that takes within its grace, and ends with 0', async () => {
    const service = await start();
    const lock = await database.pool.connect();
    await lock.query('BEGIN; LOCK TABLE botanist IN ACCESS EXCLUSIVE MODE');
    const asked = Array.from({ length: 4 }, () => ask(service.url, NAMES));
    await eventually('questions that wait', async () => {
      const { rows } = await database.pool.query(`SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`);
      return rows[0].n >= 4;
    });
    const ended = service.end();
    await eventually('no more questions', async () => {
      const error = await fetch(`${service.url}/health/ready`).then(
        () => null,
        ({ cause }: { cause: { code: string } }) => cause.code,
      );
      return error === 'ECONNREFUSED';
    });
    await lock.query('ROLLBACK');
    lock.release();
    for (const data of await Promise.all(asked))
      expect(data).toMatchObject({ plants: { nodes: expect.arrayContaining([expect.anything()]) } });
    expect(await ended).toBe(0);
  });

  it('that cannot answer within its grace cuts off who waits, and ends with 0 all the same', async () => {
    const service = await startBuiltService(MAIN, {
      DATABASE_URL: database.url,
      LAKE_URL: `file://${tmpdir()}/palmhouse-no-lake`,
      AUTH_MODE: 'open',
      DASHBOARD_DIRECTORY: 'none',
      SHUTDOWN_GRACE_SECONDS: '5',
    });
    replicas.push(service);
    const lock = await database.pool.connect();
    await lock.query('BEGIN; LOCK TABLE botanist IN ACCESS EXCLUSIVE MODE');
    const asked = ask(service.url, NAMES).then(
      () => 'answered',
      () => 'cut off',
    );
    await eventually('a question that waits', async () => {
      const { rows } = await database.pool.query(`SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`);
      return rows[0].n >= 1;
    });
    const ended = service.end();
    expect(await asked).toBe('cut off');
    await lock.query('ROLLBACK');
    lock.release();
    expect(await ended).toBe(0);
  });
});
