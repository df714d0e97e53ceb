import type { Ledger, PlantRange } from '@palmhouse/domain';
import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryEntity, SweepEntity } from '@palmhouse/persistence';
import { DataSource } from 'typeorm';

/** The plants to ask: every id from the first to the last. */
export type Roster = PlantRange;

export interface ClosedSweep extends Ledger {
  /** ISO instant. */
  readonly minute: string;
  readonly plants: number;
}

/** A sweep of three minutes ago whose jobs are not done has lost them: its ledger is closed as it stands. */
const ABANDONED_MINUTES = 3;

const CLOSE_SWEEPS = `UPDATE sweep SET finished_at = $3, asked = sum.asked, stored = sum.stored,
  duplicate = sum.duplicate, rejected = sum.rejected, away = sum.away, faulty = sum.faulty, failed = sum.failed
FROM (
  SELECT open.minute, coalesce(sum(shard.asked), 0) AS asked, coalesce(sum(shard.stored), 0) AS stored,
    coalesce(sum(shard.duplicate), 0) AS duplicate, coalesce(sum(shard.rejected), 0) AS rejected,
    coalesce(sum(shard.away), 0) AS away, coalesce(sum(shard.faulty), 0) AS faulty,
    coalesce(sum(shard.failed), 0) AS failed
  FROM sweep open LEFT JOIN sweep_shard shard ON shard.minute = open.minute
  WHERE open.finished_at IS NULL AND open.minute BETWEEN $1 AND $2
  GROUP BY open.minute
) sum
WHERE sweep.minute = sum.minute AND sweep.finished_at IS NULL
RETURNING sweep.minute, last_plant_id - first_plant_id + 1 AS plants, sweep.asked, sweep.stored, sweep.duplicate,
  sweep.rejected, sweep.away, sweep.faulty, sweep.failed`;

const SELECT_ROSTER = `SELECT first_plant_id AS "firstId",
  greatest(last_plant_id, (SELECT max(id) FROM plant WHERE status <> 'missing')) AS "lastId"
FROM discovery ORDER BY id DESC LIMIT 1`;

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
    const rows = await this.dataSource.query<{ id: number }[]>(
      `SELECT id FROM plant WHERE status <> 'missing'`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  async recordDiscovery(discovery: Omit<DiscoveryEntity, 'id'>): Promise<void> {
    await this.dataSource.getRepository(DiscoveryEntity).insert(discovery);
  }

  /** Makes the minute's row if no one has; gives it as it is. */
  async open(
    minute: string,
    roster: Roster,
    shards: number,
    startedAt: Date,
    finishedAt: Date | null = null,
  ): Promise<SweepEntity> {
    const sweeps = this.dataSource.getRepository(SweepEntity);
    await sweeps
      .createQueryBuilder()
      .insert()
      .values({
        minute: new Date(minute),
        firstPlantId: roster.firstId,
        lastPlantId: roster.lastId,
        shards,
        startedAt,
        finishedAt,
      })
      .orIgnore()
      .execute();
    return sweeps.findOneByOrFail({ minute: new Date(minute) });
  }

  /** Adds up the shards' ledgers; null when the sweep was closed before. */
  async close(minute: string, now: number): Promise<ClosedSweep | null> {
    return (await this.closeBetween(minute, minute, now))[0] ?? null;
  }

  async closeAbandoned(now: number): Promise<ClosedSweep[]> {
    return this.closeBetween('-infinity', new Date(now - ABANDONED_MINUTES * 60_000).toISOString(), now);
  }

  private async closeBetween(from: string, to: string, now: number): Promise<ClosedSweep[]> {
    const [rows] = await this.dataSource.query<[ClosedSweep[], number]>(CLOSE_SWEEPS, [
      from,
      to,
      new Date(now),
    ]);
    return rows;
  }
}
