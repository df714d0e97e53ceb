import { Inject, Injectable } from '@nestjs/common';
import type { Log } from '@palmhouse/runtime';
import type pg from 'pg';
import type { CareSettings } from '../care.settings.js';
import { oneAtOnce } from '../learn/at-once.js';
import { SELECT_PLANTS } from '../learn/baselines.sql.js';
import { noteStep } from '../learn/care-steps.js';
import { LOG, POOL, SETTINGS } from '../tokens.js';
import { tidyAway, type Tidied } from './tidy-away.js';

/** Keeps care's own tables from growing for ever. */
@Injectable()
export class Tidier {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(SETTINGS) private readonly settings: Pick<CareSettings, 'retention'>,
    @Inject(LOG) private readonly log: Pick<Log, 'info'>,
  ) {}

  /** Null where somebody else is at it. */
  async tidy(nowMs: number): Promise<Tidied | null> {
    const tidied = await oneAtOnce(this.pool, 'care-tidy', async (client) => {
      const { rows } = await client.query<{ id: number }>(SELECT_PLANTS);
      const plants = rows.map(({ id }) => id);
      const done = await tidyAway(client, plants, this.settings.retention, nowMs);
      await noteStep(client, 'tidy', new Date(nowMs), done);
      return done;
    });
    if (tidied !== null) this.log.info(tidied, 'tidied: what is older than it is kept is gone');
    return tidied;
  }
}
