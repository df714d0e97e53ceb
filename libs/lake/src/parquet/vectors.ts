import bindings, { type DataChunk, type Vector } from '@duckdb/node-bindings';
import { BLOCK_ROWS, clearBlock, type PresenceBits, type ReadingBlock } from '@palmhouse/domain';

// Straight between our columns and DuckDB's vectors: by value, the driver's own way, takes ten times as long.
type Column = Int32Array | Float64Array | BigInt64Array;

const columnsOf = (block: ReadingBlock): readonly (readonly [Column, PresenceBits | null])[] => [
  [block.plantId, null],
  [block.takenAt, null],
  [block.soilMoisture, block.present.soilMoisture],
  [block.temperature, block.present.temperature],
  [block.lastWateredAt, block.present.lastWateredAt],
  [block.sweep, block.present.sweep],
];

function putColumn(vector: Vector, rows: number, column: Column, presence: PresenceBits | null): void {
  const buffer = column.buffer as ArrayBuffer;
  bindings.copy_data_to_vector(vector, 0, buffer, column.byteOffset, rows * column.BYTES_PER_ELEMENT);
  if (presence === null || presence.allPresent) return;
  const bits = presence.bits.buffer as ArrayBuffer;
  bindings.vector_ensure_validity_writable(vector);
  bindings.copy_data_to_vector_validity(vector, 0, bits, presence.bits.byteOffset, BLOCK_ROWS / 8);
}

/** Fills a data chunk of the six columns from a block. */
export function putBlock(chunk: DataChunk, block: ReadingBlock): void {
  bindings.data_chunk_reset(chunk);
  bindings.data_chunk_set_size(chunk, block.rows);
  columnsOf(block).forEach(([column, presence], index) =>
    putColumn(bindings.data_chunk_get_vector(chunk, index), block.rows, column, presence),
  );
}

function takeColumn(vector: Vector, rows: number, column: Column, presence: PresenceBits | null): void {
  const data = bindings.vector_get_data(vector, rows * column.BYTES_PER_ELEMENT);
  new Uint8Array(column.buffer, column.byteOffset).set(data);
  if (presence === null) return;
  // Nothing where all are there, whatever the driver's types say.
  const bits: Uint8Array | null = bindings.vector_get_validity(vector, Math.ceil(rows / 64) * 8);
  if (bits === null) return;
  presence.bits.set(bits);
  presence.allPresent = false;
}

/** Fills a block from a data chunk of the six columns. */
export function takeBlock(chunk: DataChunk, block: ReadingBlock): void {
  clearBlock(block);
  block.rows = bindings.data_chunk_get_size(chunk);
  columnsOf(block).forEach(([column, presence], index) =>
    takeColumn(bindings.data_chunk_get_vector(chunk, index), block.rows, column, presence),
  );
}
