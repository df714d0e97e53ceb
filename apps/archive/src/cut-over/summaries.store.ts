import {
  dailySummaries,
  hourlySummaries,
  type Duck,
  type PlantSummary,
  type ValueSummary,
} from '@palmhouse/lake';
import { float8Array, int4Array, timestamptzArray } from '@palmhouse/persistence';
import type pg from 'pg';

type Queryable = Pick<pg.ClientBase, 'query'>;

const VALUES = ['soil_moisture', 'temperature'] as const;
const STATISTICS = ['count', 'min', 'max', 'mean', 'median', 'p25', 'p75'] as const;

const COLUMNS = VALUES.flatMap((value) => STATISTICS.map((statistic) => `${value}_${statistic}`));
const UPDATES = ['readings', ...COLUMNS, 'waterings'].map((column) => `${column} = excluded.${column}`);

// $1 plants, $2 hours or days, $3 readings, $4–$17 statistics of both values, $18 waterings.
const ARRAYS = COLUMNS.map(
  (column, index) => `$${index + 4}::${column.endsWith('_count') ? 'int4' : 'float8'}[]`,
);

function upsert(name: string, table: string, key: string, keyValue: string) {
  return {
    name,
    text: `INSERT INTO ${table} (plant_id, ${key}, readings, ${COLUMNS.join(', ')}, waterings)
SELECT plant_id, ${keyValue}, readings, ${COLUMNS.join(', ')}, waterings
FROM unnest($1::int4[], $2::timestamptz[], $3::int4[], ${ARRAYS.join(', ')}, $18::int4[])
  AS input(plant_id, at, readings, ${COLUMNS.join(', ')}, waterings)
ON CONFLICT (plant_id, ${key}) DO UPDATE SET ${UPDATES.join(', ')}`,
  };
}

/** The cut-over, once a day and version. By primary key. */
const UPSERT_HOURLY = upsert('archive-upsert-hourly', 'reading_hourly', 'hour', 'at');
const UPSERT_DAILY = upsert('archive-upsert-daily', 'reading_daily', 'day', `(at AT TIME ZONE 'UTC')::date`);

function columnsOf(summaries: readonly PlantSummary[]): Buffer[] {
  const statistics = (value: (summary: PlantSummary) => ValueSummary) =>
    STATISTICS.map((statistic) => {
      const values = summaries.map((summary) => value(summary)[statistic]);
      return statistic === 'count' ? int4Array(values) : float8Array(values);
    });
  return [
    int4Array(summaries.map(({ plantId }) => plantId)),
    timestamptzArray(summaries.map(({ from }) => from)),
    int4Array(summaries.map(({ readings }) => readings)),
    ...statistics(({ soilMoisture }) => soilMoisture),
    ...statistics(({ temperature }) => temperature),
    int4Array(summaries.map(({ waterings }) => waterings)),
  ];
}

/** A day's proven files, at hand. */
export interface LocalFiles {
  readonly readings: readonly string[];
  /** Absent where the day has no readings. */
  readonly daily: string | null;
}

/**
 * Freezes a day's summaries from its proven files: what the archive holds is what they say, whatever becomes of the rows.
 */
export async function freezeSummaries(client: Queryable, duck: Duck, files: LocalFiles): Promise<void> {
  for await (const page of hourlySummaries(duck, { format: 'parquet', paths: files.readings }))
    await client.query({ ...UPSERT_HOURLY, values: columnsOf(page) });
  if (files.daily === null) return;
  for await (const page of dailySummaries(duck, files.daily))
    await client.query({ ...UPSERT_DAILY, values: columnsOf(page) });
}
