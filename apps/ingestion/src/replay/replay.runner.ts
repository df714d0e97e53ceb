import type { Reading } from '@palmhouse/domain';
import { Inject, Injectable } from '@nestjs/common';
import {
  findReplay,
  finishReplay,
  giveUpReplay,
  isAccepted,
  planReplay,
  type Replay,
  type ReplayPlan,
} from '@palmhouse/quarantine';
import type { Log } from '@palmhouse/runtime';
import type pg from 'pg';
import { CLOCK, type Clock } from '../clock.js';
import type { IngestionSettings } from '../ingestion.settings.js';
import { Loader, type Tell } from '../load/loader.js';
import { LOG, POOL, SETTINGS } from '../tokens.js';
import { loadReplayed, newReadings } from './load-replayed.js';

/** What became of a run. */
export type ReplayResult =
  | { readonly state: 'done'; readonly accepted: number; readonly kept: number }
  | { readonly state: 'refused' | 'already finished' };

/** Whoever asked is not through yet, or their transaction came to nothing. */
export class NoSuchReplay extends Error {
  override readonly name = 'NoSuchReplay';
  constructor(id: number | string) {
    super(`No replay ${id} is known (yet).`);
  }
}

const CHANGED =
  'Since the dry run the situation has changed, or this service judges by other numbers than the one that planned it. Nothing was done; look at a new dry run.';

/** Carries out a run over the quarantine, all of it or nothing: exactly what its dry run said, else it is refused. */
@Injectable()
export class ReplayRunner {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(SETTINGS) private readonly settings: Pick<IngestionSettings, 'cleaning'>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    private readonly loader: Loader,
  ) {}

  /** A second call finds it done. @throws NoSuchReplay */
  async run(id: number | string): Promise<ReplayResult> {
    const readings = await this.foreseen(id);
    const result = await this.loader.transaction(readings, { replay: id }, (client, tell) =>
      this.carryOut(client, id, tell),
    );
    this.log.info({ replay: id, ...result }, 'replay');
    return result;
  }

  /** It failed for good: says so to whoever waits for it. */
  async fail(id: number | string, error: Error): Promise<void> {
    await giveUpReplay(this.pool, id, 'failed', `Nothing was done: ${error.message}`, new Date(this.clock()));
  }

  /** What it will store, before anything is held: new days need partitions. */
  private async foreseen(id: number | string): Promise<Reading[]> {
    const replay = await findReplay(this.pool, id);
    if (replay === null) throw new NoSuchReplay(id);
    return newReadings((await planReplay(this.pool, replay.rejectionIds, this.settings.cleaning)).entries);
  }

  private async carryOut(client: pg.ClientBase, id: number | string, tell: Tell): Promise<ReplayResult> {
    const replay = await findReplay(client, id, { lock: true });
    if (replay === null) throw new NoSuchReplay(id);
    if (replay.state !== 'waiting') return { state: 'already finished' };
    const plan = await planReplay(client, replay.rejectionIds, this.settings.cleaning, { lock: true });
    if (plan.digest !== replay.digest) {
      await giveUpReplay(client, id, 'refused', CHANGED, new Date(this.clock()));
      return { state: 'refused' };
    }
    return this.load(client, replay, plan, tell);
  }

  private async load(
    client: pg.ClientBase,
    replay: Replay,
    { entries }: ReplayPlan,
    tell: Tell,
  ): Promise<ReplayResult> {
    const now = new Date(this.clock());
    const stored = await loadReplayed(client, entries.filter(isAccepted), now);
    const accepted = await finishReplay(client, replay, entries, now);
    tell(stored, null);
    return { state: 'done', accepted, kept: entries.length - accepted };
  }
}
