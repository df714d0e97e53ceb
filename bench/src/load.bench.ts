import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { Reading } from '@palmhouse/domain';
import { startPostgres } from '@palmhouse/embedded';
import { ensureReadingPartitions, insertReadings, migrateDatabase } from '@palmhouse/persistence';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { printRatios, race, type Contender } from './rounds.js';

const ROWS = 300_000;
const BATCH = 10_000;
const PLANTS = 1_000;
const ROUNDS = 7;
const DAY = '2026-11-20';
const DAY_MICROS = Date.parse(`${DAY}T00:00:00Z`) * 1_000;
const POSTGRES_EPOCH_MICROS = 946_684_800_000_000n;

/** A day's readings in the order in which they come: minute by minute, plant by plant. */
function readings(): Reading[] {
  return Array.from({ length: ROWS }, (_, index) => ({
    plantId: (index % PLANTS) + 1,
    takenAt: DAY_MICROS + Math.floor(index / PLANTS) * 60_000_000 + (index % PLANTS) * 1_003,
    soilMoisture: 20 + ((index * 7_919) % 80_000) / 1_000.003,
    temperature: index % 140 === 0 ? null : 9 + ((index * 104_729) % 9_000) / 1_000.007,
    lastWateredAt: DAY_MICROS - 36_000_000_000,
  }));
}

function csvOf(rows: readonly Reading[]): string {
  const iso = (micros: number) =>
    new Date(micros / 1_000).toISOString().slice(0, 23) + String(micros % 1_000).padStart(3, '0') + 'Z';
  return rows
    .map((row) =>
      [
        row.plantId,
        iso(row.takenAt),
        row.soilMoisture ?? '',
        row.temperature ?? '',
        iso(row.lastWateredAt!),
        '',
      ].join(','),
    )
    .join('\n');
}

/** PostgreSQL's binary COPY format, https://www.postgresql.org/docs/current/sql-copy.html */
function* binaryRows(rows: readonly Reading[]): Generator<Buffer> {
  const header = Buffer.alloc(19);
  header.write('PGCOPY\n\xff\r\n\0', 'latin1');
  yield header;
  for (let start = 0; start < rows.length; start += 1_000) {
    const parts: Buffer[] = [];
    for (const row of rows.slice(start, start + 1_000)) {
      const buffer = Buffer.alloc(2 + 8 + 12 * 4 + 4);
      let offset = buffer.writeInt16BE(6, 0);
      offset = buffer.writeInt32BE(row.plantId, buffer.writeInt32BE(4, offset));
      offset = buffer.writeBigInt64BE(
        BigInt(row.takenAt) - POSTGRES_EPOCH_MICROS,
        buffer.writeInt32BE(8, offset),
      );
      for (const value of [row.soilMoisture, row.temperature]) {
        offset =
          value === null
            ? buffer.writeInt32BE(-1, offset)
            : buffer.writeDoubleBE(value, buffer.writeInt32BE(8, offset));
      }
      offset = buffer.writeBigInt64BE(
        BigInt(row.lastWateredAt!) - POSTGRES_EPOCH_MICROS,
        buffer.writeInt32BE(8, offset),
      );
      offset = buffer.writeInt32BE(-1, offset);
      parts.push(buffer.subarray(0, offset));
    }
    yield Buffer.concat(parts);
  }
  yield Buffer.from([0xff, 0xff]);
}

export async function benchLoad(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-bench-'));
  // Durable settings: what is measured is what a museum would run.
  const postgres = await startPostgres({
    directory: join(directory, 'postgres'),
    settings: { max_wal_size: '4GB' },
  });
  const pool = new pg.Pool({ connectionString: postgres.url, max: 2 });
  try {
    await migrateDatabase(postgres.url);
    const rows = readings();
    const file = join(directory, 'readings.csv');
    writeFileSync(file, csvOf(rows));

    /** The same empty, keyed and partitioned table for everyone. */
    const timed = async (work: () => Promise<void> | void): Promise<number> => {
      await pool.query('TRUNCATE reading');
      await ensureReadingPartitions(pool, [DAY]);
      await pool.query('CHECKPOINT');
      const start = process.hrtime.bigint();
      await work();
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      const { rows: stored } = await pool.query('SELECT count(*)::int AS count FROM reading');
      if (stored[0].count !== ROWS) throw new Error(`${stored[0].count} rows are there instead of ${ROWS}`);
      return ROWS / seconds;
    };
    const insertAll = async () => {
      const client = await pool.connect();
      for (let start = 0; start < rows.length; start += BATCH) {
        await client.query('BEGIN');
        await insertReadings(client, rows.slice(start, start + BATCH), null);
        await client.query('COMMIT');
      }
      client.release();
    };
    const contenders: Contender[] = [
      { name: 'Palmhouse: idempotent, 10,000 a transaction', run: () => timed(insertAll) },
      {
        name: 'psql \\copy of the same rows',
        run: () =>
          timed(() => {
            const psql = spawnSync(
              'psql',
              [postgres.url, '-qc', `\\copy reading FROM '${file}' WITH (FORMAT csv)`],
              { encoding: 'utf8' },
            );
            if (psql.status !== 0) throw new Error(psql.stderr);
          }),
      },
      {
        name: 'bare binary COPY from Node (cannot skip duplicates)',
        run: () =>
          timed(async () => {
            const client = await pool.connect();
            await pipeline(
              Readable.from(binaryRows(rows)),
              client.query(copyFrom('COPY reading FROM STDIN (FORMAT binary)')),
            );
            client.release();
          }),
      },
    ];
    printRatios(
      `Loading ${ROWS.toLocaleString('en-GB')} readings`,
      await race(contenders, ROUNDS),
      contenders[1]!.name,
      'rows/s',
    );

    await timed(insertAll);
    const start = process.hrtime.bigint();
    await insertAll();
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    process.stdout.write(
      `  the same rows once more, nothing stored: ${Math.round(ROWS / seconds).toLocaleString('en-GB')} rows/s\n`,
    );
  } finally {
    await pool.end();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
