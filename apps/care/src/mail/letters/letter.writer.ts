import { chartSamples, toldAlerts, toldMachinery, toldPlants } from '@palmhouse/letters';
import type pg from 'pg';
import type { CareSettings } from '../../care.settings.js';
import type { Parcel } from '../outbox/outbox.store.js';
import type { Letter } from '../smtp.js';
import { alertLetter } from './alert.letter.js';
import { digestLetter } from './digest.letter.js';
import { DIGEST_ALERTS, DIGEST_PLANTS } from './digest.sql.js';
import { MailLinks } from './mail-links.js';
import { newsOf } from './news.js';

const DAY_MS = 86_400_000;

/** Writes letters from what stands in the tables when they are sent. */
export class LetterWriter {
  private readonly links: MailLinks;

  constructor(
    private readonly pool: pg.Pool,
    private readonly mail: Pick<CareSettings['mail'], 'publicUrl' | 'linkSecret' | 'timeZone'>,
  ) {
    this.links = new MailLinks(mail.publicUrl, mail.linkSecret);
  }

  async write(parcel: Parcel, nowMs: number): Promise<Letter> {
    const [first] = parcel.notifications;
    return first?.kind === 'digest'
      ? this.digest(parcel, first.botanistId, nowMs)
      : this.alerts(parcel, nowMs);
  }

  private async alerts({ notifications }: Parcel, nowMs: number): Promise<Letter> {
    const here = { nowMs, zone: this.mail.timeZone };
    const ids = notifications.flatMap(({ alertId }) => alertId ?? []);
    const alerts = await toldAlerts(this.pool, [...new Set(ids)], nowMs);
    const told = [...alerts.values()];
    const plantIds = [...new Set(told.flatMap(({ plant }) => plant?.id ?? []))];
    const samples = await chartSamples(this.pool, plantIds, nowMs);
    const machinery = told.some(({ plant }) => plant === null) ? await toldMachinery(this.pool) : null;
    const news = [];
    // Of two mails about one alert in one letter, such as opened and worsened, the last says all.
    const last = new Map(notifications.map((each) => [each.alertId, each]));
    for (const notification of notifications) {
      const alert = alerts.get(notification.alertId ?? -1);
      if (alert === undefined || last.get(notification.alertId) !== notification) continue;
      news.push(await newsOf(notification, alert, { samples, machinery }, this.links, here));
    }
    const references =
      news.length === 1 ? news.map(({ alert }) => this.threadOf(alert.id, alert.openedMs)) : [];
    return alertLetter(news, here, references);
  }

  /** All mails about one alert belong together. */
  private threadOf(alertId: number, openedMs: number): string {
    return `<palmhouse.alert-${alertId}-${Math.round(openedMs)}@${new URL(this.mail.publicUrl).hostname}>`;
  }

  private async digest(parcel: Parcel, botanistId: number | null, nowMs: number): Promise<Letter> {
    const here = { nowMs, zone: this.mail.timeZone };
    const { rows } = await this.pool.query<{ id: number; coveredFor: string | null }>({
      ...DIGEST_PLANTS,
      values: [botanistId, nowMs],
    });
    const plantIds = rows.map(({ id }) => id);
    const plants = await toldPlants(this.pool, plantIds, nowMs);
    const found = await this.pool.query<{ id: number }>({
      ...DIGEST_ALERTS,
      values: [botanistId, plantIds, nowMs - DAY_MS],
    });
    const ids = found.rows.map(({ id }) => id);
    const told = await toldAlerts(this.pool, ids, nowMs);
    const alerts = ids.flatMap((id) => told.get(id) ?? []);
    return digestLetter(
      {
        name: parcel.recipientName,
        plants: plantIds.flatMap((id) => plants.get(id) ?? []),
        coveredFor: new Map(
          rows.flatMap(({ id, coveredFor }) => (coveredFor === null ? [] : [[id, coveredFor]])),
        ),
        open: alerts.filter(({ resolvedMs }) => resolvedMs === null),
        resolved: alerts.filter(({ resolvedMs }) => resolvedMs !== null),
        viewUrl: (plantId) => this.links.view(`plant:${plantId}`, parcel.recipient, nowMs),
      },
      here,
    );
  }
}
