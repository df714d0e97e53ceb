import { dayAfter, type ReadingsDigest, type UtcDay } from '@palmhouse/domain';
import type pg from 'pg';
import { digestSql, partitionOf, SELECT_HASHES_TIMESTAMPTZ, SELECT_PARTITIONS } from './sql/days.sql.js';

type Queryable = Pick<pg.ClientBase, 'query'>;

/** The UTC days that have a partition, in order. */
export async function partitionedDays(client: Queryable): Promise<UtcDay[]> {
  const { rows } = await client.query<{ name: string }>(SELECT_PARTITIONS);
  return rows.flatMap(({ name }) => {
    const day = /^reading_(\d{4})_(\d{2})_(\d{2})$/.exec(name);
    return day === null ? [] : [day.slice(1).join('-')];
  });
}

/** Whether the database has readings of a day. By the day's partition alone. */
export async function dayHasRows(client: Queryable, day: UtcDay): Promise<boolean> {
  partitionOf(day); // refuses what is no day
  const { rowCount } = await client.query(
    `SELECT FROM reading WHERE taken_at >= '${day}T00:00:00Z' AND taken_at < '${dayAfter(day)}T00:00:00Z' LIMIT 1`,
  );
  return rowCount !== 0;
}

interface DigestRow {
  readonly rows: string;
  readonly identity: string;
  readonly soilMoistureValues: string;
  readonly soilMoistureSum: string;
  readonly temperatureValues: string;
  readonly temperatureSum: string;
  readonly lastWateredAtValues: string;
  readonly lastWateredAtSum: string;
  readonly sweepValues: string;
  readonly sweepSum: string;
}

/**
 * Digests readings inside PostgreSQL.
 * @param from a table or subquery with the columns of `reading`; never user input.
 */
export async function digestReadings(client: Queryable, from: string): Promise<ReadingsDigest> {
  const asked = await client.query<{ hashesTimestamptz: boolean }>(SELECT_HASHES_TIMESTAMPTZ);
  const { rows } = await client.query<DigestRow>(digestSql(from, asked.rows[0]!.hashesTimestamptz));
  const row = rows[0]!;
  const column = (values: string, sum: string) => ({ values: BigInt(values), sum: BigInt(sum) });
  return {
    rows: BigInt(row.rows),
    identity: BigInt(row.identity),
    soilMoisture: column(row.soilMoistureValues, row.soilMoistureSum),
    temperature: column(row.temperatureValues, row.temperatureSum),
    lastWateredAt: column(row.lastWateredAtValues, row.lastWateredAtSum),
    sweep: column(row.sweepValues, row.sweepSum),
  };
}
