import { Inject, Injectable } from '@nestjs/common';
import {
  alertsToRead,
  audienceOf,
  decideAlerts,
  keyOf,
  type AlertDecisions,
  type PlantJudgement,
} from '@palmhouse/domain';
import { journalAlerts, putNotifications } from '@palmhouse/persistence';
import type pg from 'pg';
import type { CareSettings } from '../care.settings.js';
import { SETTINGS } from '../tokens.js';
import {
  lockUnchanged,
  openAlerts,
  putEvents,
  readAlerts,
  updateAlerts,
  type NewEvent,
} from './alerts.store.js';
import {
  changedAlerts,
  tidingsOfChange,
  tidingsOfOpening,
  type ChangedAlert,
  type ReadAlert,
  type Tidings,
} from './changed-alert.js';
import { NOTE_LOOK } from './conditions.sql.js';
import { addressees, toNotifications, type Addressee, type Post } from './mails.js';
import { readBotanists, readPlantDetails } from './people.store.js';
import { readConditions } from './read-conditions.js';

export interface Attended {
  /** Events of alerts that were written. */
  readonly events: number;
  /** The journal's entry that tells of them; null where there are none. */
  readonly entry: number | null;
}

type Told = readonly { readonly tidings: Tidings; readonly to: readonly Addressee[] }[];

const isMailed = (told: Told): boolean => told.some(({ to }) => to.length > 0);

function eventsOf({ before, steps }: ChangedAlert): NewEvent[] {
  return steps
    .filter(({ action }) => action !== 'noted')
    .map(({ action, note, patch, alert }) => ({
      alertId: before.id,
      action,
      note,
      details: action === 'assigned' ? { from: alert.assigneeId, to: patch.assigneeId } : null,
    }));
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
    const events = await this.carryOut(client, changed, decisions.openings, nowMs);
    await client.query({ ...NOTE_LOOK, values: [nowMs, conditions.watchedSinceMs] });
    return { events: events.length, entry: await journalAlerts(client, events) };
  }

  private async decide(
    client: pg.ClientBase,
    judged: readonly PlantJudgement[],
    { conditions, covers }: Awaited<ReturnType<typeof readConditions>>,
    nowMs: number,
  ): Promise<{ alerts: readonly ReadAlert[]; decisions: AlertDecisions }> {
    const { policy, people, mail } = this.settings;
    const wanted = alertsToRead(judged, policy, nowMs);
    const alerts = await readAlerts(client, wanted);
    const plants = new Set(
      wanted.flatMap(({ plantId, kind }) =>
        plantId !== null && audienceOf(kind) === 'botanist' ? [plantId] : [],
      ),
    );
    const careful = {
      covers,
      escalation: people.escalation,
      timeZone: mail.timeZone,
      plants: await readPlantDetails(client, [...plants], policy, nowMs),
    };
    return { alerts, decisions: decideAlerts(judged, conditions, alerts, careful, policy, nowMs) };
  }

  /** @returns ids of the events. */
  private async carryOut(
    client: pg.ClientBase,
    changed: readonly ChangedAlert[],
    openings: AlertDecisions['openings'],
    nowMs: number,
  ): Promise<number[]> {
    if (changed.length === 0 && openings.length === 0) return [];
    const told = (tidings: readonly Tidings[], post: Post): Told =>
      tidings.map((each) => ({ tidings: each, to: addressees(each, post) }));
    const ofChanges = changed.map((what) => ({ what, tidings: tidingsOfChange(what, nowMs) }));
    const ofOpenings = openings.map((what) => ({ what, tidings: [tidingsOfOpening(what)] }));
    const all = [...ofChanges, ...ofOpenings].flatMap(({ tidings }) => tidings);
    const post = await this.post(client, all, nowMs);

    const opening = ofOpenings.map(({ what, tidings }) => ({ what, told: told(tidings, post) }));
    const changing = ofChanges.map(({ what, tidings }) => ({ what, told: told(tidings, post) }));
    const withMail = <T>(each: { what: T; told: Told }) => ({
      what: each.what,
      isMailed: isMailed(each.told),
    });
    const opened = await openAlerts(client, opening.map(withMail), nowMs);
    await updateAlerts(client, changing.map(withMail), nowMs);

    const ids = new Map(opened.map(({ subject, kind, id }) => [keyOf(subject, kind), id]));
    const mails = [
      ...opening.map(({ what: { trouble }, told }) => ({
        id: ids.get(keyOf(trouble.subject, trouble.kind)),
        told,
      })),
      ...changing.map(({ what, told }) => ({ id: what.before.id, told })),
    ];
    const events = await putEvents(
      client,
      [
        ...opened.map(({ id }) => ({ alertId: id, action: 'opened', note: null, details: null })),
        ...changed.flatMap(eventsOf),
      ],
      nowMs,
    );
    await putNotifications(
      client,
      mails.flatMap(({ id, told }) =>
        id === undefined ? [] : told.flatMap(({ tidings, to }) => toNotifications(id, tidings, to, nowMs)),
      ),
    );
    return events;
  }

  private async post(client: pg.ClientBase, tidings: readonly Tidings[], nowMs: number): Promise<Post> {
    const { policy, people, mail } = this.settings;
    const ids = new Set(tidings.flatMap(({ assigneeId }) => (assigneeId === null ? [] : [assigneeId])));
    const botanists = await readBotanists(client, [...ids]);
    return { people, botanists, policy, timeZone: mail.timeZone, nowMs };
  }
}
