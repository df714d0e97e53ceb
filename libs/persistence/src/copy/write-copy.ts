import { isPresent, type PresenceBits, type ReadingBlock } from '@palmhouse/domain';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { COPIED_COLUMNS } from '../sql/days.sql.js';

const FIELDS = 6;
const LONGEST_ROW_BYTES = 2 + FIELDS * 4 + 4 + 5 * 8;
const POSTGRES_EPOCH_MICROS = 946_684_800_000_000n;
const ABSENT = -1;

function header(): Buffer {
  const bytes = Buffer.alloc(19);
  bytes.write('PGCOPY\n\xff\r\n\0', 'latin1');
  return bytes;
}

const TRAILER = Buffer.from([0xff, 0xff]);

function writeFloat(
  buffer: Buffer,
  at: number,
  values: Float64Array,
  present: PresenceBits,
  row: number,
): number {
  if (!isPresent(present, row)) return buffer.writeInt32BE(ABSENT, at);
  return buffer.writeDoubleBE(values[row]!, buffer.writeInt32BE(8, at));
}

function writeInstant(
  buffer: Buffer,
  at: number,
  values: BigInt64Array,
  present: PresenceBits | null,
  row: number,
): number {
  if (present !== null && !isPresent(present, row)) return buffer.writeInt32BE(ABSENT, at);
  return buffer.writeBigInt64BE(values[row]! - POSTGRES_EPOCH_MICROS, buffer.writeInt32BE(8, at));
}

/** A block as rows of PostgreSQL's binary COPY. */
function rowsOf(block: ReadingBlock): Buffer {
  const buffer = Buffer.allocUnsafe(block.rows * LONGEST_ROW_BYTES);
  const { present } = block;
  let at = 0;
  for (let row = 0; row < block.rows; row += 1) {
    at = buffer.writeInt16BE(FIELDS, at);
    at = buffer.writeInt32BE(block.plantId[row]!, buffer.writeInt32BE(4, at));
    at = writeInstant(buffer, at, block.takenAt, null, row);
    at = writeFloat(buffer, at, block.soilMoisture, present.soilMoisture, row);
    at = writeFloat(buffer, at, block.temperature, present.temperature, row);
    at = writeInstant(buffer, at, block.lastWateredAt, present.lastWateredAt, row);
    at = writeInstant(buffer, at, block.sweep, present.sweep, row);
  }
  return buffer.subarray(0, at);
}

async function* copyBytes(blocks: AsyncIterable<ReadingBlock>): AsyncGenerator<Buffer> {
  yield header();
  for await (const block of blocks) yield rowsOf(block);
  yield TRAILER;
}

/**
 * Copies blocks into a table with the columns of `reading`, within the client's transaction.
 * @param table never user input.
 */
export async function copyReadingsIn(
  client: pg.ClientBase,
  table: string,
  blocks: AsyncIterable<ReadingBlock>,
): Promise<void> {
  const stream = client.query(copyFrom(`COPY ${table} (${COPIED_COLUMNS}) FROM STDIN (FORMAT binary)`));
  try {
    await pipeline(Readable.from(copyBytes(blocks)), stream);
  } finally {
    // pg stops its time limit when the query calls back, which pg-copy-streams never does: minutes later the limit
    // would fail a stream that has long ended, and the process with it.
    (stream as { callback?: () => void }).callback?.();
  }
}
