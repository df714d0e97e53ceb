import { quoted } from './open-duck.js';
import { BLOCK_COLUMNS } from './read-blocks.js';

/** Local files of one format, as a table of readings. */
export type ReadingFiles = { readonly format: 'parquet' | 'csv'; readonly paths: readonly string[] };

const CSV_COLUMNS = `{plant_id: 'INTEGER', taken_at: 'TIMESTAMPTZ', soil_moisture: 'DOUBLE', temperature: 'DOUBLE', last_watered_at: 'TIMESTAMPTZ', sweep: 'TIMESTAMPTZ'}`;

/** The FROM of a query over local files. */
export function readingsFrom({ format, paths }: ReadingFiles): string {
  const list = `[${paths.map(quoted).join(', ')}]`;
  return format === 'parquet'
    ? `read_parquet(${list}, hive_partitioning = false)`
    : `read_csv(${list}, header = true, auto_detect = false, delim = ',', nullstr = '', hive_partitioning = false, columns = ${CSV_COLUMNS})`;
}

/** All rows of local files, as `readBlocks` takes them. */
export function readingsQuery(files: ReadingFiles): string {
  return `SELECT ${BLOCK_COLUMNS} FROM ${readingsFrom(files)}`;
}
