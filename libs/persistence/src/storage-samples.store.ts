import type { StorageSample } from '@palmhouse/domain';
import type pg from 'pg';

type Queryable = Pick<pg.ClientBase, 'query'>;

/** What was measured at one look. */
export interface StoredSample extends StorageSample {
  readonly databaseBytes: number;
  /** What the capacity is: an allowance, or the disk that the database lies on. */
  readonly capacityKind: 'quota' | 'disk' | null;
}

/** The watch, every few minutes; a second replica's look at the same minute adds nothing. */
const INSERT_SAMPLE = {
  name: 'insert-storage-sample',
  text: `INSERT INTO storage_sample (at, database_bytes, used_bytes, capacity_bytes, capacity_kind)
VALUES (to_timestamp($1::float8 / 1000), $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
};

const COLUMNS = `SELECT (extract(epoch FROM at) * 1000)::float8 AS "atMs", database_bytes::float8 AS "databaseBytes",
  used_bytes::float8 AS "usedBytes", capacity_bytes::float8 AS "capacityBytes", capacity_kind AS "capacityKind"`;

/** The watch and `storage`, along the key: some thousand rows. $1 since. */
const SELECT_SAMPLES = {
  name: 'select-storage-samples',
  text: `${COLUMNS} FROM storage_sample WHERE at >= to_timestamp($1::float8 / 1000) ORDER BY storage_sample.at`,
};

/** Prometheus, each time it asks, backward along the key. */
const SELECT_NEWEST = {
  name: 'select-newest-storage-sample',
  text: `${COLUMNS} FROM storage_sample ORDER BY storage_sample.at DESC LIMIT 1`,
};

/** The watch, with each sample. $1 before. */
const DELETE_SAMPLES = {
  name: 'delete-storage-samples',
  text: `DELETE FROM storage_sample WHERE at < to_timestamp($1::float8 / 1000)`,
};

export async function databaseBytes(client: Queryable): Promise<number> {
  const { rows } = await client.query<{ bytes: number }>(
    'SELECT pg_database_size(current_database())::float8 AS bytes',
  );
  return rows[0]!.bytes;
}

export async function insertStorageSample(client: Queryable, sample: StoredSample): Promise<void> {
  const { atMs, databaseBytes, usedBytes, capacityBytes, capacityKind } = sample;
  await client.query({
    ...INSERT_SAMPLE,
    values: [atMs, databaseBytes, usedBytes, capacityBytes, capacityKind],
  });
}

/** In the order of time. @param sinceMs milliseconds since 1970. */
export async function storageSamples(client: Queryable, sinceMs: number): Promise<StoredSample[]> {
  return (await client.query<StoredSample>({ ...SELECT_SAMPLES, values: [sinceMs] })).rows;
}

/** Null before the first look. */
export async function newestStorageSample(client: Queryable): Promise<StoredSample | null> {
  return (await client.query<StoredSample>(SELECT_NEWEST)).rows[0] ?? null;
}

/** @param beforeMs milliseconds since 1970. */
export async function deleteStorageSamples(client: Queryable, beforeMs: number): Promise<void> {
  await client.query({ ...DELETE_SAMPLES, values: [beforeMs] });
}
