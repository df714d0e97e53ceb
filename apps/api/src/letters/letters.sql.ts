/** A link from a mail was followed: the notification it was in, by its key. $1 id. */
export const LINKED_NOTIFICATION = {
  name: 'linked-notification',
  text: `SELECT id::float8, alert_id::float8 AS "alertId", recipient, recipient_name AS "recipientName" FROM notification WHERE id = $1::int8`,
};

/** The link to acknowledge was used: by the key. $1 notification, $2 when in ms. */
export const LINK_USED = {
  name: 'link-used',
  text: `UPDATE notification SET used_at = coalesce(used_at, to_timestamp($2::float8 / 1000)) WHERE id = $1::int8`,
};
