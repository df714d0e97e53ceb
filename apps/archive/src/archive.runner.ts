import { randomUUID } from 'node:crypto';
import { dayLabel, lastArchivableDay, type UtcDay } from '@palmhouse/domain';
import { openDuck, type ObjectStore } from '@palmhouse/lake';
import { dayHasRows } from '@palmhouse/persistence';
import type { Log } from '@palmhouse/runtime';
import type pg from 'pg';
import type { ArchiveSettings } from './archive.settings.js';
import { DayCutter } from './cut-over/day.cutter.js';
import { tidyDay } from './cut-over/tidy-day.js';
import { DaySteps, type DayDone } from './day.steps.js';
import { LostDay } from './days/archive-day.js';
import { ArchiveDaysStore } from './days/archive-days.store.js';
import { withDayLock } from './days/day-lock.js';
import { WorkFolder } from './days/work-folder.js';
import { isKnownDay, selectDays } from './select/select-days.js';
import { DayVerifier } from './verify/day.verifier.js';
import { DayWriter } from './write/day.writer.js';

/** What a run did with a day. */
export interface DayOutcome extends DayDone {
  readonly day: UtcDay;
  readonly label: string;
  /** `unchanged`: there was nothing to do. `busy`: another archiver has the day. */
  readonly outcome: 'archived' | 'unchanged' | 'busy';
  readonly seconds: number;
}

/** Why a day cannot be archived (now). */
export class DayRefused extends Error {
  override readonly name = 'DayRefused';
}

export interface ArchiveParts {
  readonly pool: pg.Pool;
  readonly store: ObjectStore;
  readonly settings: ArchiveSettings;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

export interface RunOptions {
  readonly asOf?: number;
  /** Told of each day that is through. */
  readonly tell?: (outcome: DayOutcome) => void;
}

/** Takes days into the lake, oldest first. */
export class ArchiveRunner {
  private readonly days: ArchiveDaysStore;
  private readonly steps: DaySteps;
  private stopping = false;

  constructor(private readonly parts: ArchiveParts) {
    const { pool, store, settings, clock, log } = parts;
    const now = () => new Date(clock());
    this.days = new ArchiveDaysStore(pool, now);
    this.steps = new DaySteps(
      this.days,
      new DayWriter(pool, store, this.days, settings, now),
      new DayVerifier(store, this.days, now),
      new DayCutter(pool, store, this.days, now),
      log,
    );
  }

  /** Begins no further day. */
  stopSoon(): void {
    this.stopping = true;
  }

  /**
   * Archives every day that is due, oldest first. A day that fails stops no other.
   * @param asOf milliseconds since 1970 at which days are judged; now where left out.
   * @throws AggregateError of what failed, behind all other days.
   */
  async runAll({ asOf = this.parts.clock(), tell }: RunOptions = {}): Promise<DayOutcome[]> {
    const outcomes: DayOutcome[] = [];
    const failures: unknown[] = [];
    for (const day of await selectDays(this.parts.pool, asOf, this.parts.settings.keepLiveHours)) {
      if (this.stopping) break;
      try {
        const outcome = await this.run(day);
        outcomes.push(outcome);
        tell?.(outcome);
      } catch (error) {
        failures.push(error);
        this.parts.log.error(
          { err: error, day },
          'a day could not be archived; its rows are kept, the next run tries again',
        );
      }
    }
    if (failures.length > 0)
      throw new AggregateError(
        failures,
        `${failures.length} of ${failures.length + outcomes.length} days could not be archived`,
      );
    return outcomes;
  }

  /** @throws DayRefused when the day is too young. Run again, it finds nothing to do. */
  async run(day: UtcDay): Promise<DayOutcome> {
    const { pool, settings, clock, log } = this.parts;
    if (day > lastArchivableDay(clock(), settings.keepLiveHours))
      throw new DayRefused(`${day} is not wholly older than ${settings.keepLiveHours} hours: it stays live.`);
    if (!(await isKnownDay(pool, day)))
      throw new DayRefused(
        `${day} lies before everything this database knows of: there is nothing to archive.`,
      );
    const since = performance.now();
    const done = await withDayLock(pool, day, () => this.underLock(day));
    const rest = done ?? { outcome: 'busy' as const, version: 0, rows: 0, late: 0, steps: {} };
    const outcome = { day, label: dayLabel(day), ...rest, seconds: (performance.now() - since) / 1_000 };
    log.info({ ...outcome }, 'archive day');
    return outcome;
  }

  private async underLock(day: UtcDay): Promise<Omit<DayOutcome, 'day' | 'label' | 'seconds'>> {
    const before = await this.days.find(day);
    if (before?.state === 'pruned' && !(await dayHasRows(this.parts.pool, day))) {
      await this.tidy(day, before.committedVersion);
      return { outcome: 'unchanged', version: before.committedVersion, rows: 0, late: 0, steps: {} };
    }
    const opened = await this.days.open(day, randomUUID());
    const folder = await WorkFolder.open(this.parts.settings.temporaryDirectory);
    const { memoryMb } = this.parts.settings;
    const duck = await openDuck({ memoryMb, temporaryDirectory: folder.file('duckdb') });
    try {
      const done = await this.steps.toTheEnd(opened, duck, folder);
      await this.tidy(day, done.version);
      return { outcome: 'archived', ...done };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (!(error instanceof LostDay)) await this.days.fail(opened, why).catch(() => undefined);
      throw error;
    } finally {
      duck.close();
      await folder.close();
    }
  }
  /** What is left over is in nobody's way: the day is archived all the same, and the next run tries again. */
  private async tidy(day: UtcDay, version: number): Promise<void> {
    try {
      await tidyDay(this.parts.store, this.days, day, version);
    } catch (error) {
      this.parts.log.warn({ err: error, day }, 'leftovers of the day could not be removed from the lake');
    }
  }
}
