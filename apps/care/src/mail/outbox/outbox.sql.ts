const AT = (parameter: string): string => `to_timestamp(${parameter}::float8 / 1000)`;

/** Postmen claim one after the other, so that no two of them send one person's news side by side. Held to the commit. */
export const LOCK_OUTBOX = { name: 'lock-outbox', text: `SELECT pg_advisory_xact_lock(hashtext('outbox'))` };

/**
 * Before each claim: what is due but no longer worth sending; what was taken up once may have been sent, and stays. The
 * key is given free: should the same come to pass again, it is a mail again. Along notification_unsent_idx. $1 now in ms,
 * $2 hours after which a digest is old.
 */
export const DROP_STALE = {
  name: 'drop-stale-notifications',
  text: `WITH stale AS (
  SELECT notification.id, CASE
    WHEN notification.kind = 'digest' THEN 'the day it tells of was over'
    WHEN alert.state = 'resolved' THEN 'its alert was resolved before the mail went out'
    ELSE 'its alert was acknowledged before the mail went out' END AS why
  FROM notification LEFT JOIN alert ON alert.id = notification.alert_id
  WHERE notification.state = 'waiting' AND notification.message_id IS NULL AND notification.not_before <= ${AT('$1')}
    AND CASE notification.kind
      WHEN 'digest' THEN notification.created_at < ${AT('$1')} - make_interval(hours => $2)
      WHEN 'escalation' THEN alert.state IN ('acknowledged', 'resolved') AND (alert.state = 'acknowledged' OR NOT notification.urgent)
      WHEN 'reminder' THEN alert.state IN ('acknowledged', 'resolved')
      ELSE alert.state = 'resolved' AND NOT notification.urgent END
  FOR UPDATE OF notification SKIP LOCKED)
UPDATE notification SET state = 'dropped', failure = stale.why, key = notification.key || ':dropped:' || notification.id
FROM stale WHERE notification.id = stale.id RETURNING notification.id::float8, notification.alert_id::float8 AS "alertId"`,
};

/** Behind a drop: an alert of which no mail is on its way or was sent is as one never mailed. $1 alert ids. */
export const NEVER_MAILED = {
  name: 'alert-never-mailed',
  text: `UPDATE alert SET mailed_at = NULL WHERE id = ANY($1::int8[]) AND mailed_at IS NOT NULL AND NOT EXISTS (
  SELECT FROM notification WHERE alert_id = alert.id AND state IN ('waiting', 'sending', 'sent'))`,
};

const CLAIMED = `notification.id::float8, kind, key, alert_id::float8 AS "alertId", bug_report_id::float8 AS "bugReportId",
  botanist_id AS "botanistId", recipient,
  recipient_name AS "recipientName", urgent, attempts, message_id AS "messageId",
  maybe_sent AS "maybeSent"`;

/**
 * A mail that was taken up once and whose fate is not known: its postman died (`sending`), or lost the line behind the
 * text (`waiting`). The same notifications under the same Message-ID. Along notification_unsent_idx. $1 now in ms,
 * $2 seconds a claim holds; a claim from the future is one from before the clock was set back, $3 which of the two.
 */
export const RECLAIM = {
  name: 'reclaim-notifications',
  text: `WITH old AS (
  SELECT message_id FROM notification WHERE state IN ('waiting', 'sending') AND state = $3 AND message_id IS NOT NULL AND CASE state
    WHEN 'sending' THEN claimed_at NOT BETWEEN ${AT('$1')} - make_interval(secs => $2) AND ${AT('$1')} + make_interval(secs => $2)
    ELSE not_before <= ${AT('$1')} END
  ORDER BY urgent DESC, not_before, id LIMIT 1), mine AS (
  SELECT notification.id FROM notification JOIN old USING (message_id) WHERE state IN ('waiting', 'sending')
  FOR UPDATE OF notification SKIP LOCKED)
UPDATE notification SET state = 'sending', claimed_at = ${AT('$1')}, attempts = attempts + 1
FROM mine WHERE notification.id = mine.id RETURNING ${CLAIMED}`,
};

