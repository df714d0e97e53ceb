import type { UtcDay } from '@palmhouse/domain';

// Hive style, so that DuckDB, Trino, Spark and Athena read the folders as columns. Keys are built from days, numbers
// and hashes alone.

/** What lies in a folder of its own in the lake. */
export type Dataset = 'readings' | 'readings_csv' | 'daily';

const EXTENSIONS: Readonly<Record<Dataset, string>> = {
  readings: 'parquet',
  readings_csv: 'csv.gz',
  daily: 'parquet',
};

function partition(day: UtcDay): string {
  const [year, month, number] = day.split('-');
  return `year=${year}/month=${month}/day=${number}`;
}

/** Below which a day's files of a dataset lie. */
export function dayPrefix(dataset: Dataset, day: UtcDay): string {
  return `${dataset}/${partition(day)}/`;
}

/**
 * `readings/year=2026/month=11/day=20/part-<SHA-256 of the file>.parquet`
 * @param attempt from the second one on a number behind the hash: the first one's object was spoilt, and a key is never
 *   used again.
 */
export function partKey(dataset: Dataset, day: UtcDay, sha256: string, attempt = 1): string {
  const again = attempt === 1 ? '' : `-${attempt}`;
  return `${dayPrefix(dataset, day)}part-${sha256}${again}.${EXTENSIONS[dataset]}`;
}

/** `_manifests/readings/2026-11-20.v1.json`; the underscore keeps it out of readers' tables. */
export function manifestKey(day: UtcDay, version: number): string {
  return `${MANIFESTS}${day}.v${version}.json`;
}

export const MANIFESTS = '_manifests/readings/';
