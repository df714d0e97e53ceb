import type { Statement } from '../graphql/statement.js';

const COLUMNS =
  'id::text, title, text, page, request_id, user_agent, reporter_id, reporter_name, reported_at';

/** `reportBug`. $1 title, $2 text, $3 page, $4 request, $5 program, $6 and $7 who, $8 when. */
export const INSERT_BUG: Statement = {
  name: 'insert-bug-report',
  text: `INSERT INTO bug_report (title, text, page, request_id, user_agent, reporter_id, reporter_name, reported_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id::text`,
};

/** `bugReports`: newest first, backwards along the key. $1 id they lie below or null, $2 limit. */
export const BUGS_PAGE: Statement = {
  name: 'bug-reports',
  text: `SELECT ${COLUMNS} FROM bug_report WHERE id < coalesce($1::int8, 9223372036854775807)
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
  text: `SELECT ${COLUMNS} FROM bug_report WHERE id = ANY ($1::int8[])`,
};
