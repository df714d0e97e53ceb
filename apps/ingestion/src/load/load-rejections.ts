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

/** Quarantines what was refused, each once. */
export async function loadRejections(
  client: pg.ClientBase,
  rejections: readonly Rejection[],
  sweepMinute: string | null,
): Promise<void> {
  if (rejections.length === 0) return;
  const payloads = rejections.map(({ payload }) => payloadOf(payload));
  await client.query({
    ...INSERT_REJECTIONS,
    values: [
      SOURCE,
      rejections.map(({ plantId }) => plantId),
      rejections.map(({ rule }) => rule),
      rejections.map(({ reason }) => reason),
      payloads.map(({ text }) => text),
      payloads.map(({ encoding }) => encoding),
      rejections.map(({ receivedAt }) => toIso(receivedAt)),
      sweepMinute,
      rejections.map(identityOf),
    ],
  });
}
