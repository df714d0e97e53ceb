import { BLOCK_ROWS, clearBlock, createReadingBlock, setAbsent, type ReadingBlock } from '@palmhouse/domain';

/** Takes each full block, and the last one; it is used again afterwards. */
export type TakeBlock = (block: ReadingBlock) => void;

/** `PGCOPY\n\xff\r\n\0`, flags and an empty extension; https://www.postgresql.org/docs/current/sql-copy.html */
const HEADER_BYTES = 19;
const NO_MORE_ROWS = -1;

// PostgreSQL counts microseconds from 2000-01-01, as two 32-bit words after 1970. Words, not BigInts: three instants a
// row, millions of rows.
const EPOCH_HIGH = 220_417;
const EPOCH_LOW = 993_517_568;
const WORD = 4_294_967_296;

/** Copies an instant's eight big-endian bytes as microseconds since 1970 into little-endian words. */
function putInstant(words: Int32Array, row: number, view: DataView, at: number): void {
  const low = view.getUint32(at + 4) + EPOCH_LOW;
  words[2 * row] = low | 0;
  words[2 * row + 1] = view.getInt32(at) + EPOCH_HIGH + (low >= WORD ? 1 : 0);
}

/** Reads the rows of PostgreSQL's binary COPY, one a message, into blocks. */
export class RowReader {
  private readonly block: ReadingBlock = createReadingBlock();
  private readonly takenAt = new Int32Array(this.block.takenAt.buffer);
  private readonly lastWateredAt = new Int32Array(this.block.lastWateredAt.buffer);
  private readonly sweep = new Int32Array(this.block.sweep.buffer);
  private headerRead = false;

  constructor(private readonly take: TakeBlock) {}

  /** A whole message: a row, behind the header in the first one; or the mark of the end. */
  read(view: DataView, start: number): void {
    let at = start;
    if (!this.headerRead) {
      this.headerRead = true;
      at += HEADER_BYTES;
    }
    if (view.getInt16(at) === NO_MORE_ROWS) return;
    this.readRow(view, at + 2);
    if (this.block.rows === BLOCK_ROWS) this.handOver();
  }

  /** No more rows come. */
  end(): void {
    if (this.block.rows > 0) this.handOver();
  }

  private handOver(): void {
    this.take(this.block);
    clearBlock(this.block);
  }

  /** Six fields, each behind its length; −1 is the length of what is not there. */
  private readRow(view: DataView, start: number): void {
    const { block } = this;
    const row = block.rows;
    let at = start + 4;
    block.plantId[row] = view.getInt32(at);
    at += 4 + 4;
    putInstant(this.takenAt, row, view, at);
    at += 8;
    at = this.readFloat(block.soilMoisture, block.present.soilMoisture, row, view, at);
    at = this.readFloat(block.temperature, block.present.temperature, row, view, at);
    at = this.readInstant(this.lastWateredAt, block.present.lastWateredAt, row, view, at);
    this.readInstant(this.sweep, block.present.sweep, row, view, at);
    block.rows += 1;
  }

  private readFloat(
    values: Float64Array,
    present: ReadingBlock['present']['soilMoisture'],
    row: number,
    view: DataView,
    at: number,
  ): number {
    if (view.getInt32(at) >= 0) {
      values[row] = view.getFloat64(at + 4);
      return at + 12;
    }
    values[row] = 0;
    setAbsent(present, row);
    return at + 4;
  }

  private readInstant(
    words: Int32Array,
    present: ReadingBlock['present']['sweep'],
    row: number,
    view: DataView,
    at: number,
  ): number {
    if (view.getInt32(at) >= 0) {
      putInstant(words, row, view, at + 4);
      return at + 12;
    }
    words[2 * row] = 0;
    words[2 * row + 1] = 0;
    setAbsent(present, row);
    return at + 4;
  }
}
