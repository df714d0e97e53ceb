import { inTransaction, type NotificationKind } from '@palmhouse/persistence';
import type pg from 'pg';
import { messageIdOf } from './message-id.js';
import {
  CLAIM,
  DROP_STALE,
  LOCK_OUTBOX,
  MARK_FAILED,
  MARK_SENT,
  MARK_WAITING,
  NAME_MAIL,
  NEVER_MAILED,
  RECLAIM,
} from './outbox.sql.js';

/** Longer than any mail takes to be sent and marked (`SEND_LIMIT_MS`, and a minute for the database). */
export const CLAIM_SECONDS = 120;
/** After a mail to somebody, what is not urgent waits so long for more. */
export const COMPANY_SECONDS = 300;
/** More than that at once is the next mail's. */
const MOST_IN_ONE_MAIL = 50;
const DIGEST_HOURS = 12;

export interface Claimed {
  readonly id: number;
  readonly kind: NotificationKind;
  readonly key: string;
  readonly alertId: number | null;
  readonly botanistId: number | null;
  readonly recipient: string;
  readonly recipientName: string;
  readonly urgent: boolean;
  /** This one included. */
  readonly attempts: number;
  readonly messageId: string | null;
}

/** One mail's worth of the outbox, ours until the claim is old. */
export interface Parcel {
  readonly messageId: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly attempts: number;
  readonly notifications: readonly Claimed[];
}

async function dropStale(client: pg.ClientBase, nowMs: number): Promise<number> {
  const { rows } = await client.query<{ id: number; alertId: number | null }>({
    ...DROP_STALE,
    values: [nowMs, DIGEST_HOURS],
  });
  const alerts = rows.flatMap(({ alertId }) => alertId ?? []);
  if (alerts.length > 0) await client.query({ ...NEVER_MAILED, values: [alerts] });
  return rows.length;
}

async function take(client: pg.ClientBase, from: string, nowMs: number): Promise<Parcel | null> {
  const again = await client.query<Claimed>({ ...RECLAIM, values: [nowMs, CLAIM_SECONDS] });
  const { rows } =
    again.rows.length > 0
      ? again
      : await client.query<Claimed>({ ...CLAIM, values: [nowMs, COMPANY_SECONDS, MOST_IN_ONE_MAIL] });
  const [first] = rows;
  if (first === undefined) return null;
  const notifications = rows.toSorted((a, b) => Number(b.urgent) - Number(a.urgent) || a.id - b.id);
  const messageId = first.messageId ?? messageIdOf(notifications, from);
  if (first.messageId === null)
    await client.query({ ...NAME_MAIL, values: [notifications.map(({ id }) => id), messageId] });
  const { recipient, recipientName } = first;
  const attempts = Math.max(...notifications.map((each) => each.attempts));
  return { messageId, recipient, recipientName, attempts, notifications };
}

/** The outbox as postmen see it. */
export class Outbox {
  constructor(
    private readonly pool: pg.Pool,
    private readonly from: string,
  ) {}

  /** Claims the next mail, in a transaction of its own; what is no longer worth sending is dropped. Null: nothing is due. */
  claim(nowMs: number): Promise<Parcel | null> {
    return inTransaction(this.pool, async (client) => {
      await client.query(LOCK_OUTBOX);
      await dropStale(client, nowMs);
      return take(client, this.from, nowMs);
    });
  }

  async sent(parcel: Parcel, nowMs: number): Promise<void> {
    await this.pool.query({ ...MARK_SENT, values: [idsOf(parcel), nowMs] });
  }

  async failed(parcel: Parcel, why: string): Promise<void> {
    await this.pool.query({ ...MARK_FAILED, values: [idsOf(parcel), why] });
  }

  /**
   * @param notBeforeMs null: as before, for what is not the mail's own matter.
   * @param maybeSent keeps its notifications together, and its Message-ID.
   */
  async waits(parcel: Parcel, notBeforeMs: number | null, why: string, maybeSent: boolean): Promise<void> {
    await this.pool.query({ ...MARK_WAITING, values: [idsOf(parcel), notBeforeMs, why, maybeSent] });
  }
}

const idsOf = ({ notifications }: Parcel): number[] => notifications.map(({ id }) => id);
