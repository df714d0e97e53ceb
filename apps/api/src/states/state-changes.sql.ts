import type { Statement } from '../graphql/statement.js';

const CHANNELS = `unnest(coalesce($2::text[], '{soil_moisture,temperature}')) AS measured(channel)`;

/** Entries that held at some time of the range: from the one that held when it began. */
const HELD = `change.plant_id = parent.id AND change.channel = measured.channel
    AND change.at >= coalesce((SELECT max(at) FROM plant_state_change AS earlier
      WHERE earlier.plant_id = parent.id AND earlier.channel = measured.channel AND earlier.at <= $3::timestamptz), '-infinity')
    AND change.at < coalesce($4::timestamptz, 'infinity')`;

/**
 * `Plant.stateChanges`: a page for each plant, newest first; backwards along the key, a channel after the other, of which
 * no more is read than the page can have.
 * $1 plants, $2 channels or null, $3 from, $4 to, $5 and $6 instant and channel it lies behind, null where open; $7 limit.
 */
export const STATE_CHANGES: Statement = {
  name: 'state-changes-of-plants',
  text: `SELECT parent.id AS plant_id, page.* FROM unnest($1::int4[]) AS parent(id) CROSS JOIN LATERAL (
  SELECT entry.*, (SELECT min(at) FROM plant_state_change AS later
    WHERE later.plant_id = parent.id AND later.channel = entry.channel AND later.at > entry.at) AS until
  FROM ${CHANNELS} CROSS JOIN LATERAL (
    SELECT at, change.channel, state, kind, unusual, reason FROM plant_state_change AS change
    WHERE ${HELD} AND ($5::timestamptz IS NULL OR change.at <= $5) AND ($5 IS NULL OR (change.at, $6) < ($5, change.channel))
    ORDER BY at DESC LIMIT $7) AS entry
  ORDER BY at DESC, channel LIMIT $7) AS page`,
};

/** `Plant.stateChanges { totalCount }`: along the key. $1 plants, $2 channels or null, $3 from, $4 to. */
export const COUNT_STATE_CHANGES: Statement = {
  name: 'count-state-changes-of-plants',
  text: `SELECT parent.id, count(*)::int AS total FROM unnest($1::int4[]) AS parent(id) CROSS JOIN ${CHANNELS}
  JOIN plant_state_change AS change ON ${HELD} GROUP BY 1`,
};
