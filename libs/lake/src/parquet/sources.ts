import { quoted, type Duck } from './open-duck.js';
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

/** Rows of local files, as `readBlocks` takes them: all, or those of some plants. */
export function readingsQuery(files: ReadingFiles, plantIds?: readonly number[]): string {
  const some = plantIds === undefined ? '' : ` WHERE plant_id IN (${plantIds.map(Number).join(', ')})`;
  return `SELECT ${BLOCK_COLUMNS} FROM ${readingsFrom(files)}${some}`;
}

/** How many rows each plant has in local files. */
export async function rowsByPlant(duck: Duck, files: ReadingFiles): Promise<Map<number, number>> {
  if (files.paths.length === 0) return new Map();
  const connection = await duck.connect();
  try {
    const counted = await connection.runAndReadAll(
      `SELECT plant_id, count(*)::INTEGER FROM ${readingsFrom(files)} GROUP BY plant_id`,
    );
    return new Map(counted.getRows() as [number, number][]);
  } finally {
    connection.closeSync();
  }
}
