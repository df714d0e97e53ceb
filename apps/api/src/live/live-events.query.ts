import { Inject, Injectable } from '@nestjs/common';
import {
  journalAfter,
  journalEnds,
  readingsOfEntry,
  type JournalEntry,
  type JournalPage,
} from '@palmhouse/persistence';
import type pg from 'pg';
import { PlantsQuery } from '../plants/plants.query.js';
import { PLANT_JOINS } from '../plants/plants.sql.js';
import { Gate } from '@palmhouse/lake';
import { POOL } from '../service/tokens.js';
import type { Sweep } from '../sweeps/sweep.model.js';
import { SWEEP } from '../sweeps/sweeps.sql.js';
import { cursorExpired } from './live.errors.js';
import { once, type LiveEvent } from './live.event.js';
import { LIVE_LIMITS } from './live.limits.js';

/** Reads the journal and what its entries stand for, each entry once for all. */
@Injectable()
export class LiveEventsQuery {
  /** The newest ones used, oldest first. */
  private readonly kept = new Map<number, LiveEvent>();
  private readonly gate = new Gate(LIVE_LIMITS.statements);

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly plants: PlantsQuery,
  ) {}

  /** For one who catches up: waits its turn among the others. */
  after(seq: number): Promise<JournalPage> {
    return this.gate.run(() => this.next(seq));
  }

  /** For all who are live. */
  next(seq: number): Promise<JournalPage> {
    return journalAfter(this.pool, seq, LIVE_LIMITS.page);
  }

  ends(): Promise<{ readonly oldest: number | null; readonly newest: number | null }> {
    return this.gate.run(() => journalEnds(this.pool));
  }

  eventOf(entry: JournalEntry): LiveEvent {
    const event = this.kept.get(entry.seq) ?? this.event(entry);
    this.kept.delete(entry.seq);
    this.kept.set(entry.seq, event);
    for (const seq of this.kept.keys()) {
      if (this.kept.size <= LIVE_LIMITS.kept) break;
      this.kept.delete(seq);
    }
    return event;
  }

  private event(entry: JournalEntry): LiveEvent {
    const readings = once(() => this.gate.run(() => this.readings(entry)));
    return {
      entry,
      readings,
      plants: once(async () => {
        const numbers = [...new Set((await readings()).map(({ plantId }) => plantId))];
        return this.gate.run(() => this.plants.byNumbers(numbers, PLANT_JOINS));
      }),
      sweep: once(() => this.gate.run(() => this.sweep(entry))),
    };
  }

  private async readings(entry: JournalEntry) {
    const readings = await readingsOfEntry(this.pool, entry);
    // Archived before their time, or taken out by hand: then what came behind the cursor cannot be told in full.
    if (readings.length < entry.readings) throw cursorExpired();
    return readings;
  }

  private async sweep({ minute }: JournalEntry): Promise<Sweep> {
    return (await this.pool.query<Sweep>({ ...SWEEP, values: [minute] })).rows[0]!;
  }
}
