import {
  DOUBLE,
  DuckDBDataChunk,
  INTEGER,
  TIMESTAMPTZ,
  type DuckDBAppender,
  type DuckDBConnection,
} from '@duckdb/node-api';
import type { EpochMicros, ReadingBlock, ReadingsDigest } from '@palmhouse/domain';
import { digestBlocks } from './digest-blocks.js';
import { quoted, type Duck } from './open-duck.js';
import { BLOCK_COLUMNS, readBlocks } from './read-blocks.js';
import { readingsFrom, type ReadingFiles } from './sources.js';
import { putBlock } from './vectors.js';

const TABLE = `(plant_id INTEGER NOT NULL, taken_at TIMESTAMPTZ NOT NULL, soil_moisture DOUBLE, temperature DOUBLE,
  last_watered_at TIMESTAMPTZ, sweep TIMESTAMPTZ)`;

const TYPES = [INTEGER, TIMESTAMPTZ, DOUBLE, DOUBLE, TIMESTAMPTZ, TIMESTAMPTZ];

const SAME_KEY = 'archived.plant_id = staged.plant_id AND archived.taken_at = staged.taken_at';

const SAME_VALUES = `archived.soil_moisture IS NOT DISTINCT FROM staged.soil_moisture
  AND archived.temperature IS NOT DISTINCT FROM staged.temperature
  AND archived.last_watered_at IS NOT DISTINCT FROM staged.last_watered_at
  AND archived.sweep IS NOT DISTINCT FROM staged.sweep`;

/** Plants whose rows become one file. */
export interface PlantSpan {
  readonly firstPlantId: number;
  readonly lastPlantId: number;
  readonly rows: number;
  readonly firstTakenAt: EpochMicros;
  readonly lastTakenAt: EpochMicros;
}

/** How staged rows stand to what the archive has of their day. */
export interface KnownRows {
  /** Staged rows that stand in the archive, value for value, as the archive has them. */
  readonly equal: ReadingsDigest;
  /** Staged rows whose plant and instant stand in the archive with other values, as they are staged. */
  readonly differing: ReadingsDigest;
}

/** A day's rows on their way into Parquet, in a DuckDB that spills to disk. Close it. */
export class Staging {
  private appender: DuckDBAppender | null = null;
  private readonly chunk = DuckDBDataChunk.create(TYPES);

  private constructor(private readonly connection: DuckDBConnection) {}

  static async open(duck: Duck): Promise<Staging> {
    const connection = await duck.connect();
    await connection.run(`CREATE TEMP TABLE staged ${TABLE}`);
    const staging = new Staging(connection);
    staging.appender = await connection.createAppender('staged');
    return staging;
  }

  append(block: ReadingBlock): void {
    putBlock(this.chunk.chunk, block);
    this.appender!.appendDataChunk(this.chunk);
  }

  /** No more rows come. */
  finish(): void {
    this.appender?.closeSync();
    this.appender = null;
  }

  /** Parts the staged rows into those that the archive has already and the new ones, which alone stay. */
  async removeKnown(archived: ReadingFiles): Promise<KnownRows> {
    const from = readingsFrom(archived);
    await this.connection.run(
      `CREATE TEMP TABLE archived AS SELECT archived.* FROM ${from} AS archived WHERE EXISTS (FROM staged WHERE ${SAME_KEY})`,
    );
    const equal = await this.digest(
      `SELECT archived.* FROM archived JOIN staged ON ${SAME_KEY} AND ${SAME_VALUES}`,
    );
    const differing = await this.digest(this.differing());
    return { equal, differing };
  }

  /** The staged rows that differ from what the archive has under their plant and instant. */
  differingBlocks(): AsyncGenerator<ReadingBlock> {
    return readBlocks(this.connection, this.differing());
  }

  /** Lets go of what `removeKnown` found: only new rows stay. */
  async keepNew(): Promise<void> {
    await this.connection.run(`DELETE FROM staged WHERE EXISTS (FROM archived WHERE ${SAME_KEY})`);
    await this.connection.run('DROP TABLE archived');
  }

  /** The staged plants in spans of at most `maxRows` rows (one plant's rows stay together), in order. */
  async spans(maxRows: number): Promise<PlantSpan[]> {
    const plants = await this.connection.runAndReadAll(
      `SELECT plant_id, count(*)::INTEGER, epoch_us(min(taken_at)), epoch_us(max(taken_at))
       FROM staged GROUP BY plant_id ORDER BY plant_id`,
    );
    const spans: PlantSpan[] = [];
    for (const [plantId, rows, first, final] of plants.getRows() as [number, number, bigint, bigint][]) {
      const [firstTakenAt, lastTakenAt] = [Number(first), Number(final)];
      const last = spans.at(-1);
      if (last === undefined || last.rows + rows > maxRows) {
        spans.push({ firstPlantId: plantId, lastPlantId: plantId, rows, firstTakenAt, lastTakenAt });
        continue;
      }
      spans[spans.length - 1] = {
        firstPlantId: last.firstPlantId,
        lastPlantId: plantId,
        rows: last.rows + rows,
        firstTakenAt: Math.min(last.firstTakenAt, firstTakenAt),
        lastTakenAt: Math.max(last.lastTakenAt, lastTakenAt),
      };
    }
    return spans;
  }

  /**
   * Writes a span's rows as Parquet, by plant and time. Row groups hold a few plants' day each, so that one plant is
   * read alone; V2 packs doubles by byte plane and instants by difference, a third smaller than V1 here.
   */
  async writeParquet(span: PlantSpan, path: string, rowGroupRows: number): Promise<void> {
    await this.connection.run(
      `COPY (${this.ordered(span)}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION V2, ROW_GROUP_SIZE ${rowGroupRows})`,
    );
  }

  /** The same rows as gzipped CSV with a header; instants as ISO 8601 in UTC, an absent value as nothing. */
  async writeCsv(span: PlantSpan, path: string): Promise<void> {
    const iso = (column: string) => `strftime(${column}, '%Y-%m-%dT%H:%M:%S.%fZ') AS ${column}`;
    await this.connection.run(
      `COPY (SELECT plant_id, ${iso('taken_at')}, soil_moisture, temperature, ${iso('last_watered_at')}, ${iso('sweep')}
       FROM (${this.ordered(span)})) TO ${quoted(path)} (FORMAT csv, HEADER, NULLSTR '', COMPRESSION gzip)`,
    );
  }

  close(): void {
    this.finish();
    this.connection.closeSync();
  }

  private ordered({ firstPlantId, lastPlantId }: PlantSpan): string {
    return `SELECT ${BLOCK_COLUMNS} FROM staged WHERE plant_id BETWEEN ${firstPlantId} AND ${lastPlantId} ORDER BY plant_id, taken_at`;
  }

  private differing(): string {
    return `SELECT staged.* FROM staged JOIN archived ON ${SAME_KEY} WHERE NOT (${SAME_VALUES})`;
  }

  private digest(query: string): Promise<ReadingsDigest> {
    return digestBlocks(readBlocks(this.connection, query));
  }
}
