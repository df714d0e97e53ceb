/** A link from a mail was followed: the notification it was in, by its key. $1 id. */
export const LINKED_NOTIFICATION = {
  name: 'linked-notification',
  text: `SELECT id::float8, alert_id::float8 AS "alertId", recipient, recipient_name AS "recipientName",
  (extract(epoch FROM used_at) * 1000)::float8 AS "usedMs"
FROM notification WHERE id = $1::int8`,
};

/**
 * Whether a link was used before, held until this use of it stands: of two presses the second waits here. Before the
 * alert is held, as postmen do. By the key. $1 notification.
 */
export const HOLD_LINK = {
  name: 'hold-link',
  text: `SELECT used_at IS NOT NULL AS used FROM notification WHERE id = $1::int8 FOR NO KEY UPDATE`,
};

/** The link to acknowledge was used: by the key. $1 notification, $2 when in ms. */
export const LINK_USED = {
  name: 'link-used',
  text: `UPDATE notification SET used_at = to_timestamp($2::float8 / 1000) WHERE id = $1::int8`,
};
