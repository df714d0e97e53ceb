import { inTransaction, type NotificationKind } from '@palmhouse/persistence';
import type pg from 'pg';
import { putBugMails } from '../bugs/bug-mails.js';
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
  RENEW_CLAIM,
} from './outbox.sql.js';

/** A postman at work renews its claim (`RENEW_MS`); then it may need a minute to mark what it did. */
const CLAIM_SECONDS = 120;
/** After a mail to somebody, what is not urgent waits so long for more. */
const COMPANY_SECONDS = 300;
/** More than that at once is the next mail's. */
const MOST_IN_ONE_MAIL = 50;
const DIGEST_HOURS = 12;

export interface Claimed {
  readonly id: number;
  readonly kind: NotificationKind;
  readonly key: string;
  readonly alertId: number | null;
  readonly bugReportId: number | null;
  readonly botanistId: number | null;
  readonly recipient: string;
  readonly recipientName: string;
  readonly urgent: boolean;
  /** This one included. */
  readonly attempts: number;
  readonly messageId: string | null;
  /** How often it may have been sent already. */
  readonly maybeSent: number;
}

/** One mail's worth of the outbox, ours until the claim is old. */
export interface Parcel {
  readonly messageId: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly attempts: number;
  /** It was taken up before: another may have sent it. */
  readonly again: boolean;
  /** How often it may have been sent, by what the line told. */
  readonly maybeSent: number;
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

/** What a dead postman held, what is new, and last what may have been sent: one such mail keeps no other waiting. */
async function nextRows(client: pg.ClientBase, nowMs: number): Promise<Claimed[]> {
  const reclaim = (state: 'sending' | 'waiting') => ({ ...RECLAIM, values: [nowMs, CLAIM_SECONDS, state] });
  const claim = { ...CLAIM, values: [nowMs, COMPANY_SECONDS, MOST_IN_ONE_MAIL] };
  for (const statement of [reclaim('sending'), claim, reclaim('waiting')]) {
    const { rows } = await client.query<Claimed>(statement);
    if (rows.length > 0) return rows;
  }
  return [];
}

async function take(client: pg.ClientBase, from: string, nowMs: number): Promise<Parcel | null> {
  const rows = await nextRows(client, nowMs);
  const [first] = rows;
  if (first === undefined) return null;
  const notifications = rows.toSorted((a, b) => Number(b.urgent) - Number(a.urgent) || a.id - b.id);
  const messageId = first.messageId ?? messageIdOf(notifications, from);
  if (first.messageId === null)
    await client.query({ ...NAME_MAIL, values: [notifications.map(({ id }) => id), messageId] });
  const { recipient, recipientName } = first;
  const attempts = Math.max(...notifications.map((each) => each.attempts));
  const maybeSent = Math.max(...notifications.map((each) => each.maybeSent));
  return {
    messageId,
    recipient,
    recipientName,
    attempts,
    again: first.messageId !== null,
    maybeSent,
    notifications,
  };
}

/** The outbox as postmen see it. */
export class Outbox {
  constructor(
    private readonly pool: pg.Pool,
    private readonly from: string,
    private readonly engineers: readonly string[],
  ) {}

  /**
   * Claims the next mail, in a transaction of its own. Before that, reports of problems that came meanwhile become mails,
   * and what is no longer worth sending is dropped. Null: nothing is due.
   */
  claim(nowMs: number): Promise<Parcel | null> {
    return inTransaction(this.pool, async (client) => {
      await client.query(LOCK_OUTBOX);
      await putBugMails(client, this.engineers, nowMs);
      await dropStale(client, nowMs);
      return take(client, this.from, nowMs);
    });
  }

  /** While it is on its way: nobody else takes it up. */
  async renew(parcel: Parcel, nowMs: number): Promise<void> {
    await this.pool.query({ ...RENEW_CLAIM, values: [idsOf(parcel), nowMs] });
  }

  async sent(parcel: Parcel, nowMs: number): Promise<void> {
    await this.pool.query({ ...MARK_SENT, values: [idsOf(parcel), nowMs] });
  }

  async failed(parcel: Parcel, why: string): Promise<void> {
    await this.pool.query({ ...MARK_FAILED, values: [idsOf(parcel), why] });
  }

  /**
   * @param notBeforeMs null: as before, for what is not the mail's own matter.
   * @param maybeSent from then on its notifications stay together, and their Message-ID.
   */
  async waits(parcel: Parcel, notBeforeMs: number | null, why: string, maybeSent: boolean): Promise<void> {
    const stays = maybeSent || parcel.again;
    await this.pool.query({ ...MARK_WAITING, values: [idsOf(parcel), notBeforeMs, why, stays, maybeSent] });
  }
}

const idsOf = ({ notifications }: Parcel): number[] => notifications.map(({ id }) => id);
