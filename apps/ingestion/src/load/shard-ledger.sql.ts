/**
 * Whoever writes this row owns the shard; a second worker on it waits here and then finds it taken. The sweep must still
 * be open, and stays so until this transaction ends.
 */
export const CLAIM_SHARD = {
  name: 'claim-sweep-shard',
  text: `INSERT INTO sweep_shard (minute, shard)
SELECT minute, $2 FROM sweep WHERE minute = $1 AND finished_at IS NULL FOR SHARE
ON CONFLICT DO NOTHING RETURNING shard`,
};

export const WRITE_SHARD_LEDGER = {
  name: 'write-sweep-shard-ledger',
  text: `UPDATE sweep_shard SET asked = $3, stored = $4, duplicate = $5, rejected = $6, away = $7, faulty = $8,
  failed = $9, loaded_at = clock_timestamp()
WHERE minute = $1 AND shard = $2`,
};

export const SELECT_SHARD = {
  name: 'select-sweep-shard',
  text: `SELECT 1 FROM sweep_shard WHERE minute = $1 AND shard = $2`,
};
