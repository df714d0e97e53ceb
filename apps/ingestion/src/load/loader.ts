import type { Ledger, Reading } from '@palmhouse/domain';
import { Inject, Injectable } from '@nestjs/common';
import {
  ensureReadingPartitions,
  inTransaction,
  isTransient,
  journalReadings,
  utcDaysOf,
} from '@palmhouse/persistence';
import type { Bell } from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import pg from 'pg';
import { loadDuration, readingsLoaded } from '../ingestion.metrics.js';
import { BELL, LOG, POOL } from '../tokens.js';
import type { Transformed } from '../transform/transform-answers.js';
import { keepContacts } from './keep-contacts.js';
import { loadBatch, readingsOf } from './load-batch.js';
import { CLAIM_SHARD, SELECT_SHARD, WRITE_SHARD_LEDGER } from './shard-ledger.sql.js';

/** The shard of a sweep that a batch belongs to. */
export interface ShardName {
  /** ISO instant. */
  readonly minute: string;
  readonly shard: number;
}

// A restarted PostgreSQL answers within seconds; the readings in hand are worth waiting a minute for, because
// the source has no history to ask again.
const PATIENCE_MS = 60_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

// Days whose partition is known to be there; a week of lateness plus a margin, forgotten oldest first.
const REMEMBERED_DAYS = 32;

const NO_PARTITION = '23514';

/** Says which readings were new, and the sweep that they were stored under: they are told of once they stand. */
export type Tell = (stored: readonly Reading[], minute: string | null) => void;

type Work<T> = (client: pg.ClientBase, tell: Tell) => Promise<T>;

@Injectable()
export class Loader {
  private readonly partitioned = new Set<string>();

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(LOG) private readonly log: Log,
    /** Null: what is loaded is no news (an invented past), and nobody is told. */
    @Inject(BELL) private readonly bell: Pick<Bell, 'ring'> | null,
  ) {}

  async isLoaded({ minute, shard }: ShardName): Promise<boolean> {
    const { rowCount } = await this.pool.query({ ...SELECT_SHARD, values: [minute, shard] });
    return rowCount !== 0;
  }

  /**
   * Loads a batch in one transaction: plants, readings, latest readings, quarantine, what the sensors answered and the
   * shard's ledger stand together or not at all.
   * @param shard null for discovery, which has no ledger.
   */
  async load(batch: Transformed, shard: ShardName | null): Promise<Ledger> {
    const readings = readingsOf(batch.outcomes);
    const measured = shard === null ? null : loadDuration.startTimer();
    const ledger = await this.transaction(readings, { ...shard }, async (client, tell) => {
      const owned = shard === null ? false : await claim(client, shard);
      const minute = owned ? shard!.minute : null;
      const { ledger, stored } = await loadBatch(client, batch, readings, minute);
      if (shard !== null) await keepContacts(client, batch.outcomes, shard.minute);
      if (owned) await writeLedger(client, shard!, ledger);
      tell(stored, minute);
      if (shard !== null && !owned)
        this.log.warn(
          { ...shard, ...ledger },
          'this shard was loaded by another worker, or its sweep is closed; readings were kept',
        );
      return ledger;
    });
    measured?.();
    return ledger;
  }

  /**
   * Does work that stores these readings in one transaction, their days' partitions made before it. Waits out a database
   * that is away for up to a minute: the work may be done more than once, and stands once.
   * @param about what the log says of it while it waits.
   */
  async transaction<T>(readings: readonly Reading[], about: object, work: Work<T>): Promise<T> {
    const giveUp = Date.now() + PATIENCE_MS;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        await this.ensurePartitions(readings);
        return await this.tryOnce(work);
      } catch (error) {
        this.partitioned.clear();
        if (!(isTransient(error) || isMissingPartition(error)) || Date.now() + pause > giveUp) throw error;
        this.log.warn({ err: error, ...about, pause }, 'the load waits for the database');
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  private async tryOnce<T>(work: Work<T>): Promise<T> {
    const { result, entry, stored } = await inTransaction(this.pool, async (client) => {
      let news: Parameters<Tell> = [[], null];
      const done = await work(client, (...told) => (news = told));
      // Last of all: whoever else has news waits from here on.
      const entry = this.bell === null ? null : await journalReadings(client, ...news);
      return { result: done, entry, stored: news[0].length };
    });
    readingsLoaded.inc(stored);
    if (entry !== null) this.bell?.ring(entry);
    return result;
  }

  private async ensurePartitions(readings: readonly Reading[]): Promise<void> {
    const missing = utcDaysOf(readings.map(({ takenAt }) => takenAt)).filter(
      (day) => !this.partitioned.has(day),
    );
    if (missing.length === 0) return;
    await ensureReadingPartitions(this.pool, missing);
    for (const day of missing) this.partitioned.add(day);
    for (const day of this.partitioned) {
      if (this.partitioned.size <= REMEMBERED_DAYS) break;
      this.partitioned.delete(day);
    }
  }
}

/** The archive dropped the day's partition since we last looked: made anew on the next try. */
function isMissingPartition(error: unknown): boolean {
  return (
    error instanceof pg.DatabaseError && error.code === NO_PARTITION && /no partition/.test(error.message)
  );
}

async function claim(client: pg.ClientBase, { minute, shard }: ShardName): Promise<boolean> {
  const { rowCount } = await client.query({ ...CLAIM_SHARD, values: [minute, shard] });
  return rowCount === 1;
}

async function writeLedger(
  client: pg.ClientBase,
  { minute, shard }: ShardName,
  ledger: Ledger,
): Promise<void> {
  const { asked, stored, duplicate, rejected, away, faulty, failed } = ledger;
  await client.query({
    ...WRITE_SHARD_LEDGER,
    values: [minute, shard, asked, stored, duplicate, rejected, away, faulty, failed],
  });
}
