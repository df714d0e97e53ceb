import { Inject, Injectable } from '@nestjs/common';
import { alertsToRead, decideAlerts, type AlertDecisions, type PlantJudgement } from '@palmhouse/domain';
import { journalAlerts } from '@palmhouse/persistence';
import type pg from 'pg';
import type { CareSettings } from '../care.settings.js';
import { SETTINGS } from '../tokens.js';
import { lockUnchanged, readAlerts } from './alerts.store.js';
import { assigneesOf, carryOut, type AlertDeed, type CarriedOut } from './carry-out.js';
import { changedAlerts, type ChangedAlert, type ReadAlert } from './changed-alert.js';
import { NOTE_LOOK } from './conditions.sql.js';
import type { Post } from './mails.js';
import { readBotanists } from './people.store.js';
import { readConditions } from './read-conditions.js';

export interface Attended {
  /** Events of alerts that were written. */
  readonly events: number;
  readonly done: readonly AlertDeed[];
  /** The journal's entry that tells of them; null where there are none. */
  readonly entry: number | null;
}

/** Opens, worsens, closes and escalates alerts by what is judged, and puts mails into the outbox. */
@Injectable()
export class AlertDesk {
  constructor(
    @Inject(SETTINGS) private readonly settings: Pick<CareSettings, 'policy' | 'people' | 'mail'>,
  ) {}

  /**
   * In the caller's transaction, as its last part: the journal's lock is held until it commits. It waits for no person:
   * an alert that somebody is changing at this moment is left to the next pass.
   * @param judged all plants.
   */
  async attend(client: pg.ClientBase, judged: readonly PlantJudgement[], nowMs: number): Promise<Attended> {
    const { conditions, covers } = await readConditions(client, this.settings.policy, nowMs);
    const { alerts, decisions } = await this.decide(client, judged, { conditions, covers }, nowMs);
    const changed = await lockUnchanged(client, changedAlerts(alerts, decisions.steps));
    const { openings } = decisions;
    const isQuiet = changed.length === 0 && openings.length === 0;
    const { events, done }: CarriedOut = isQuiet
      ? { events: [], done: [] }
      : await carryOut(client, changed, openings, await this.post(client, changed, openings, nowMs));
    await client.query({ ...NOTE_LOOK, values: [nowMs, conditions.watchedSinceMs] });
    return { events: events.length, done, entry: await journalAlerts(client, events) };
  }

  private async decide(
    client: pg.ClientBase,
    judged: readonly PlantJudgement[],
    { conditions, covers }: Awaited<ReturnType<typeof readConditions>>,
    nowMs: number,
  ): Promise<{ alerts: readonly ReadAlert[]; decisions: AlertDecisions }> {
    const { policy, people, mail } = this.settings;
    const alerts = await readAlerts(client, alertsToRead(judged, policy, nowMs));
    const careful = { covers, escalation: people.escalation, timeZone: mail.timeZone };
    return { alerts, decisions: decideAlerts(judged, conditions, alerts, careful, policy, nowMs) };
  }

  private async post(
    client: pg.ClientBase,
    changed: readonly ChangedAlert[],
    openings: AlertDecisions['openings'],
    nowMs: number,
  ): Promise<Post> {
    const { policy, people, mail } = this.settings;
    const botanists = await readBotanists(client, assigneesOf(changed, openings));
    return { people, botanists, policy, timeZone: mail.timeZone, nowMs };
  }
}