/** What goes together in one letter. */
const SORT = (notification: string): string =>
  `CASE WHEN ${notification}.kind IN ('digest', 'bug_report') THEN ${notification}.kind ELSE 'alert' END`;

/**
 * What is due to one recipient, as one mail: the urgent first, then who has waited longest. After a mail, what is not
 * urgent waits for company of its sort: alerts, and reports of problems, so that a flood of either is a mail now and then.
 * A digest is a mail of its own. Along notification_unsent_idx, and notification_recipient_idx
 * for the last mail. $1 now in ms, $2 seconds to wait for company, $3 how many one mail tells of.
 */
export const CLAIM = {
  name: 'claim-notifications',
  text: `WITH next AS (
  SELECT recipient, ${SORT('due')} AS sort, id FROM notification AS due
  WHERE state = 'waiting' AND message_id IS NULL AND not_before <= ${AT('$1')} AND (urgent OR kind = 'digest' OR NOT EXISTS (
    SELECT FROM notification AS last WHERE last.recipient = due.recipient AND last.state = 'sent' AND ${SORT('last')} = ${SORT('due')}
      AND last.sent_at > ${AT('$1')} - make_interval(secs => $2) AND last.sent_at <= ${AT('$1')})
    AND NOT EXISTS (SELECT FROM notification AS last WHERE last.recipient = due.recipient AND last.state = 'sending'))
  ORDER BY urgent DESC, not_before, id LIMIT 1), mine AS (
  SELECT notification.id FROM notification JOIN next USING (recipient)
  WHERE state = 'waiting' AND message_id IS NULL AND not_before <= ${AT('$1')}
    AND ${SORT('notification')} = next.sort AND (next.sort <> 'digest' OR notification.id = next.id)
  ORDER BY urgent DESC, notification.id LIMIT $3 FOR UPDATE OF notification SKIP LOCKED)
UPDATE notification SET state = 'sending', claimed_at = ${AT('$1')}, attempts = attempts + 1
FROM mine WHERE notification.id = mine.id RETURNING ${CLAIMED}`,
};

/** Behind a claim. $1 ids, $2 Message-ID. */
export const NAME_MAIL = {
  name: 'name-mail',
  text: `UPDATE notification SET message_id = $2 WHERE id = ANY($1::int8[])`,
};

/** A postman that still has it in its hands. By the key. $1 ids, $2 now in ms. */
export const RENEW_CLAIM = {
  name: 'renew-claim',
  text: `UPDATE notification SET claimed_at = ${AT('$2')} WHERE id = ANY($1::int8[]) AND state = 'sending'`,
};

/** The mail server has taken it. By the key. $1 ids, $2 now in ms. */
export const MARK_SENT = {
  name: 'mark-notifications-sent',
  text: `UPDATE notification SET state = 'sent', sent_at = ${AT('$2')}, claimed_at = NULL, failure = NULL
WHERE id = ANY($1::int8[]) AND state = 'sending'`,
};

/** It will never be taken. By the key. $1 ids, $2 why. */
export const MARK_FAILED = {
  name: 'mark-notifications-failed',
  text: `UPDATE notification SET state = 'failed', claimed_at = NULL, failure = $2 WHERE id = ANY($1::int8[]) AND state = 'sending'`,
};

/**
 * Later again. By the key. $1 ids, $2 not before, in ms, or null: as it was, $3 why, $4 whether it stays the mail it is,
 * $5 whether it may have been sent this time.
 */
export const MARK_WAITING = {
  name: 'mark-notifications-waiting',
  text: `UPDATE notification SET state = 'waiting', claimed_at = NULL, not_before = coalesce(${AT('$2')}, not_before), failure = $3,
  message_id = CASE WHEN $4 THEN message_id END, maybe_sent = maybe_sent + $5::bool::int
WHERE id = ANY($1::int8[]) AND state = 'sending'`,
};
