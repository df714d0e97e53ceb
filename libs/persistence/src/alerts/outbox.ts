import type pg from 'pg';

export type NotificationKind =
  'alert' | 'worsened' | 'reminder' | 'assignment' | 'escalation' | 'digest' | 'bug_report';

/** A mail that is to be sent; care writes those about bug reports itself. */
export interface NewNotification {
  readonly kind: Exclude<NotificationKind, 'bug_report'>;
  /** What makes the same mail one row: a second one with the key is not written. */
  readonly key: string;
  /** Null for a digest. */
  readonly alertId: number | null;
  /** Null where it goes to technicians or engineers. */
  readonly botanistId: number | null;
  readonly recipient: string;
  readonly recipientName: string;
  /** Waits neither for quiet hours nor for company. */
  readonly urgent: boolean;
  /** Milliseconds since 1970. */
  readonly createdMs: number;
  /** Not sent earlier; milliseconds since 1970. */
  readonly notBeforeMs: number;
}

/** Whoever has something to tell by mail, in the transaction that makes it true. By the unique key. */
const PUT_NOTIFICATIONS = {
  name: 'put-notifications',
  text: `INSERT INTO notification (kind, key, alert_id, botanist_id, recipient, recipient_name, urgent, created_at, not_before)
SELECT kind, key, alert_id, botanist_id, recipient, recipient_name, urgent, to_timestamp(created_ms / 1000.0), to_timestamp(not_before_ms / 1000.0)
FROM unnest($1::text[], $2::text[], $3::int8[], $4::int4[], $5::text[], $6::text[], $7::bool[], $8::float8[], $9::float8[])
  AS input(kind, key, alert_id, botanist_id, recipient, recipient_name, urgent, created_ms, not_before_ms)
ON CONFLICT (key) DO NOTHING
RETURNING id::float8, alert_id::float8 AS "alertId"`,
};

export interface PutNotification {
  readonly id: number;
  readonly alertId: number | null;
}

/** @returns those that were new. */
export async function putNotifications(
  client: Pick<pg.ClientBase, 'query'>,
  news: readonly NewNotification[],
): Promise<PutNotification[]> {
  if (news.length === 0) return [];
  const column = <K extends keyof NewNotification>(key: K) => news.map((each) => each[key]);
  const { rows } = await client.query<PutNotification>({
    ...PUT_NOTIFICATIONS,
    values: [
      column('kind'),
      column('key'),
      column('alertId'),
      column('botanistId'),
      column('recipient'),
      column('recipientName'),
      column('urgent'),
      column('createdMs'),
      column('notBeforeMs'),
    ],
  });
  return rows;
}
