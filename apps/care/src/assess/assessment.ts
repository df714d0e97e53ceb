import { Inject, Injectable } from '@nestjs/common';
import type { PlantJudgement } from '@palmhouse/domain';
import type { Bell } from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import type pg from 'pg';
import { AlertDesk } from '../alerts/alert.desk.js';
import type { CareSettings } from '../care.settings.js';
import { Postman } from '../mail/postman.js';
import { BELL, LOG, POOL, SETTINGS } from '../tokens.js';

export interface Assessed {
  readonly plants: number;
  /** Channels whose state became another. */
  readonly changed: number;
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

  async run(nowMs: number): Promise<Assessed> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      await client.query('BEGIN');
      await client.query(LOCK);
      const { judged, changed } = await this.judge(client, nowMs);
      const { events, entry } = await this.desk.attend(client, judged, nowMs);
      await client.query('COMMIT');
      broken = false;
      if (entry !== null) this.bell.ring(entry);
      if (events > 0) this.postman.wake();
      return { plants: judged.length, changed, events };
    } catch (error) {
      await client.query('ROLLBACK').then(
        () => (broken = false),
        () => undefined,
      );
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private async judge(
    client: pg.ClientBase,
    nowMs: number,
  ): Promise<{ judged: readonly PlantJudgement[]; changed: number }> {
    void [client, nowMs];
    return Promise.resolve({ judged: [], changed: 0 }); // FOUNDATION: the judgement helper replaces this
  }
}
