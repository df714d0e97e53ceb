import { Inject, Injectable } from '@nestjs/common';
import { inTransaction } from '@palmhouse/persistence';
import type { Bell } from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import type pg from 'pg';
import { AlertDesk } from '../alerts/alert.desk.js';
import { assessmentDuration } from '../care.metrics.js';
import type { CareSettings } from '../care.settings.js';
import { Postman } from '../mail/postman.js';
import { BELL, LOG, POOL, SETTINGS } from '../tokens.js';
import { SELECT_ASSESSED } from './facts.sql.js';
import { judgeMuseum } from './judge-museum.js';

export interface Assessed {
  readonly plants: number;
  /** Channels whose state became another. */
  readonly changed: number;
  /** Waterings that were confirmed, seen, or not seen. */
  readonly waterings: number;
  /** Events of alerts that were written. */
  readonly events: number;
}

// Held to the commit: two assessments never judge side by side, and a mutation of an alert waits for neither.
const LOCK = { name: 'care-lock', text: `SELECT pg_advisory_xact_lock(hashtext('care'))` };

/** Judges all plants as they are now, in one transaction: states, waterings, alerts, mails into the outbox. */
@Injectable()
export class Assessment {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(SETTINGS) private readonly settings: CareSettings,
    @Inject(BELL) private readonly bell: Pick<Bell, 'ring'>,
    @Inject(LOG) private readonly log: Log,
    private readonly desk: AlertDesk,
    private readonly postman: Postman,
  ) {}

  /**
   * Judges for news that came at `toldMs`. Null where that was done since: an hour of news that gathered while care was
   * away is one assessment. One from the future is one from before the clock was set back, and does not count.
   */
  async hear(toldMs: number, nowMs: number): Promise<Assessed | null> {
    const { rows } = await this.pool.query<{ at: number }>(SELECT_ASSESSED);
    const lastMs = rows[0] === undefined ? -Infinity : rows[0].at / 1_000;
    if (toldMs >= lastMs || lastMs > nowMs) return this.run(nowMs);
    this.log.info({ assessedAt: new Date(lastMs).toISOString() }, 'assessed since');
    return null;
  }

  async run(nowMs: number): Promise<Assessed> {
    const measured = assessmentDuration.startTimer();
    const { assessed, done, entry } = await inTransaction(this.pool, async (client) => {
      await client.query(LOCK);
      const { policy, mail } = this.settings;
      const museum = await judgeMuseum(client, policy, mail.timeZone, nowMs);
      const { judgements, changed, waterings } = museum;
      const { events, done: deeds, entry: told } = await this.desk.attend(client, judgements, nowMs);
      const counts = { plants: judgements.length, changed, waterings, events };
      return { assessed: counts, done: deeds, entry: told };
    });
    if (entry !== null) this.bell.ring(entry);
    if (assessed.events > 0) this.postman.wake();
    // Behind the commit: what is said of an alert is so.
    for (const { action, ...deed } of done)
      this.log.info({ ...deed, action }, action === 'opened' ? 'alert opened' : 'alert changed');
    this.log.info({ ...assessed, ms: Math.round(measured() * 1_000) }, 'assessment');
    return assessed;
  }
}
