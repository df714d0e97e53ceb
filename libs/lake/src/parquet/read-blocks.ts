import type { DuckDBConnection } from '@duckdb/node-api';
import { createReadingBlock, type ReadingBlock } from '@palmhouse/domain';
import { takeBlock } from './vectors.js';

/** What a query must give to be read as blocks, in this order. */
export const BLOCK_COLUMNS = 'plant_id, taken_at, soil_moisture, temperature, last_watered_at, sweep';

/** A query's rows as blocks, streamed. A block is valid until the next is asked for. */
export async function* readBlocks(connection: DuckDBConnection, query: string): AsyncGenerator<ReadingBlock> {
  const result = await connection.stream(query);
  const block = createReadingBlock();
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    takeBlock(chunk.chunk, block);
    yield block;
  }
}
