import { createHash } from 'node:crypto';
import { isPresent, toIso, type ReadingBlock } from '@palmhouse/domain';
import type pg from 'pg';

/** By rejection_identity_key: the same reading again is the same rejection. $1 plants, $2 payloads, $3 identities, $4 now. */
const INSERT_DIFFERING = {
  name: 'archive-insert-differing',
  text: `INSERT INTO rejection (source, plant_id, rule, reason, payload, payload_encoding, received_at, identity)
SELECT 'archive', plant_id, 'differs-from-archive',
  'The archive already holds another reading of this plant and instant: the first one stands, this one is kept here.',
  payload, 'utf8', $4, identity
FROM unnest($1::int4[], $2::text[], $3::bytea[]) AS input(plant_id, payload, identity)
ON CONFLICT DO NOTHING`,
};

function payloadOf(block: ReadingBlock, row: number): string {
  const { present } = block;
  const instant = (values: BigInt64Array, has: boolean) => (has ? toIso(Number(values[row]!)) : null);
  return JSON.stringify({
    plant_id: block.plantId[row],
    taken_at: toIso(Number(block.takenAt[row]!)),
    soil_moisture: isPresent(present.soilMoisture, row) ? block.soilMoisture[row] : null,
    temperature: isPresent(present.temperature, row) ? block.temperature[row] : null,
    last_watered_at: instant(block.lastWateredAt, isPresent(present.lastWateredAt, row)),
    sweep: instant(block.sweep, isPresent(present.sweep, row)),
  });
}

/**
 * Keeps late readings whose plant and instant the archive holds with other values. `(plant, taken at)` decides, the first
 * one stands; the later one goes to the quarantine, whole.
 * @returns how many there were.
 */
export async function quarantineDiffering(
  pool: Pick<pg.Pool, 'query'>,
  blocks: AsyncIterable<ReadingBlock>,
  now: Date,
): Promise<number> {
  let differing = 0;
  for await (const block of blocks) {
    const rows = Array.from({ length: block.rows }, (_, row) => row);
    const payloads = rows.map((row) => payloadOf(block, row));
    const identities = payloads.map((payload) => createHash('sha256').update(`archive ${payload}`).digest());
    await pool.query({
      ...INSERT_DIFFERING,
      values: [Array.from(block.plantId.subarray(0, block.rows)), payloads, identities, now],
    });
    differing += block.rows;
  }
  return differing;
}
