import type { Ledger, PlantRange } from '@palmhouse/domain';
import { Inject, Injectable } from '@nestjs/common';
import {
  DiscoveryEntity,
  JOURNAL_HOURS,
  JOURNAL_SWEEP,
  LOCK_JOURNAL,
  PRUNE_JOURNAL,
  SweepEntity,
} from '@palmhouse/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOSE_SWEEP, LOCK_SWEEP, SELECT_ABANDONED, SELECT_PRESENT, SELECT_ROSTER } from './sweeps.sql.js';

/** The plants to ask: every id from the first to the last. */
export type Roster = PlantRange;

export interface ClosedSweep extends Ledger {
  /** ISO instants. */
  readonly minute: string;
  readonly startedAt: string;
  readonly plants: number;
  /** Its number in the journal, where it was written there. */
  readonly entry?: number;
}

// A sweep that began three minutes ago and is not done has lost its jobs: its ledger is closed as it stands.
const ABANDONED_MS = 180_000;

/** The minutes' sweeps and the roster they go by: small tables, through TypeORM. */
@Injectable()
export class SweepsStore {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /**
   * The newest discovery's range, stretched over plants known beyond its end: a hole in the source's ids must not
   * make the museum forget a plant. Null before the first discovery.
   */
  async roster(): Promise<Roster | null> {
    const [newest] = await this.dataSource.query<Roster[]>(SELECT_ROSTER);
    return newest ?? null;
  }

  /** The plants that the sweeps have seen to be there, on display or on loan. */
  async presentPlants(): Promise<Set<number>> {
    const rows = await this.dataSource.query<{ id: number }[]>(SELECT_PRESENT);
    return new Set(rows.map(({ id }) => id));
  }

  async recordDiscovery(discovery: Omit<DiscoveryEntity, 'id'>): Promise<void> {
    await this.dataSource.getRepository(DiscoveryEntity).insert(discovery);
  }

  /** Makes the minute's row if no one has; gives it as it is. */
  async open(minute: string, roster: Roster, shardSize: number, startedAt: Date): Promise<SweepEntity> {
    const sweeps = this.dataSource.getRepository(SweepEntity);
    const [firstPlantId, lastPlantId] = [roster.firstId, roster.lastId];
    await sweeps
      .createQueryBuilder()
      .insert()
      .values({ minute: new Date(minute), firstPlantId, lastPlantId, shardSize, startedAt, finishedAt: null })
      .orIgnore()
      .execute();
    return sweeps.findOneByOrFail({ minute: new Date(minute) });
  }

  /**
   * Adds up the shards' ledgers; null when the sweep was closed before. No shard counts after this.
   * @param journal false for an invented past, which is no news.
   */
  async close(minute: string, now: number, journal = false): Promise<ClosedSweep | null> {
    return this.dataSource.transaction(async (transaction) => {
      await transaction.query(LOCK_SWEEP, [minute]);
      const [[closed]] = await transaction.query<[ClosedSweep[], number]>(CLOSE_SWEEP, [
        minute,
        new Date(now),
      ]);
      if (closed === undefined) return null;
      return journal ? { ...closed, entry: await this.journal(transaction, minute) } : closed;
    });
  }

  /** Last before the commit: all who write into the journal wait from here on. */
  private async journal(transaction: EntityManager, minute: string): Promise<number> {
    await transaction.query(PRUNE_JOURNAL.text, [JOURNAL_HOURS]);
    await transaction.query(LOCK_JOURNAL.text);
    const [{ seq }] = await transaction.query<[{ seq: number }]>(JOURNAL_SWEEP.text, [minute]);
    return seq;
  }

  /** Minutes of sweeps whose jobs were lost, oldest first. */
  async abandoned(now: number): Promise<string[]> {
    const rows = await this.dataSource.query<{ minute: string }[]>(SELECT_ABANDONED, [
      new Date(now - ABANDONED_MS),
    ]);
    return rows.map(({ minute }) => minute);
  }
}
