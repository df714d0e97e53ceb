import { createHash } from 'node:crypto';
import { isUtf8 } from 'node:buffer';
import { toIso, type Rejection } from '@palmhouse/domain';
import type pg from 'pg';

/** This service's name in the quarantine. */
const SOURCE = 'plants';

const INSERT_REJECTIONS = {
  name: 'insert-rejections',
  text: `INSERT INTO rejection
  (source, plant_id, rule, reason, payload, payload_encoding, received_at, sweep, identity)
SELECT $1, plant_id, rule, reason, payload, payload_encoding, received_at, $8::timestamptz, identity
FROM unnest($2::int4[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $9::bytea[])
  AS input(plant_id, rule, reason, payload, payload_encoding, received_at, identity)
ON CONFLICT (identity) DO NOTHING`,
};

// One statement's worth of payloads. A source at its worst sends 64 KiB for every plant of a shard, and one report may
// break several rules, each of which keeps it whole: without a bound a load could hold gigabytes.
const CHUNK_BYTES = 4 * 1_024 * 1_024;

/** Text where it is text, base64 where it is not: either way nothing of it is lost. */
function payloadOf(bytes: Uint8Array): { text: string; encoding: 'utf8' | 'base64' } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf8(buffer) && !buffer.includes(0)
    ? { text: buffer.toString('utf8'), encoding: 'utf8' }
    : { text: buffer.toString('base64'), encoding: 'base64' };
}

/**
 * The same report refused by the same rule is the same rejection, however often it is read. Anything without an
 * identity of its own (garbage, an HTML page) is one rejection for each minute it came in.
 */
function identityOf(rejection: Rejection): Buffer {
  const occasion = rejection.identified ? '' : toIso(rejection.receivedAt).slice(0, 16);
  return createHash('sha256')
    .update(`${SOURCE}|${rejection.plantId}|${rejection.rule}|${occasion}|`)
    .update(rejection.payload)
    .digest();
}

/** Cuts a list where its payloads would pass a statement's worth; a single larger one goes alone. */
export function* inChunks(rejections: readonly Rejection[], bytes = CHUNK_BYTES): Generator<Rejection[]> {
  let chunk: Rejection[] = [];
  let size = 0;
  for (const rejection of rejections) {
    if (chunk.length > 0 && size + rejection.payload.length > bytes) {
      yield chunk;
      chunk = [];
      size = 0;
    }
    chunk.push(rejection);
    size += rejection.payload.length;
  }
  if (chunk.length > 0) yield chunk;
}

/** Quarantines what was refused, each once. */
export async function loadRejections(
  client: pg.ClientBase,
  rejections: readonly Rejection[],
  sweepMinute: string | null,
): Promise<void> {
  for (const chunk of inChunks(rejections)) {
    const payloads = chunk.map(({ payload }) => payloadOf(payload));
    await client.query({
      ...INSERT_REJECTIONS,
      values: [
        SOURCE,
        chunk.map(({ plantId }) => plantId),
        chunk.map(({ rule }) => rule),
        chunk.map(({ reason }) => reason),
        payloads.map(({ text }) => text),
        payloads.map(({ encoding }) => encoding),
        chunk.map(({ receivedAt }) => toIso(receivedAt)),
        sweepMinute,
        chunk.map(identityOf),
      ],
    });
  }
}
