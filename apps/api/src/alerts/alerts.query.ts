import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { Batches } from '../graphql/batches.js';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, encodeCursor, keysAround } from '../graphql/cursor.js';
import { LIST_PAGE, pageRequest } from '../graphql/page.js';
import { byParent, type Statement } from '../graphql/statement.js';
import { POOL } from '../service/tokens.js';
import type { Alert, AlertEvent, AlertMail } from './alert.model.js';
import { toAlert, toAlertEvent, type AlertEventRow, type AlertRow } from './alert.row.js';
import { alertConditions, type AlertsArgs, type PlantAlertsArgs } from './alerts.input.js';
import {
  ALERT_EVENTS_BY_ID,
  ALERTS_BY_ID,
  ALERTS_OF_PLANTS,
  alertsPage,
  COUNT_ALERTS_OF_PLANTS,
  COUNT_OPEN_OF_BOTANISTS,
  countAlerts,
  EVENTS_OF_ALERTS,
  MAILS_OF_ALERTS,
} from './alerts.sql.js';

const LIST = 'alerts';
const LIST_OF_PLANT = 'plant-alerts';

/** Of an alert's history and of its mails, the last ones: a flapping sensor's go on for weeks. */
export const HISTORY_MAX = 100;

/** Something that became of an alert, with what subscribers choose by. */
export interface AlertHappening {
  readonly id: number;
  readonly alertId: number;
  /** Whose it was until it was given to somebody else. */
  readonly takenFrom: number | null;
  readonly event: AlertEvent;
}

const cursorIn =
  (list: string) =>
  ({ openedAt, alertId }: Alert): string =>
    encodeCursor(list, [openedAt, alertId]);

@Injectable()
export class AlertsQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Newest first. @param wantsPage false when only the count is wanted. */
  async page(args: AlertsArgs, wantsPage: boolean): Promise<Connection<Alert>> {
    const page = pageRequest(args, LIST_PAGE);
    const { scan, values } = alertConditions(args.filter);
    const [after, before] = keysAround(page, LIST, CURSOR_KEYS.instantAndNumber);
    const bounds = [...(after ?? [null, null]), ...(before ?? [null, null]), rowsToAsk(page)];
    const statement = { ...alertsPage(scan, page.backward), values: [...values, ...bounds] };
    const rows = wantsPage ? (await this.pool.query<AlertRow>(statement)).rows : [];
    return new Connection({
      rows: rows.map(toAlert),
      page,
      cursorOf: cursorIn(LIST),
      totalCount: async () => {
        const counting = { ...countAlerts(scan), values: [...values] };
        return (await this.pool.query<{ total: number }>(counting)).rows[0]?.total ?? 0;
      },
    });
  }

  /** A plant's, newest first. @param wantsPage false when only the count is wanted. */
  async ofPlant(
    plant: number,
    args: PlantAlertsArgs,
    wantsPage: boolean,
    batches: Batches,
  ): Promise<Connection<Alert>> {
    const page = pageRequest(args, LIST_PAGE);
    const open = args.open ?? null;
    const [after] = keysAround(page, LIST_OF_PLANT, CURSOR_KEYS.instantAndNumber);
    const values = [open, ...(after ?? [null, null]), rowsToAsk(page)];
    const load = async (plants: number[]) => {
      const { rows } = await this.pool.query<AlertRow>({ ...ALERTS_OF_PLANTS, values: [plants, ...values] });
      return byParent(rows.map(toAlert), ({ plantNumber }) => plantNumber!);
    };
    const question = `Plant.alerts:${JSON.stringify(values)}`;
    return new Connection({
      rows: wantsPage ? ((await batches.load(question, plant, load)) ?? []) : [],
      page,
      cursorOf: cursorIn(LIST_OF_PLANT),
      totalCount: async () =>
        (await batches.load(`Plant.alerts.totalCount:${open}`, plant, (plants: number[]) =>
          this.counts(COUNT_ALERTS_OF_PLANTS, [plants, open]),
        )) ?? 0,
    });
  }

  async byIds(ids: readonly number[]): Promise<Map<number, Alert>> {
    const { rows } = await this.pool.query<AlertRow>({ ...ALERTS_BY_ID, values: [ids] });
    return new Map(rows.map((row) => [Number(row.id), toAlert(row)]));
  }

  openOfBotanists(botanists: readonly number[]): Promise<Map<number, number>> {
    return this.counts(COUNT_OPEN_OF_BOTANISTS, [botanists]);
  }

  /** Oldest first, the last ones. */
  async eventsOf(alerts: readonly number[]): Promise<Map<number, AlertEvent[]>> {
    const { rows } = await this.pool.query<AlertEventRow>({
      ...EVENTS_OF_ALERTS,
      values: [alerts, HISTORY_MAX],
    });
    const groups = byParent(rows, ({ alert_id }) => Number(alert_id));
    return new Map([...groups].map(([alert, events]) => [alert, events.map(toAlertEvent)]));
  }

  /** Oldest first, the last ones. */
  async mailsOf(alerts: readonly number[]): Promise<Map<number, AlertMail[]>> {
    const { rows } = await this.pool.query<AlertMail & { readonly alert_id: string }>({
      ...MAILS_OF_ALERTS,
      values: [alerts, HISTORY_MAX],
    });
    return byParent(rows, ({ alert_id }) => Number(alert_id));
  }

  /** In the order of the ids; what is gone with its plant is left out. */
  async happenings(ids: readonly number[]): Promise<AlertHappening[]> {
    type Row = AlertEventRow & { readonly id: string; readonly taken_from: number | null };
    const { rows } = await this.pool.query<Row>({ ...ALERT_EVENTS_BY_ID, values: [ids] });
    const byId = new Map(rows.map((row) => [Number(row.id), row]));
    return ids.flatMap((id) => {
      const row = byId.get(id);
      if (row === undefined) return [];
      const { alert_id, taken_from } = row;
      return [{ id, alertId: Number(alert_id), takenFrom: taken_from, event: toAlertEvent(row) }];
    });
  }

  private async counts(statement: Statement, values: readonly unknown[]): Promise<Map<number, number>> {
    const counting = { ...statement, values: [...values] };
    const { rows } = await this.pool.query<{ id: number; total: number }>(counting);
    return new Map(rows.map(({ id, total }) => [id, total]));
  }
}
