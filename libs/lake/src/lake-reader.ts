import { toIso, type EpochMicros, type Reading } from '@palmhouse/domain';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { FileCache } from './cache/file-cache.js';
import { LakeError } from './object-store/lake-error.js';
import { openDuck, type Duck, type DuckLimits } from './parquet/open-duck.js';
import { readingsFrom } from './parquet/sources.js';

/** An immutable file of readings, as the manifest and `archive_file` name it. */
export interface LakeFile {
  readonly key: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface LakeQuestion {
  readonly files: readonly LakeFile[];
  /** Null: all plants. */
  readonly plantIds: readonly number[] | null;
  /** Included. */
  readonly from: EpochMicros;
  /** Excluded. */
  readonly to: EpochMicros;
  /** Readings a plant at most, the earliest ones; null: all. */
  readonly limit: number | null;
}

const instant = (micros: EpochMicros): string => `TIMESTAMPTZ '${toIso(micros)}'`;

function within(plantIds: readonly number[] | null, from: EpochMicros, to: EpochMicros): string {
  const plants = plantIds === null ? '' : ` AND plant_id IN (${plantIds.map(Number).join(', ')})`;
  return `taken_at >= ${instant(from)} AND taken_at < ${instant(to)}${plants}`;
}

function query({ plantIds, from, to, limit }: LakeQuestion, source: string): string {
  const earliest =
    limit === null
      ? ''
      : ` QUALIFY row_number() OVER (PARTITION BY plant_id ORDER BY taken_at) <= ${Math.trunc(limit)}`;
  return `SELECT plant_id, epoch_us(taken_at), soil_moisture, temperature, epoch_us(last_watered_at)
FROM ${source} WHERE ${within(plantIds, from, to)}${earliest}
ORDER BY plant_id, taken_at`;
}

type Row = [number, bigint, number | null, number | null, bigint | null];

function toReading([plantId, takenAt, soilMoisture, temperature, lastWateredAt]: Row): Reading {
  return {
    plantId,
    takenAt: Number(takenAt),
    soilMoisture,
    temperature,
    lastWateredAt: lastWateredAt === null ? null : Number(lastWateredAt),
  };
}

/**
 * Reads archived readings. Only the row groups and columns asked for are unpacked; files are fetched once and then read
 * from the cache's disk; DuckDB, started with the first question, keeps to its memory.
 */
export class LakeReader {
  private duck: Promise<Duck> | null = null;

  constructor(
    private readonly cache: FileCache,
    private readonly limits: DuckLimits,
  ) {}

  /**
   * Hands over the readings in order of plant and time, in pages of up to 2,048; the next is read when a page is done
   * with.
   * @throws LakeError when a file cannot be had, or is not what its hash says.
   */
  async read(question: LakeQuestion, onPage: (page: Reading[]) => void | Promise<void>): Promise<void> {
    if (question.files.length === 0 || question.plantIds?.length === 0) return;
    await this.withFiles(question.files, async (connection, source) => {
      const result = await unpacked(connection.stream(query(question, source)));
      for (;;) {
        const chunk = await unpacked(result.fetchChunk());
        if (chunk === null || chunk.rowCount === 0) return;
        await onPage((chunk.getRows() as Row[]).map(toReading));
      }
    });
  }

  /** How many readings each plant has in a stretch; plants without one are left out. */
  async count({ files, plantIds, from, to }: Omit<LakeQuestion, 'limit'>): Promise<Map<number, number>> {
    if (files.length === 0 || plantIds?.length === 0) return new Map();
    return this.withFiles(files, async (connection, source) => {
      const counts = `SELECT plant_id, count(*)::INTEGER FROM ${source} WHERE ${within(plantIds, from, to)} GROUP BY plant_id`;
      const counted = await unpacked(connection.runAndReadAll(counts));
      return new Map(counted.getRows() as [number, number][]);
    });
  }

  async readings(question: LakeQuestion): Promise<Reading[]> {
    const all: Reading[] = [];
    await this.read(question, (page) => void all.push(...page));
    return all;
  }

  async close(): Promise<void> {
    (await this.duck)?.close();
    this.duck = null;
  }

  private withFiles<T>(
    files: readonly LakeFile[],
    work: (connection: DuckDBConnection, source: string) => Promise<T>,
  ): Promise<T> {
    return this.cache.use(files, async (paths) => {
      const connection = await (await this.start()).connect();
      try {
        return await work(connection, readingsFrom({ format: 'parquet', paths }));
      } finally {
        connection.closeSync();
      }
    });
  }

  private start(): Promise<Duck> {
    this.duck ??= openDuck(this.limits).catch((error: unknown) => {
      this.duck = null; // the next question tries again
      throw error;
    });
    return this.duck;
  }
}

/** What DuckDB cannot unpack is spoilt, or no Parquet: a fault of the file, not of the question. */
async function unpacked<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new LakeError(
      'LAKE.CORRUPT',
      `Archived files could not be unpacked: ${(error as Error).message}. Nothing was changed; "palmhouse archive verify" finds the file.`,
      { cause: error },
    );
  }
}
