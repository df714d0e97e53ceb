import type { DuckDBConnection } from '@duckdb/node-api';
import type { EpochMicros, UtcDay } from '@palmhouse/domain';
import { quoted, type Duck } from './open-duck.js';
import { readingsFrom, type ReadingFiles } from './sources.js';

/** Of one of the two values over an hour or a day; all null where nothing was measured. Quartiles interpolate. */
export interface ValueSummary {
  readonly count: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly p25: number | null;
  readonly p75: number | null;
}

export interface PlantSummary {
  readonly plantId: number;
  /** Start of the hour or day. */
  readonly from: EpochMicros;
  readonly readings: number;
  /** Per cent. */
  readonly soilMoisture: ValueSummary;
  /** Degrees Celsius. */
  readonly temperature: ValueSummary;
  /** Distinct instants of watering that lie within the hour or day. */
  readonly waterings: number;
}

/** How finely a day is summed up. */
type SummaryGrain = 'hour' | 'day';

const value = (
  column: string,
): string => `count(${column})::INTEGER AS ${column}_count, min(${column}) AS ${column}_min,
  max(${column}) AS ${column}_max, avg(${column}) AS ${column}_mean,
  quantile_cont(${column}, [0.5, 0.25, 0.75]) AS ${column}_quantiles`;

const flat = (column: string): string => `${column}_count, ${column}_min, ${column}_max, ${column}_mean,
  ${column}_quantiles[1] AS ${column}_median, ${column}_quantiles[2] AS ${column}_p25, ${column}_quantiles[3] AS ${column}_p75`;

function summaryQuery(files: ReadingFiles, grain: SummaryGrain): string {
  const bin = `date_trunc('${grain}', taken_at)`; // the session's time zone is UTC
  const watered = `date_trunc('${grain}', last_watered_at) = ${bin}`;
  return `SELECT plant_id, bin, readings, ${flat('soil_moisture')}, ${flat('temperature')}, waterings FROM (
  SELECT plant_id, ${bin} AS bin, count(*)::INTEGER AS readings, ${value('soil_moisture')}, ${value('temperature')},
    (count(DISTINCT last_watered_at) FILTER (WHERE ${watered}))::INTEGER AS waterings
  FROM ${readingsFrom(files)} GROUP BY plant_id, bin
)`;
}

type ValueRow = readonly [
  number,
  number | null,
  number | null,
  number | null,
  number | null,
  number | null,
  number | null,
];

function toValue([count, min, max, mean, median, p25, p75]: ValueRow): ValueSummary {
  return { count, min, max, mean, median, p25, p75 };
}

function toSummary(row: readonly unknown[]): PlantSummary {
  const numbers = row as readonly (number | null)[];
  return {
    plantId: row[0] as number,
    from: Number(row[1] as bigint),
    readings: row[2] as number,
    soilMoisture: toValue(numbers.slice(3, 10) as unknown as ValueRow),
    temperature: toValue(numbers.slice(10, 17) as unknown as ValueRow),
    waterings: row[17] as number,
  };
}

async function* pagesOf(duck: Duck, query: string): AsyncGenerator<PlantSummary[]> {
  const connection = await duck.connect();
  try {
    const result = await connection.stream(query);
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk.getRows().map(toSummary);
    }
  } finally {
    connection.closeSync();
  }
}

/** A day's summaries by plant and hour, in pages. */
export async function* hourlySummaries(duck: Duck, files: ReadingFiles): AsyncGenerator<PlantSummary[]> {
  if (files.paths.length === 0) return;
  yield* pagesOf(
    duck,
    `SELECT * REPLACE (epoch_us(bin) AS bin) FROM (${summaryQuery(files, 'hour')}) ORDER BY plant_id, bin`,
  );
}

/** A day's summaries by plant, in pages, from the file that `writeDaily` wrote. */
export function dailySummaries(duck: Duck, path: string): AsyncGenerator<PlantSummary[]> {
  return pagesOf(
    duck,
    `SELECT plant_id, epoch_us(on_day::TIMESTAMPTZ), * EXCLUDE (plant_id, on_day) FROM read_parquet(${quoted(path)}, hive_partitioning = false)`,
  );
}

/**
 * Writes a day's summaries by plant as one Parquet file.
 * @returns its rows.
 */
export async function writeDaily(
  duck: Duck,
  files: ReadingFiles,
  day: UtcDay,
  path: string,
): Promise<number> {
  const connection: DuckDBConnection = await duck.connect();
  try {
    await connection.run(
      `COPY (SELECT plant_id, DATE '${day}' AS on_day, * EXCLUDE (plant_id, bin) FROM (${summaryQuery(files, 'day')}) ORDER BY plant_id)
       TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`,
    );
    const counted = await connection.runAndReadAll(
      `SELECT count(*)::INTEGER FROM read_parquet(${quoted(path)})`,
    );
    return counted.getRows()[0]![0] as number;
  } finally {
    connection.closeSync();
  }
}
