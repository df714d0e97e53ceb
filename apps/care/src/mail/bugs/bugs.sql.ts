/**
 * Before each claim: reports of problems that nobody has been mailed about, one mail an engineer. Engineers have no quiet
 * hours. Along bug_report_unmailed_idx. $1 now in ms, $2 addresses, $3 how many reports at most.
 */
export const PUT_BUG_MAILS = {
  name: 'put-bug-mails',
  text: `WITH due AS (
  SELECT id FROM bug_report WHERE mailed_at IS NULL ORDER BY id LIMIT $3 FOR UPDATE SKIP LOCKED), marked AS (
  UPDATE bug_report SET mailed_at = to_timestamp($1::float8 / 1000) FROM due WHERE bug_report.id = due.id RETURNING due.id)
INSERT INTO notification (kind, key, bug_report_id, recipient, recipient_name, created_at, not_before)
SELECT 'bug_report', 'bug:' || marked.id || ':' || address, marked.id, address, 'Engineers',
  to_timestamp($1::float8 / 1000), to_timestamp($1::float8 / 1000)
FROM marked CROSS JOIN unnest($2::text[]) AS address ORDER BY marked.id
ON CONFLICT (key) DO NOTHING`,
};

/**
 * A letter about reports: as they stand, oldest first, the pictures of those that are told in full. By the key. $1 reports,
 * $2 those with their pictures.
 */
export const TOLD_BUGS = {
  name: 'told-bugs',
  text: `SELECT id::float8, title, text, page, app_version AS version, request_id AS "requestId", user_agent AS "userAgent",
  reporter_name AS reporter, extract(epoch FROM reported_at)::float8 * 1000 AS "reportedMs", media_type AS "mediaType", width,
  CASE WHEN id = ANY ($2::int8[]) THEN bytes END AS picture
FROM bug_report LEFT JOIN bug_report_picture ON bug_report_id = id WHERE id = ANY ($1::int8[]) ORDER BY id`,
};
