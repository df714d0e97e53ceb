import { hashFloat64, hashInt64, type HashWords } from './postgres-hash.js';
import { isPresent, BLOCK_ROWS, type PresenceBits, type ReadingBlock } from './reading-block.js';

/** What must be equal on both sides before a day's rows may leave the database. */
export interface ReadingsDigest {
  readonly rows: bigint;
  /** Sum of hash(taken_at, seed: plant). */
  readonly identity: bigint;
  readonly soilMoisture: ColumnDigest;
  readonly temperature: ColumnDigest;
  readonly lastWateredAt: ColumnDigest;
  readonly sweep: ColumnDigest;
}

/**
 * Of one column, whatever the order of its rows: how many values are there, and the sum of hash(value, seed: hash of the
 * row's identity). A value that moved to another row changes the sum as one that changed does.
 */
export interface ColumnDigest {
  readonly values: bigint;
  readonly sum: bigint;
}

export const DIGESTED_COLUMNS = ['soilMoisture', 'temperature', 'lastWateredAt', 'sweep'] as const;

const NOTHING: ColumnDigest = { values: 0n, sum: 0n };

export const EMPTY_DIGEST: ReadingsDigest = {
  rows: 0n,
  identity: 0n,
  soilMoisture: NOTHING,
  temperature: NOTHING,
  lastWateredAt: NOTHING,
  sweep: NOTHING,
};

function combine(
  a: ReadingsDigest,
  b: ReadingsDigest,
  one: (a: bigint, b: bigint) => bigint,
): ReadingsDigest {
  const column = (x: ColumnDigest, y: ColumnDigest) => ({
    values: one(x.values, y.values),
    sum: one(x.sum, y.sum),
  });
  return {
    rows: one(a.rows, b.rows),
    identity: one(a.identity, b.identity),
    soilMoisture: column(a.soilMoisture, b.soilMoisture),
    temperature: column(a.temperature, b.temperature),
    lastWateredAt: column(a.lastWateredAt, b.lastWateredAt),
    sweep: column(a.sweep, b.sweep),
  };
}

/** The digest of two sets of rows that have none in common. */
export const addDigests = (a: ReadingsDigest, b: ReadingsDigest): ReadingsDigest =>
  combine(a, b, (x, y) => x + y);

/** What the names of unequal parts are; empty where the digests are equal. */
export function differencesOf(a: ReadingsDigest, b: ReadingsDigest): string[] {
  const differs = [
    ...(a.rows === b.rows ? [] : ['rows']),
    ...(a.identity === b.identity ? [] : ['identity']),
  ];
  for (const column of DIGESTED_COLUMNS) {
    if (a[column].values !== b[column].values || a[column].sum !== b[column].sum) differs.push(column);
  }
  return differs;
}

export const sameDigest = (a: ReadingsDigest, b: ReadingsDigest): boolean => differencesOf(a, b).length === 0;

/** A digest as JSON carries it: numbers beyond 2^53 as text. */
export type DigestText = {
  readonly rows: string;
  readonly identity: string;
} & Readonly<Record<(typeof DIGESTED_COLUMNS)[number], { readonly values: string; readonly sum: string }>>;

export function digestToText(digest: ReadingsDigest): DigestText {
  const column = ({ values, sum }: ColumnDigest) => ({ values: String(values), sum: String(sum) });
  return {
    rows: String(digest.rows),
    identity: String(digest.identity),
    soilMoisture: column(digest.soilMoisture),
    temperature: column(digest.temperature),
    lastWateredAt: column(digest.lastWateredAt),
    sweep: column(digest.sweep),
  };
}

export function digestFromText(text: DigestText): ReadingsDigest {
  const column = ({ values, sum }: { values: string; sum: string }) => ({
    values: BigInt(values),
    sum: BigInt(sum),
  });
  return {
    rows: BigInt(text.rows),
    identity: BigInt(text.identity),
    soilMoisture: column(text.soilMoisture),
    temperature: column(text.temperature),
    lastWateredAt: column(text.lastWateredAt),
    sweep: column(text.sweep),
  };
}

// PostgreSQL counts from 2000-01-01: 946,684,800,000,000 µs after 1970, as two words.
const EPOCH_HIGH = 220_417;
const EPOCH_LOW = 993_517_568;

