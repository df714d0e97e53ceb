import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { startApi, testLake, type Answer, type RunningApi } from './api.harness.js';
import { fillMuseum } from './museum.builder.js';

const COMMAND = fileURLToPath(new URL('../../archive/dist/command.js', import.meta.url));
const run = promisify(execFile);

export type ReadingNode = Readonly<Record<string, unknown>> & { readonly takenAt: string };

const readingsQuery = (
  count: string,
) => `query ($plant: Int, $from: DateTime, $to: DateTime, $first: Int, $after: String) { plant(number: $plant) {
  readings(from: $from, to: $to, first: $first, after: $after) { complete ${count}
    nodes { takenAt soilMoisture temperature lastWateredAt source }
    coverage { from to source readings reason } pageInfo { hasNextPage endCursor } } } }`;

/** Readings without the side they came from: what must be the same before, during and after a day's archiving. */
export const values = (nodes: readonly ReadingNode[]) => nodes.map((node) => ({ ...node, source: null }));

/** The museum with its 18th and 19th archived by the archive's own program; the 20th, until noon, is live. */
export class ArchivedMuseum {
  database!: TestDatabase;
  api!: RunningApi;
  /** The lake lies below it. */
  folder!: string;
  /** Plant 3's readings as they were when all of them were live. */
  before!: ReadingNode[];

  /** @param particulars SQL that is run before anything is archived. */
  constructor(private readonly particulars: readonly string[] = []) {}

  async open(): Promise<void> {
    this.database = await createTestDatabase();
    this.folder = mkdtempSync(join(tmpdir(), 'palmhouse-api-archive-'));
    await fillMuseum(this.database.pool);
    for (const statement of this.particulars) await this.database.pool.query(statement);
    this.api = await startApi(this.database.url, { lake: testLake(this.folder) });
    this.before = await this.nodes();
    await this.archive('run', '--day', '2026-11-18');
    await this.archive('run', '--day', '2026-11-19');
  }

  async close(): Promise<void> {
    await this.api?.close();
    await this.database?.drop();
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
  }

  /** Runs the archive's program, as `palmhouse archive` does. */
  archive(...args: string[]): Promise<unknown> {
    const environment = {
      PATH: process.env.PATH,
      DATABASE_URL: this.database.url,
      LAKE_URL: testLake(this.folder).store.url,
      ARCHIVE_TEMP_DIR: this.folder,
    };
    return run(process.execPath, [COMMAND, ...args], { env: environment as NodeJS.ProcessEnv });
  }

  /** A page of plant 3's readings from the 18th on. */
  page(variables: Record<string, unknown> = {}): Promise<Answer> {
    return this.ask('', variables);
  }

  /** The same page, with how many there are in all. */
  countedPage(variables: Record<string, unknown> = {}): Promise<Answer> {
    return this.ask('totalCount', variables);
  }

  async nodes(variables?: Record<string, unknown>): Promise<ReadingNode[]> {
    return (await this.page(variables)).at('plant.readings.nodes') as ReadingNode[];
  }

  private ask(count: string, variables: Record<string, unknown>): Promise<Answer> {
    const asked = { plant: 3, from: '2026-11-18T00:00:00Z', first: 1000, ...variables };
    return this.api.ask(readingsQuery(count), asked);
  }
}

/** One for the test file; what was logged and counted is forgotten before each test. */
export function openArchivedMuseum(...particulars: readonly string[]): ArchivedMuseum {
  const museum = new ArchivedMuseum(particulars);
  beforeAll(() => museum.open(), 60_000);
  afterAll(() => museum.close());
  beforeEach(() => {
    museum.api.logged.length = 0;
    museum.api.statements();
  });
  return museum;
}
