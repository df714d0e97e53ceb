import type { Statement } from '../graphql/statement.js';

const COLUMNS = `bug_report.id::text, title, text, page, app_version, request_id, user_agent, reporter_id, reporter_name, reported_at,
  media_type, width, height, octet_length(bytes) AS bytes`;

// The length of a picture is known without reading it.
const REPORTS = 'bug_report LEFT JOIN bug_report_picture AS picture ON picture.bug_report_id = bug_report.id';

/** `reportBug`: of one person one after the other, so that they are counted rightly. $1 who. */
export const LOCK_REPORTER: Statement = {
  name: 'lock-bug-reporter',
  text: `SELECT pg_advisory_xact_lock(hashtext('bug-report'), hashtext($1))`,
};

/** `reportBug`: how many came of late, and the first of them. Along bug_report_reporter_idx. $1 who, $2 since. */
export const REPORTS_OF_LATE: Statement = {
  name: 'bug-reports-of-late',
  text: `SELECT count(*)::int AS reports, min(reported_at) AS first FROM bug_report WHERE reporter_id = $1 AND reported_at > $2`,
};

/** `reportBug`. $1 title, $2 text, $3 page, $4 version, $5 request, $6 program, $7 and $8 who, $9 when. */
export const INSERT_BUG: Statement = {
  name: 'insert-bug-report',
  text: `INSERT INTO bug_report (title, text, page, app_version, request_id, user_agent, reporter_id, reporter_name, reported_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id::text`,
};

/** `reportBug`, behind the report. $1 report, $2 media type, $3 width, $4 height, $5 bytes. */
export const INSERT_PICTURE: Statement = {
  name: 'insert-bug-report-picture',
  text: `INSERT INTO bug_report_picture (bug_report_id, media_type, width, height, bytes) VALUES ($1, $2, $3, $4, $5)`,
};

/** `bugReports`: newest first, backwards along the key. $1 id they lie below or null, $2 limit. */
export const BUGS_PAGE: Statement = {
  name: 'bug-reports',
  text: `SELECT ${COLUMNS} FROM ${REPORTS} WHERE bug_report.id < coalesce($1::int8, 9223372036854775807)
ORDER BY bug_report.id DESC LIMIT $2`,
};

/** `bugReports { totalCount }`. */
export const COUNT_BUGS: Statement = {
  name: 'count-bug-reports',
  text: 'SELECT count(*)::int AS total FROM bug_report',
};

/** `node`, `reportBug`: by the key. $1 ids. */
export const BUGS_BY_ID: Statement = {
  name: 'bug-reports-by-id',
  text: `SELECT ${COLUMNS} FROM ${REPORTS} WHERE bug_report.id = ANY ($1::int8[])`,
};

/** A report's picture, whole: by the key. $1 report. */
export const BUG_PICTURE: Statement = {
  name: 'bug-report-picture',
  text: 'SELECT media_type, bytes FROM bug_report_picture WHERE bug_report_id = $1::int8',
};
