import { Inject, Injectable } from '@nestjs/common';
import { quietHoursOf, quietUntil } from '@palmhouse/domain';
import { inTransaction, putNotifications } from '@palmhouse/persistence';
import type pg from 'pg';
import type { CareSettings } from '../care.settings.js';
import { POOL, SETTINGS } from '../tokens.js';
import { digestDay } from './digest-time.js';
import { DIGEST_READERS, DIGEST_STEP, DIGEST_WRITTEN } from './digests.sql.js';
import { Postman } from './postman.js';

interface Reader {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
}

/** Puts each botanist's morning digest into the outbox, once a day; what it tells is looked up when it is sent. */
@Injectable()
export class Digests {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(SETTINGS) private readonly settings: Pick<CareSettings, 'mail'>,
    @Inject(Postman) private readonly postman: Pick<Postman, 'wake'>,
  ) {}

  /** @returns how many were written. */
  async write(nowMs: number): Promise<number> {
    const { digestAt, timeZone } = this.settings.mail;
    const day = digestDay(nowMs, digestAt, timeZone);
    if (day === null) return 0;
    const written = await inTransaction(this.pool, (client) => this.writeDay(client, day, nowMs));
    if (written > 0) this.postman.wake();
    return written;
  }

  private async writeDay(client: pg.ClientBase, day: string, nowMs: number): Promise<number> {
    const step = await client.query<{ day: string | null }>(DIGEST_STEP);
    if (step.rows[0]?.day === day) return 0;
    const { rows } = await client.query<Reader>({ ...DIGEST_READERS, values: [nowMs] });
    await client.query({ ...DIGEST_WRITTEN, values: [nowMs, day] });
    const written = await putNotifications(
      client,
      rows.map(({ id, name, email, quietFrom, quietUntil: quietEnds }) => ({
        kind: 'digest',
        key: `digest:${id}:${day}`,
        alertId: null,
        botanistId: id,
        recipient: email,
        recipientName: name,
        urgent: false,
        createdMs: nowMs,
        notBeforeMs: quietUntil(quietHoursOf(quietFrom, quietEnds), this.settings.mail.timeZone, nowMs),
      })),
    );
    return written.length;
  }
}
