import type { CarePolicy } from '@palmhouse/domain';
import { chartSamples, toldAlerts, toldMachinery, toldPlants, type ToldAlert } from '@palmhouse/letters';
import type pg from 'pg';
import type { CareSettings } from '../../care.settings.js';
import { toldBugs } from '../bugs/told-bugs.js';
import type { Claimed, Parcel } from '../outbox/outbox.store.js';
import type { Letter } from '../smtp.js';
import { alertLetter } from './alert.letter.js';
import { bugLetter, BUGS_IN_FULL } from './bug.letter.js';
import { digestLetter } from './digest.letter.js';
import { stopsOf, type CaredPlant } from './digest.rounds.js';
import { DIGEST_ALERTS, DIGEST_PLANTS } from './digest.sql.js';
import { MailLinks } from './mail-links.js';
import { newsOf, type News } from './news.js';

const DAY_MS = 86_400_000;

const isOfAlert = (each: Claimed): each is Claimed & Pick<News, 'kind'> => each.kind !== 'bug_report';

/** Writes letters from what stands in the tables when they are sent. */
export class LetterWriter {
  private readonly links: MailLinks;

  constructor(
    private readonly pool: pg.Pool,
    private readonly mail: Pick<
      CareSettings['mail'],
      'publicUrl' | 'dashboardUrl' | 'linkSecret' | 'timeZone'
    >,
    private readonly policy: CarePolicy,
  ) {
    this.links = new MailLinks(mail.publicUrl, mail.dashboardUrl, mail.linkSecret);
  }

  async write(parcel: Parcel, nowMs: number): Promise<Letter> {
    const [first] = parcel.notifications;
    if (first?.kind === 'digest') return this.digest(parcel, first.botanistId, nowMs);
    return first?.kind === 'bug_report' ? this.bugs(parcel, nowMs) : this.alerts(parcel, nowMs);
  }

  private async bugs({ notifications }: Parcel, nowMs: number): Promise<Letter> {
    const ids = notifications.flatMap(({ bugReportId }) => bugReportId ?? []);
    const { publicUrl, timeZone } = this.mail;
    const bugs = await toldBugs(this.pool, ids, BUGS_IN_FULL);
    return bugLetter(bugs, { nowMs, zone: timeZone, publicUrl });
  }

  private async alerts({ notifications }: Parcel, nowMs: number): Promise<Letter> {
    const here = { nowMs, zone: this.mail.timeZone };
    const ids = notifications.flatMap(({ alertId }) => alertId ?? []);
    const alerts = await toldAlerts(this.pool, [...new Set(ids)], nowMs, this.policy);
    const told = [...alerts.values()];
    const plantIds = [...new Set(told.flatMap(({ plant }) => plant?.id ?? []))];
    const samples = await chartSamples(this.pool, plantIds, nowMs);
    const machinery = told.some(({ plant }) => plant === null) ? await toldMachinery(this.pool) : null;
    const news = [];
    // Of two mails about one alert in one letter, such as opened and worsened, the last says all.
    const last = new Map(notifications.map((each) => [each.alertId, each]));
    for (const notification of notifications.filter(isOfAlert)) {
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
    const plants = await this.caredFor(botanistId, nowMs);
    const alerts = await this.alertsOf(botanistId, plants, nowMs);
    return digestLetter(
      {
        name: parcel.recipientName,
        plants,
        rounds: stopsOf(plants, here, this.policy),
        open: alerts.filter(({ resolvedMs }) => resolvedMs === null),
        resolved: alerts.filter(({ resolvedMs }) => resolvedMs !== null),
        plantUrl: (id) => this.links.plant(id) ?? this.links.view(`plant:${id}`, parcel.recipient, nowMs),
        linksEnd: this.mail.dashboardUrl === null,
      },
      here,
    );
  }

  private async caredFor(botanistId: number | null, nowMs: number): Promise<CaredPlant[]> {
    type Row = Pick<CaredPlant, 'coveredFor' | 'severity'> & { readonly id: number };
    const { rows } = await this.pool.query<Row>({ ...DIGEST_PLANTS, values: [botanistId, nowMs] });
    const plants = await toldPlants(
      this.pool,
      rows.map(({ id }) => id),
      nowMs,
      this.policy,
    );
    return rows.flatMap(({ id, ...more }) => {
      const plant = plants.get(id);
      return plant === undefined ? [] : [{ plant, ...more }];
    });
  }

  private async alertsOf(
    botanistId: number | null,
    plants: readonly CaredPlant[],
    nowMs: number,
  ): Promise<ToldAlert[]> {
    const values = [botanistId, plants.map(({ plant }) => plant.id), nowMs - DAY_MS];
    const { rows } = await this.pool.query<{ id: number }>({ ...DIGEST_ALERTS, values });
    const ids = rows.map(({ id }) => id);
    const told = await toldAlerts(this.pool, ids, nowMs, this.policy);
    return ids.flatMap((id) => told.get(id) ?? []);
  }
}
