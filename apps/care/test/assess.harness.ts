import { DEFAULT_CARE_POLICY, microsOf, type PlantJudgement, type Reading } from '@palmhouse/domain';
import {
  connectionConfig,
  ensureReadingPartitions,
  insertReadings,
  keepReportedWaterings,
  upsertLatestReadings,
  utcDaysOf,
} from '@palmhouse/persistence';
import { openLog } from '@palmhouse/runtime';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import pg from 'pg';
import type { AlertDesk } from '../src/alerts/alert.desk.js';
import { Assessment, type Assessed } from '../src/assess/assessment.js';
import type { CareSettings } from '../src/care.settings.js';
import type { Postman } from '../src/mail/postman.js';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const ms = (iso: string) => Date.parse(iso);

/** Values that move as sensors' do: never the very same twice. */
export function wobbling(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => value + Math.sin(index * 1.7) / 50);
}

export interface SomeReadings {
  readonly plantId: number;
  /** When the last one is taken, milliseconds since 1970; the others each a minute earlier. */
  readonly lastMs: number;
  readonly soilMoisture?: readonly (number | null)[];
  readonly temperature?: readonly (number | null)[];
  readonly lastWateredMs?: number;
}

/** A reading a minute; the channel that is left out moves about a value that is well. */
export function readingsOf({
  plantId,
  lastMs,
  soilMoisture,
  temperature,
  lastWateredMs,
}: SomeReadings): Reading[] {
  const count = (soilMoisture ?? temperature)!.length;
  const moisture = soilMoisture ?? wobbling(60, count);
  const air = temperature ?? wobbling(15, count);
  return Array.from({ length: count }, (_, index) => ({
    plantId,
    takenAt: microsOf(lastMs - (count - 1 - index) * MINUTE_MS),
    soilMoisture: moisture[index]!,
    temperature: air[index]!,
    lastWateredAt: lastWateredMs === undefined ? null : microsOf(lastWateredMs),
  }));
}

export interface CareUnderTest {
  readonly database: TestDatabase;
  /** What the last assessment handed on to the alerts. */
  judged(): readonly PlantJudgement[];
  of(plantId: number): PlantJudgement;
  /** What care asked of the database since the last call, by the statements' names. */
  statements(): string[];
  /** An assessment at this instant. */
  run(nowMs: number): Promise<Assessed>;
  /** What comes of news that was told at `toldMs`, at this instant. */
  hear(toldMs: number, nowMs: number): Promise<Assessed | null>;
  plants(count: number, sinceMs: number): Promise<void>;
  /** Stores readings as ingestion does. */
  load(readings: readonly Reading[]): Promise<void>;
  rows(sql: string, values?: unknown[]): Promise<unknown[][]>;
  close(): Promise<void>;
}

/** The assessment's own code over a database of the test's own; what it hands on to the alerts is kept. */
export async function openCare(): Promise<CareUnderTest> {
  const database = await createTestDatabase();
  const pool = new pg.Pool(
    connectionConfig({ url: database.url, applicationName: 'test-care', poolSize: 3 }),
  );
  let asked: string[] = [];
  const heard = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) => {
      const [statement] = args as [string | { name?: string; text: string }];
      asked.push(typeof statement === 'string' ? statement : (statement.name ?? statement.text));
      return query(...args);
    }) as typeof client.query;
  });
  let judged: readonly PlantJudgement[] = [];
  const desk = {
    attend: (_: unknown, judgements: readonly PlantJudgement[]) => {
      judged = judgements;
      return Promise.resolve({ events: 0, done: [], entry: null });
    },
  };
  const assessment = new Assessment(
    pool,
    { policy: DEFAULT_CARE_POLICY, mail: { timeZone: 'Europe/London' } } as CareSettings,
    { ring: () => undefined },
    openLog('care', process.env.TEST_LOG_LEVEL === 'info' ? 'info' : 'silent'),
    desk as unknown as AlertDesk,
    { wake: () => undefined } as unknown as Postman,
  );
  return {
    database,
    judged: () => judged,
    of: (plantId) => judged.find((plant) => plant.plantId === plantId)!,
    statements: () => {
      const since = asked;
      asked = [];
      return since;
    },
    run: (nowMs) => assessment.run(nowMs),
    hear: (toldMs, nowMs) => assessment.hear(toldMs, nowMs),
    plants: async (count, sinceMs) => {
      await database.pool.query(
        `INSERT INTO plant (id, name, status, status_since) SELECT n, 'Plant ' || n, 'on_display', $2 FROM generate_series(1, $1::int) AS n`,
        [count, new Date(sinceMs)],
      );
    },
    load: async (readings) => {
      await ensureReadingPartitions(database.pool, utcDaysOf(readings.map(({ takenAt }) => takenAt)));
      await insertReadings(database.pool, readings, null);
      await upsertLatestReadings(database.pool, readings);
      await keepReportedWaterings(database.pool, readings, () => null);
    },
    rows: async (text, values = []) =>
      (await database.pool.query({ text, values, rowMode: 'array' })).rows as unknown[][],
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
}
