import type { UtcDay } from '@palmhouse/domain';

/** The partition of a UTC day, as `ensure_reading_partition` names it. Made of digits alone. */
export function partitionOf(day: UtcDay): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`Not a UTC day: ${day}`);
  return `reading_${day.replaceAll('-', '_')}`;
}

/** The archive, before each run: the days that have a partition. From the catalogue. */
export const SELECT_PARTITIONS = {
  name: 'select-reading-partitions',
  text: `SELECT child.relname AS name FROM pg_inherits
JOIN pg_class child ON child.oid = inhrelid
WHERE inhparent = 'public.reading'::regclass ORDER BY 1`,
};

/** PostgreSQL 18 hashes a timestamptz as it is; before, it must be turned into a timestamp first, to the same value. */
export const SELECT_HASHES_TIMESTAMPTZ = {
  name: 'select-hashes-timestamptz',
  text: `SELECT to_regprocedure('timestamptz_hash_extended(timestamptz, bigint)') IS NOT NULL AS "hashesTimestamptz"`,
};

/**
 * What the database holds, digested column by column: order-independent, each value bound to its row (see
 * ReadingsDigest in libs/domain, which computes the same from a file). One scan, in parallel where PostgreSQL can.
 * @param from a table or subquery with the columns of `reading`.
 */
export function digestSql(from: string, hashesTimestamptz: boolean): string {
  const sum = (hash: string) => `coalesce(sum(${hash}), 0)::text`;
  const instant = (column: string, seed: string) =>
    hashesTimestamptz
      ? `timestamptz_hash_extended(${column}, ${seed})`
      : `timestamp_hash_extended(${column} AT TIME ZONE 'UTC', ${seed})`;
  return `SELECT count(*)::text AS rows, ${sum('identity')} AS identity,
  count(soil_moisture)::text AS "soilMoistureValues", ${sum('hashfloat8extended(soil_moisture, identity)')} AS "soilMoistureSum",
  count(temperature)::text AS "temperatureValues", ${sum('hashfloat8extended(temperature, identity)')} AS "temperatureSum",
  count(last_watered_at)::text AS "lastWateredAtValues", ${sum(instant('last_watered_at', 'identity'))} AS "lastWateredAtSum",
  count(sweep)::text AS "sweepValues", ${sum(instant('sweep', 'identity'))} AS "sweepSum"
FROM (SELECT *, ${instant('taken_at', 'plant_id')} AS identity FROM ${from} AS r OFFSET 0) AS reading`;
}

/** The columns of a reading, in the order in which they are copied. */
export const COPIED_COLUMNS = 'plant_id, taken_at, soil_moisture, temperature, last_watered_at, sweep';
