/**
 * PostgreSQL's 64-bit hash functions of hash partitioning (`hashfloat8extended`, `timestamp_hash_extended`, …), which
 * keep their values from version to version: Bob Jenkins' lookup3 as in PostgreSQL's src/common/hashfn.c. Here so that
 * what a file holds can be digested exactly as the database digests its rows. Works on 32-bit words, without BigInt:
 * five values a row, millions of rows.
 */
export interface HashWords {
  high: number;
  low: number;
}

// 0x9e3779b9 + length + 3923095, the start of a, b and c.
const START_4 = (0x9e3779b9 + 4 + 3_923_095) | 0;
const START_8 = (0x9e3779b9 + 8 + 3_923_095) | 0;

const rotate = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/** Writes the hash of four bytes (`first`) or eight (`first`, `second`) under a 64-bit seed into `out`. */
function hashWords(
  start: number,
  first: number,
  second: number,
  seedHigh: number,
  seedLow: number,
  out: HashWords,
): void {
  let a = start;
  let b = start;
  let c = start;
  if ((seedHigh | seedLow) !== 0) {
    a = (a + seedHigh) | 0;
    b = (b + seedLow) | 0;
    a = (a - c) ^ rotate(c, 4);
    c = (c + b) | 0;
    b = (b - a) ^ rotate(a, 6);
    a = (a + c) | 0;
    c = (c - b) ^ rotate(b, 8);
    b = (b + a) | 0;
    a = (a - c) ^ rotate(c, 16);
    c = (c + b) | 0;
    b = (b - a) ^ rotate(a, 19);
    a = (a + c) | 0;
    c = (c - b) ^ rotate(b, 4);
    b = (b + a) | 0;
  }
  a = (a + first) | 0;
  b = (b + second) | 0;
  c = ((c ^ b) - rotate(b, 14)) | 0;
  a = ((a ^ c) - rotate(c, 11)) | 0;
  b = ((b ^ a) - rotate(a, 25)) | 0;
  c = ((c ^ b) - rotate(b, 16)) | 0;
  a = ((a ^ c) - rotate(c, 4)) | 0;
  b = ((b ^ a) - rotate(a, 14)) | 0;
  c = ((c ^ b) - rotate(b, 24)) | 0;
  out.high = b;
  out.low = c;
}

/** `hashint8extended`, which timestamps share: the 64-bit value, folded to 32 bits, hashed. */
export function hashInt64(
  high: number,
  low: number,
  seedHigh: number,
  seedLow: number,
  out: HashWords,
): void {
  hashWords(START_4, low ^ (high >= 0 ? high : ~high), 0, seedHigh, seedLow, out);
}

/** `hashfloat8extended`: zero of either sign hashes to the seed. */
export function hashFloat64(
  high: number,
  low: number,
  seedHigh: number,
  seedLow: number,
  out: HashWords,
): void {
  if (low === 0 && (high & 0x7fffffff) === 0) {
    out.high = seedHigh;
    out.low = seedLow;
    return;
  }
  hashWords(START_8, low, high, seedHigh, seedLow, out);
}
