import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DEFAULT_CARE_POLICY, microsOf, type CarePolicy, type Reading } from '@palmhouse/domain';
import {
  connectionConfig,
  ensureReadingPartitions,
  insertReadings,
  keepReportedWaterings,
  utcDaysOf,
} from '@palmhouse/persistence';
import { readingOf, trueReadingOf, type MuseumReading } from '@palmhouse/sandbox';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import pg from 'pg';
import { Learner } from '../src/learn/learner.js';

const ARCHIVE_COMMAND = fileURLToPath(new URL('../../archive/dist/command.js', import.meta.url));
const run = promisify(execFile);

export const SEED = 7;
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export type Told = Pick<MuseumReading, 'soilMoisturePercent' | 'temperatureCelsius' | 'lastWateredAtMs'>;

export interface Telling {
  readonly plants: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly everyMinutes: number;
  /** With the sensors' everyday errors: absurd and doubled temperatures, single impossible moistures. */
  readonly noisy?: boolean;
  /** What becomes of what a sensor says. */
  readonly spoil?: (plant: number, atMs: number, told: Told) => Told;
}

/** Sandbox plants in a database of the test's own, what their sensors said, and what is learnt of it. */
export class LearningMuseum {
  private constructor(
    readonly database: TestDatabase,
    /** As the service's: instants come as ISO text. */
    private readonly pool: pg.Pool,
    readonly learner: Learner,
    private readonly folder: string,
  ) {}

  static async open(policy: CarePolicy = DEFAULT_CARE_POLICY): Promise<LearningMuseum> {
    const database = await createTestDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'palmhouse-care-learn-'));
    const pool = new pg.Pool(
      connectionConfig({ url: database.url, applicationName: 'learner', poolSize: 2 }),
    );
    return new LearningMuseum(database, pool, new Learner(pool, { policy }), folder);
  }

  async close(): Promise<void> {
    await this.pool.end();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async query<R extends object>(text: string, values: unknown[] = []): Promise<R[]> {
    return (await this.database.pool.query<R>(text, values)).rows;
  }

  /** Stores what the sensors said, cleaned as the loader does. @returns it. */
  async tell({ plants, from, to, everyMinutes, noisy, spoil }: Telling): Promise<Reading[]> {
    const { pool } = this.database;
    await pool.query(
      `INSERT INTO plant (id, name, status, status_since) SELECT id, 'Plant ' || id, 'on_display', $2
      FROM unnest($1::int4[]) AS id ON CONFLICT DO NOTHING`,
      [plants, from],
    );
    const said = noisy === true ? readingOf : trueReadingOf;
    const readings: Reading[] = [];
    for (let at = Date.parse(from); at < Date.parse(to); at += everyMinutes * MINUTE) {
      for (const plantId of plants) {
        const raw = said(plantId, at, SEED);
        const told = spoil === undefined ? raw : spoil(plantId, at, raw);
        const soilMoisture = possible(told.soilMoisturePercent, 0, 100);
        const temperature = possible(told.temperatureCelsius, -15, 50);
        if (soilMoisture === null && temperature === null) continue;
        const lastWateredAt = microsOf(told.lastWateredAtMs);
        // Each sensor at its own second and microsecond of the minute.
        readings.push({
          plantId,
          takenAt: microsOf(at) + plantId * 1_003,
          soilMoisture,
          temperature,
          lastWateredAt,
        });
      }
    }
    await ensureReadingPartitions(pool, utcDaysOf(readings.map(({ takenAt }) => takenAt)));
    for (let start = 0; start < readings.length; start += 10_000)
      await insertReadings(pool, readings.slice(start, start + 10_000), null);
    await keepReportedWaterings(pool, readings, () => null);
    return readings;
  }

  /** A day's way into the lake by the archive's own program: frozen, proven, and gone from the live table. */
  async archive(day: string): Promise<void> {
    const environment = {
      PATH: process.env.PATH,
      DATABASE_URL: this.database.url,
      LAKE_URL: pathToFileURL(join(this.folder, 'lake')).href,
      ARCHIVE_TEMP_DIR: this.folder,
    };
    await run(process.execPath, [ARCHIVE_COMMAND, 'run', '--day', day], {
      env: environment as NodeJS.ProcessEnv,
    });
  }

  learn(now: string) {
    return this.learner.learnBaselines(Date.parse(now));
  }

  forecast(now: string | number) {
    return this.learner.forecastWaterings(typeof now === 'number' ? now : Date.parse(now));
  }

  baselines(): Promise<BaselineRow[]> {
    return this
      .query<BaselineRow>(`SELECT plant_id AS "plantId", channel, hour::int, median, mad, days, readings
      FROM baseline ORDER BY plant_id, channel, hour`);
  }

  async baseline(plantId: number, channel: string, hour: number): Promise<BaselineRow | undefined> {
    return (await this.baselines()).find(
      (row) => row.plantId === plantId && row.channel === channel && row.hour === hour,
    );
  }

  async forecastOf(plantId: number): Promise<ForecastRow | undefined> {
    const [row] = await this.query<ForecastRow>(
      `SELECT watered_at AS "wateredAt", soil_moisture AS "soilMoisture", points_per_hour AS "pointsPerHour",
        needs_water_at AS "needsWaterAt", error_minutes AS "errorMinutes", cycles FROM plant_forecast WHERE plant_id = $1`,
      [plantId],
    );
    return row;
  }
}

export interface BaselineRow {
  readonly plantId: number;
  readonly channel: string;
  readonly hour: number;
  readonly median: number;
  readonly mad: number;
  readonly days: number;
  readonly readings: number;
}

export interface ForecastRow {
  readonly wateredAt: Date | null;
  readonly soilMoisture: number;
  readonly pointsPerHour: number;
  readonly needsWaterAt: Date;
  readonly errorMinutes: number | null;
  readonly cycles: number;
}

function possible(value: number, min: number, max: number): number | null {
  return value < min || value > max ? null : value;
}
