/**
 * Some readings as columns, the form in which whole days move between PostgreSQL and the lake. Instants are
 * microseconds since 1970 as 64-bit words. Buffers are used again for the next block: copy what must stay.
 */
export interface ReadingBlock {
  /** How many of the columns' places are filled. */
  rows: number;
  readonly plantId: Int32Array;
  readonly takenAt: BigInt64Array;
  /** Per cent. */
  readonly soilMoisture: Float64Array;
  /** Degrees Celsius. */
  readonly temperature: Float64Array;
  readonly lastWateredAt: BigInt64Array;
  readonly sweep: BigInt64Array;
  /** Which values are there, by column. */
  readonly present: {
    readonly soilMoisture: PresenceBits;
    readonly temperature: PresenceBits;
    readonly lastWateredAt: PresenceBits;
    readonly sweep: PresenceBits;
  };
}

/** Bit `i & 7` of byte `i >> 3` is 1 where value `i` is there; `allPresent` spares the look. */
export interface PresenceBits {
  allPresent: boolean;
  readonly bits: Uint8Array;
}

/** DuckDB's vector size: a block is one of its data chunks. */
export const BLOCK_ROWS = 2_048;

const allPresent = (): PresenceBits => ({
  allPresent: true,
  bits: new Uint8Array(BLOCK_ROWS / 8).fill(0xff),
});

/** An empty block with room for `BLOCK_ROWS` readings. */
export function createReadingBlock(): ReadingBlock {
  return {
    rows: 0,
    plantId: new Int32Array(BLOCK_ROWS),
    takenAt: new BigInt64Array(BLOCK_ROWS),
    soilMoisture: new Float64Array(BLOCK_ROWS),
    temperature: new Float64Array(BLOCK_ROWS),
    lastWateredAt: new BigInt64Array(BLOCK_ROWS),
    sweep: new BigInt64Array(BLOCK_ROWS),
    present: {
      soilMoisture: allPresent(),
      temperature: allPresent(),
      lastWateredAt: allPresent(),
      sweep: allPresent(),
    },
  };
}

export function isPresent({ allPresent, bits }: PresenceBits, index: number): boolean {
  return allPresent || ((bits[index >> 3]! >> (index & 7)) & 1) === 1;
}

/** Marks a value as not there. */
export function setAbsent(presence: PresenceBits, index: number): void {
  presence.allPresent = false;
  presence.bits[index >> 3]! &= ~(1 << (index & 7));
}

/** Makes a block ready to be filled anew. */
export function clearBlock(block: ReadingBlock): void {
  block.rows = 0;
  for (const presence of Object.values(block.present)) {
    if (presence.allPresent) continue;
    presence.allPresent = true;
    presence.bits.fill(0xff);
  }
}
