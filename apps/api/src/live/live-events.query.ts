import { Inject, Injectable } from '@nestjs/common';
import { Gate } from '@palmhouse/lake';
import {
  journalAfter,
  journalEnds,
  readingsOfEntry,
  type JournalEntry,
  type JournalPage,
} from '@palmhouse/persistence';
import type pg from 'pg';
import type { Alert } from '../alerts/alert.model.js';
import { AlertsQuery } from '../alerts/alerts.query.js';
import type { BroughtAlert } from '../alerts/brought-alert.js';
import type { Botanist } from '../botanists/botanist.model.js';
import { BotanistsQuery } from '../botanists/botanists.query.js';
import { PlantsQuery } from '../plants/plants.query.js';
import { PLANT_JOINS } from '../plants/plant-rows.sql.js';
import { POOL } from '../service/tokens.js';
import type { Sweep } from '../sweeps/sweep.model.js';
import { SWEEP } from '../sweeps/sweeps.sql.js';
import { cursorExpired } from './live.errors.js';
import { once, type AlertChange, type LiveEvent } from './live.event.js';
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
    private readonly botanists: BotanistsQuery,
    private readonly alertsQuery: AlertsQuery,
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
      alerts: once(() => this.gate.run(() => this.alerts(entry))),
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

  private async alerts({ alerts: ids }: JournalEntry): Promise<AlertChange[]> {
    const happenings = await this.alertsQuery.happenings(ids ?? []);
    const alerts = await this.alertsQuery.byIds([...new Set(happenings.map(({ alertId }) => alertId))]);
    const botanists = await this.botanists.byIds(
      keysOf([
        ...[...alerts.values()].map(({ assigneeId }) => assigneeId),
        ...happenings.map(({ event }) => event.assigneeKey),
      ]),
    );
    const brought = await this.brought(alerts, botanists);
    return happenings.flatMap((happening) => {
      const alert = brought.get(happening.alertId);
      if (alert === undefined) return [];
      const assignee = found(botanists, happening.event.assigneeKey);
      const event = { ...happening.event, brought: { assignee } };
      return [{ ...happening, event, part: ids!.indexOf(happening.id) + 1, alert }];
    });
  }

  private async brought(
    alerts: ReadonlyMap<number, Alert>,
    botanists: ReadonlyMap<number, Botanist>,
  ): Promise<Map<number, BroughtAlert>> {
    const numbers = keysOf([...alerts.values()].map(({ plantNumber }) => plantNumber));
    const plants = await this.plants.byNumbers(numbers, PLANT_JOINS);
    const bring = (alert: Alert): BroughtAlert => {
      const { plantNumber, assigneeId } = alert;
      return {
        ...alert,
        brought: { plant: found(plants, plantNumber), assignee: found(botanists, assigneeId) },
      };
    };
    return new Map([...alerts].map(([id, alert]) => [id, bring(alert)]));
  }
}

const keysOf = (keys: readonly (number | null)[]): number[] => [
  ...new Set(keys.filter((key) => key !== null)),
];

const found = <T>(of: ReadonlyMap<number, T>, key: number | null): T | null =>
  key === null ? null : (of.get(key) ?? null);
