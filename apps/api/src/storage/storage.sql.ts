import type { Statement } from '../graphql/statement.js';

/** `storage { live }`: from the catalogue, no table is read. A reading takes 76 bytes of a page not yet counted. */
export const LIVE_READINGS_STORED: Statement = {
  name: 'storage-live',
  text: `SELECT coalesce(sum(CASE WHEN reltuples > 0 THEN reltuples ELSE pg_relation_size(child.oid) / 76 END), 0)::float8 AS readings,
  coalesce(sum(pg_total_relation_size(child.oid)), 0)::float8 AS bytes, count(*)::int AS days,
  replace(min(substr(relname, 9)), '_', '-') AS "oldestDay", replace(max(substr(relname, 9)), '_', '-') AS "newestDay"
FROM pg_inherits JOIN pg_class child ON child.oid = inhrelid WHERE inhparent = 'public.reading'::regclass`,
};

/** `storage { archive }`: some hundred rows a year. */
export const ARCHIVED_READINGS_STORED: Statement = {
  name: 'storage-archive',
  text: `SELECT coalesce(sum(readings), 0)::float8 AS readings, coalesce(sum(bytes), 0)::float8 AS bytes, count(*)::int AS days,
  min(day)::text AS "oldestDay", max(day)::text AS "newestDay"
FROM archive_day WHERE committed_version > 0`,
};
