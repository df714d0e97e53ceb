import {
  channelOf,
  chartInWords,
  chartSvg,
  headline,
  plantLines,
  systemLines,
  when,
  type Line,
  type Machinery,
  type Sample,
  type ToldAlert,
} from '@palmhouse/letters';
import type { Attachment } from '../smtp.js';
import type { Claimed } from '../outbox/outbox.store.js';
import { chartPng } from './chart.png.js';
import type { MailLinks } from './mail-links.js';

/** One alert as a letter tells of it, before it is HTML or text. */
export interface News {
  readonly kind: Exclude<Claimed['kind'], 'bug_report'>;
  readonly urgent: boolean;
  readonly alert: ToldAlert;
  /** Plant and trouble in one line. */
  readonly headline: string;
  /** How it stands: since when, whose it is, what has become of it. */
  readonly standing: readonly string[];
  readonly lines: readonly Line[];
  readonly chart: (Attachment & { readonly alt: string }) | null;
  /** The plant's page on the dashboard; null: it is about no plant, or there is no dashboard. */
  readonly plantUrl: string | null;
  /** For looking without signing in. */
  readonly viewUrl: string;
  /** Null where there is nothing left to acknowledge. */
  readonly acknowledgeUrl: string | null;
}

export interface Told {
  readonly samples: ReadonlyMap<number, readonly Sample[]>;
  readonly machinery: Machinery | null;
}

export interface Here {
  readonly nowMs: number;
  readonly zone: string;
}

function standing(alert: ToldAlert, { nowMs, zone }: Here): string[] {
  const { acknowledged, assignee, resolvedMs, snoozedUntilMs, sinceMs, summary } = alert;
  const said = (ms: number) => when(ms, nowMs, zone);
  return [
    // The summary may have said it.
    /\bsince\b/i.test(summary) ? null : `Since ${said(sinceMs)}.`,
    resolvedMs === null ? null : `It is over since ${said(resolvedMs)}.`,
    resolvedMs === null && snoozedUntilMs !== null ? `Snoozed until ${said(snoozedUntilMs)}.` : null,
    acknowledged === null || alert.state !== 'acknowledged'
      ? null
      : `Acknowledged by ${acknowledged.by} at ${said(acknowledged.atMs)}.`,
    assignee === null ? null : `In the hands of ${assignee}.`,
  ].filter((line) => line !== null);
}

async function chartOf(alert: ToldAlert, { samples }: Told, { nowMs, zone }: Here): Promise<News['chart']> {
  const { plant } = alert;
  if (plant === null) return null;
  const channel = channelOf(alert);
  const mine = samples.get(plant.id) ?? [];
  if (!mine.some((sample) => sample[channel] !== null)) return null;
  const content = await chartPng(chartSvg(plant, channel, mine, nowMs));
  const cid = `chart-${alert.id}@palmhouse`;
  return {
    filename: `chart-${alert.id}.png`,
    cid,
    contentType: 'image/png',
    content,
    alt: chartInWords(plant, channel, mine, nowMs, zone),
  };
}

export async function newsOf(
  { id, kind, urgent, recipient }: Claimed & Pick<News, 'kind'>,
  alert: ToldAlert,
  told: Told,
  links: MailLinks,
  here: Here,
): Promise<News> {
  const { nowMs, zone } = here;
  const { plant } = alert;
  const done = alert.state === 'acknowledged' || alert.state === 'resolved';
  const system = told.machinery === null ? [] : systemLines(alert, told.machinery, nowMs, zone);
  return {
    kind,
    urgent,
    alert,
    headline: headline(alert, nowMs, zone),
    standing: standing(alert, here),
    lines: plant === null ? system : plantLines(plant, nowMs, zone),
    chart: await chartOf(alert, told, here),
    plantUrl: plant === null ? null : links.plant(plant.id),
    viewUrl: links.view(`notification:${id}`, recipient, nowMs),
    acknowledgeUrl: done ? null : links.acknowledge(id, recipient, nowMs),
  };
}
