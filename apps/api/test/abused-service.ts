import {
  createTestDatabase,
  startBuiltService,
  type ServiceProcess,
  type TestDatabase,
} from '@palmhouse/testing';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { signedInAs, testLake } from './api.harness.js';
import { fillMuseum } from './museum.builder.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const PROBE = new URL('./heap-probe.mjs', import.meta.url).href;

// So that the dearest question that is let through has something to ask for: a thousand readings of every plant.
const MORE_READINGS = `INSERT INTO reading (plant_id, taken_at, soil_moisture, temperature, last_watered_at)
SELECT plant, at, 20, 10, NULL FROM generate_series(1, 60) AS plant,
  generate_series('2026-11-20T12:00:00Z', '2026-11-20T20:20:00Z', interval '30 seconds') AS at`;

// Points are counted elsewhere; here it is to be everything else that holds.
const NO_POINTS = Object.fromEntries(
  ['ANONYMOUS', 'VISITOR', 'BOTANIST', 'ENGINEER', 'ADMIN'].map((who) => [`RATE_LIMIT_${who}`, '0']),
);

export interface Probe {
  readonly heapBytes: number;
  readonly stoodStillMs: number;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** The built service as it is deployed, in a process of its own, with a probe in it. */
export class AbusedService {
  /** What it logged as a warning or an error. */
  readonly complaints: string[] = [];
  private onProbe: (probe: Probe) => void = () => undefined;

  private constructor(
    readonly database: TestDatabase,
    readonly service: ServiceProcess,
    private readonly key: Readonly<Record<string, string>>,
  ) {}

  static async start(): Promise<AbusedService> {
    const database = await createTestDatabase();
    await fillMuseum(database.pool);
    await database.pool.query(MORE_READINGS);
    const lake = testLake();
    const service = await startBuiltService(MAIN, {
      DATABASE_URL: database.url,
      LAKE_URL: lake.store.url,
      LAKE_CACHE_DIR: lake.cacheDirectory,
      AUTH_MODE: 'keys',
      NODE_OPTIONS: `--import=${PROBE}`,
      ...NO_POINTS,
    });
    const abused = new AbusedService(database, service, await signedInAs(database.pool, 'admin'));
    createInterface(service.process.stdout!).on('line', (line) => abused.hear(line));
    return abused;
  }

  private hear(line: string): void {
    if (line.startsWith('{"probe"')) this.onProbe((JSON.parse(line) as { probe: Probe }).probe);
    else if (/"level":[456]0/.test(line)) this.complaints.push(line);
  }

  /** Sends a body as it is, signed in as an admin, who may come furthest. */
  async send(
    body: string | Buffer,
    headers: Readonly<Record<string, string>> = {},
    method = 'POST',
  ): Promise<Reply> {
    const response = await fetch(`${this.service.url}/graphql`, {
      method,
      headers: { 'content-type': 'application/json', ...this.key, ...headers },
      body,
    });
    return { status: response.status, text: await response.text() };
  }

  ask(query: string, variables: Record<string, unknown> = {}): Promise<Reply> {
    return this.send(JSON.stringify({ query, variables }));
  }

  /** Bytes on a connection of their own, which stays open until it is destroyed. */
  open(bytes: string): Socket {
    const { hostname, port } = new URL(this.service.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(bytes);
    return socket;
  }

  async isAlive(): Promise<boolean> {
    return (
      (await fetch(`${this.service.url}/health/live`)).status === 200 &&
      this.service.process.exitCode === null
    );
  }

  /** @returns what the service's own process says of itself since the last call. */
  probe(): Promise<Probe> {
    const told = new Promise<Probe>((resolve) => (this.onProbe = resolve));
    this.service.process.kill('SIGUSR2');
    return told;
  }

  async end(): Promise<void> {
    await this.service.end();
    await this.database.drop();
  }
}
