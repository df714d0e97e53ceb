import type { Statement } from '../graphql/statement.js';

/** `restoreArchiveDay`: is it there to be brought back, and is it not back already? By the keys. $1 day, $2 now, $3 schema. */
export const RESTORABLE: Statement = {
  name: 'restorable-day',
  text: `SELECT committed_version > 0 AS "isArchived", coalesce(keep_live_until > $2::timestamptz, false) AS "isLive",
  EXISTS (SELECT FROM pg_namespace WHERE nspname = $3) AS "hasSchema"
FROM archive_day WHERE day = $1::date`,
};
