import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { isTransient } from '@palmhouse/persistence';
import { inLogContext, inSpan, outsideLogContext, type Log } from '@palmhouse/runtime';
import type pg from 'pg';
import { mails, mailSeconds } from '../care.metrics.js';
import type { CareSettings } from '../care.settings.js';
import { CLOCK, LOG, POOL, SETTINGS, type Clock } from '../tokens.js';
import { LetterWriter } from './letters/letter.writer.js';
import { Outbox, type Parcel } from './outbox/outbox.store.js';
import { copyPauseMs, MOST_COPIES, Pause, pauseMs } from './pauses.js';
import { Smtp, type Sent } from './smtp.js';

// Of the 8 s that a service has to end; then the mail at hand is given up, and taken up again by the next postman.
const LAST_MAIL_MS = 5_000;
// Well within the time that a claim holds; it may have to be done twice.
const RENEW_MS = 30_000;
// Within the time that a claim holds: a mail that is sent must be marked, or it is sent again.
const MARK_ATTEMPTS = 50;
const MARK_PAUSE_MS = 1_000;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** By what a mail is followed through the log: the outbox's numbers, and the alerts it tells of. */
function fieldsOf({ messageId, notifications }: Parcel) {
  const alerts = notifications.flatMap(({ alertId }) => alertId ?? []);
  return { messageId, notifications: notifications.map(({ id }) => id), alerts: [...new Set(alerts)] };
}

/** Sends what lies in the outbox (`notification`): one mail after the other, as long as there are some. */
@Injectable()
export class Postman implements BeforeApplicationShutdown {
  private readonly outbox: Outbox;
  private readonly writer: LetterWriter;
  private readonly smtp: Smtp;
  private readonly pause = new Pause();
  private round: Promise<void> | null = null;
  private news = false;
  private stopping = false;
  private troubled = false;

  constructor(
    @Inject(POOL) pool: pg.Pool,
    @Inject(SETTINGS) { mail, policy, people }: Pick<CareSettings, 'mail' | 'policy' | 'people'>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Pick<Log, 'info' | 'warn' | 'error'>,
  ) {
    this.outbox = new Outbox(pool, mail.from, people.engineers);
    this.writer = new LetterWriter(pool, mail, policy);
    this.smtp = new Smtp(mail.smtpUrl, mail.from);
  }

  /** There is news in the outbox: looks soon. Never waits and never throws. */
  wake(): void {
    this.news = true;
    if (this.stopping || this.round !== null) return;
    // What woke it is none of its lines' business: it takes up whatever lies there.
    this.round = outsideLogContext(() => this.deliver()).finally(() => {
      this.round = null;
      if (this.news) this.wake();
    });
  }

  /** Resolves when what was due is sent, or waits. */
  async idle(): Promise<void> {
    while (this.round !== null) await this.round;
  }

  /** Ends behind the mail at hand. */
  async stop(): Promise<void> {
    this.stopping = true;
    const limit = setTimeout(() => this.smtp.abort(), LAST_MAIL_MS);
    await this.idle();
    clearTimeout(limit);
    this.smtp.close();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  private async deliver(): Promise<void> {
    try {
      do {
        this.news = false;
        while (!this.stopping && (await this.deliverOne()));
      } while (this.news && !this.stopping);
      this.troubled = false;
    } catch (error) {
      this.news = false;
      // What was claimed is taken up again when the claim is old.
      if (!this.troubled) this.log.error({ err: error }, 'the outbox cannot be seen to; mails wait');
      this.troubled = true;
    }
  }

  /** @returns false when nothing more is to be done now. */
  private async deliverOne(): Promise<boolean> {
    if (this.pause.lasts(this.clock())) return false;
    const parcel = await this.outbox.claim(this.clock());
    if (parcel === null) return false;
    const about = fieldsOf(parcel);
    await inLogContext(about, () =>
      inSpan('send mail', about, async () => this.settle(parcel, await this.send(parcel)), { isRoot: true }),
    );
    return !this.pause.lasts(this.clock());
  }

  private async send(parcel: Parcel): Promise<Sent> {
    const { messageId, recipient, recipientName } = parcel;
    const nowMs = this.clock();
    const renewal = setInterval(() => this.renew(parcel), RENEW_MS);
    try {
      const letter = await this.writer.write(parcel, nowMs);
      const to = { name: recipientName.replace(/[\p{Cc}\s]+/gu, ' ').trim(), address: recipient };
      const measured = mailSeconds.startTimer();
      const sent = await this.smtp.send({ ...letter, messageId, to, dateMs: nowMs });
      measured();
      return sent;
    } catch (error) {
      if (isTransient(error)) throw error;
      this.log.error({ err: error }, 'a letter could not be written; it is tried again');
      const why = error instanceof Error ? error.message : String(error);
      return { outcome: 'later', whose: 'mail', maybeSent: false, why };
    } finally {
      clearInterval(renewal);
    }
  }

  /** Where the database is away another may take the mail up, and send it too: as when it cannot be marked. */
  private renew(parcel: Parcel): void {
    this.outbox.renew(parcel, this.clock()).catch((error: unknown) => {
      this.log.warn({ err: error }, 'the claim of a mail could not be renewed');
    });
  }

  private async settle(parcel: Parcel, sent: Sent): Promise<void> {
    const nowMs = this.clock();
    mails.inc({ result: sent.outcome === 'later' ? 'failed' : sent.outcome });
    if (sent.outcome === 'sent') {
      await this.surely(() => this.outbox.sent(parcel, nowMs));
      this.log.info({ attempts: parcel.attempts }, 'mail sent');
      const failures = this.pause.over();
      if (failures > 0) this.log.info({ failures }, 'the mail server takes mail again');
    } else if (sent.outcome === 'refused') {
      this.log.warn({ recipient: parcel.recipient, why: sent.why }, 'a mail was refused for good');
      await this.surely(() => this.outbox.failed(parcel, sent.why));
    } else if (sent.whose === 'mail') {
      const notBeforeMs = nowMs + pauseMs(parcel.attempts);
      await this.surely(() => this.outbox.waits(parcel, notBeforeMs, sent.why, false));
    } else {
      const waitMs = this.pause.failed(nowMs);
      this.log.warn(
        { why: sent.why, waitSeconds: waitMs / 1_000 },
        'the mail server does not take mail; mails wait',
      );
      if (sent.maybeSent) await this.keepCopy(parcel, sent.why, nowMs);
      else await this.surely(() => this.outbox.waits(parcel, null, sent.why, false));
    }
  }

  /** Nobody knows whether it went out. It waits by itself, so that others go first, and not for ever. */
  private async keepCopy(parcel: Parcel, why: string, nowMs: number): Promise<void> {
    const copies = parcel.maybeSent + 1;
    if (copies < MOST_COPIES) {
      await this.surely(() => this.outbox.waits(parcel, nowMs + copyPauseMs(copies), why, true));
      return;
    }
    this.log.warn({ recipient: parcel.recipient, copies, why }, 'a mail that may have been sent is given up');
    await this.surely(() => this.outbox.failed(parcel, `may have been sent ${copies} times: ${why}`));
  }

  /** What is known of a mail must stand in the outbox: a database that is away for a moment is waited for. */
  private async surely(mark: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await mark();
      } catch (error) {
        if (!isTransient(error) || attempt >= MARK_ATTEMPTS) throw error;
        await sleep(MARK_PAUSE_MS);
      }
    }
  }
}