type Hash = (high: number, low: number, seedHigh: number, seedLow: number, out: HashWords) => void;

/** Adds up a digest block by block, as `digestReadings` in libs/persistence lets PostgreSQL do it. */
export class DigestSum {
  private rows = 0n;
  private identity = 0n;
  private readonly columns = {
    soilMoisture: { values: 0n, sum: 0n },
    temperature: { values: 0n, sum: 0n },
    lastWateredAt: { values: 0n, sum: 0n },
    sweep: { values: 0n, sum: 0n },
  };
  private readonly seedHigh = new Int32Array(BLOCK_ROWS);
  private readonly seedLow = new Int32Array(BLOCK_ROWS);
  private readonly out: HashWords = { high: 0, low: 0 };

  add(block: ReadingBlock): void {
    this.rows += BigInt(block.rows);
    this.identify(block);
    const { present } = block;
    this.addFloats('soilMoisture', block.soilMoisture, present.soilMoisture, block.rows);
    this.addFloats('temperature', block.temperature, present.temperature, block.rows);
    this.addInstants('lastWateredAt', block.lastWateredAt, present.lastWateredAt, block.rows);
    this.addInstants('sweep', block.sweep, present.sweep, block.rows);
  }

  digest(): ReadingsDigest {
    const { soilMoisture, temperature, lastWateredAt, sweep } = this.columns;
    return {
      rows: this.rows,
      identity: this.identity,
      soilMoisture: { ...soilMoisture },
      temperature: { ...temperature },
      lastWateredAt: { ...lastWateredAt },
      sweep: { ...sweep },
    };
  }

  /** Each row's identity, the seed of its values. */
  private identify({ rows, takenAt, plantId }: ReadingBlock): void {
    const words = wordsOf(takenAt);
    const { out } = this;
    let high = 0;
    let low = 0;
    for (let row = 0; row < rows; row += 1) {
      const plant = plantId[row]!;
      const lowWord = (words[2 * row]! >>> 0) - EPOCH_LOW;
      const highWord = words[2 * row + 1]! - EPOCH_HIGH - (lowWord < 0 ? 1 : 0);
      hashInt64(highWord | 0, lowWord | 0, plant < 0 ? -1 : 0, plant, out);
      this.seedHigh[row] = out.high;
      this.seedLow[row] = out.low;
      high += out.high;
      low += out.low >>> 0;
    }
    this.identity += toSum(high, low);
  }

  private addFloats(
    name: 'soilMoisture' | 'temperature',
    values: Float64Array,
    present: PresenceBits,
    rows: number,
  ): void {
    this.addWords(name, wordsOf(values), present, rows, 0, 0, hashFloat64);
  }

  private addInstants(
    name: 'lastWateredAt' | 'sweep',
    values: BigInt64Array,
    present: PresenceBits,
    rows: number,
  ): void {
    this.addWords(name, wordsOf(values), present, rows, EPOCH_HIGH, EPOCH_LOW, hashInt64);
  }

  private addWords(
    name: (typeof DIGESTED_COLUMNS)[number],
    words: Int32Array,
    present: PresenceBits,
    rows: number,
    minusHigh: number,
    minusLow: number,
    hash: Hash,
  ): void {
    const { out, seedHigh, seedLow } = this;
    let values = 0;
    let high = 0;
    let low = 0;
    for (let row = 0; row < rows; row += 1) {
      if (!isPresent(present, row)) continue;
      const lowWord = (words[2 * row]! >>> 0) - minusLow;
      const highWord = words[2 * row + 1]! - minusHigh - (lowWord < 0 ? 1 : 0);
      hash(highWord | 0, lowWord | 0, seedHigh[row]!, seedLow[row]!, out);
      values += 1;
      high += out.high;
      low += out.low >>> 0;
    }
    const column = this.columns[name];
    column.values += BigInt(values);
    column.sum += toSum(high, low);
  }
}

/** A block's sums stay far below 2^53, so that one BigInt a block is enough. */
function toSum(high: number, low: number): bigint {
  return (BigInt(high) << 32n) + BigInt(low);
}

/** Little-endian, as every machine Node runs on. */
function wordsOf(values: BigInt64Array | Float64Array): Int32Array {
  return new Int32Array(values.buffer, values.byteOffset, values.length * 2);
}
