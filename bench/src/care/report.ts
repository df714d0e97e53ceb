import { STATES } from '@palmhouse/domain';
import type { Aim, Cause } from './aims.js';
import { told } from './calendar.js';
import { cell, JUDGED_STATES, type Confusion } from './confusion.js';
import type { Detection } from './detection.js';
import type { OutageStory } from './outages.js';
import type { AlertSpan } from './judged.js';

const number = (value: number): string => value.toLocaleString('en-GB');
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
const minutes = (value: number | null): string => (value === null ? 'never' : String(value));

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

export function confusionTable({ all }: Confusion): string {
  const rows = STATES.map((state) => [
    `**${state}**`,
    ...JUDGED_STATES.map((judged) => number(all.get(cell(state, judged)) ?? 0)),
  ]);
  return table(['true ↓, judged →', ...JUDGED_STATES], rows);
}

export function confusionWords({ all, late, held, rest, minutes: whole }: Confusion): string {
  const right = STATES.reduce((sum, state) => sum + (all.get(cell(state, state)) ?? 0), 0);
  const wrong = [...rest.values()].reduce((sum, each) => sum + each.minutes, 0);
  const top = [...rest].sort(([, a], [, b]) => b.minutes - a.minutes);
  return [
    `${number(whole)} channel minutes: ${share(right, whole)} as they are; ${share(late, whole)} within the delay that`,
    `nobody can avoid; ${share(held, whole)} held by the hysteresis; ${share(wrong, whole)} otherwise:`,
    ...top
      .slice(0, 15)
      .map(
        ([what, each]) =>
          `  ${number(each.minutes).padStart(6)}  ${what} (plants ${[...each.plants].join(', ')})`,
      ),
  ].join('\n');
}

export function detectionTable(detections: readonly Detection[]): string {
  return table(
    ['what', 'plant', 'channel', 'from', 'true from', 'judged after', 'alerted after'],
    detections.map(({ injection, due, judgedAfter, alertedAfter }) => [
      injection.kind,
      String(injection.plant),
      injection.channel ?? 'both',
      told(injection.from),
      due === null ? 'never' : told(due),
      minutes(judgedAfter),
      injection.alerts.length === 0 ? '–' : minutes(alertedAfter),
    ]),
  );
}

export function outageTable(outages: readonly OutageStory[]): string {
  return table(
    ['the source', 'from', 'minutes', 'alerted after', 'mails of it', 'mails of plants unheard'],
    outages.map((outage) => [
      outage.name,
      told(outage.from),
      String(outage.minutes),
      minutes(outage.alertedAfter),
      String(outage.mails),
      String(outage.plantMails),
    ]),
  );
}

/** Alert openings by kind, and what they came of. */
export function alertTable(causes: readonly (readonly [AlertSpan, Cause])[]): string {
  const all: readonly Cause[] = [
    'right',
    'a sensor fault',
    'one spike',
    'several spikes by chance',
    'no cause',
  ];
  const kinds = [...new Set(causes.map(([{ kind }]) => kind))].sort();
  const count = (kind: string, cause: Cause): string =>
    number(causes.filter(([span, its]) => span.kind === kind && its === cause).length);
  return table(
    ['alerts opened', ...all],
    kinds.map((kind) => [kind, ...all.map((cause) => count(kind, cause))]),
  );
}

export const unfounded = (causes: readonly (readonly [AlertSpan, Cause])[]): string =>
  causes
    .filter(([, cause]) => cause !== 'right')
    .map(
      ([{ kind, plant, since, opened, summary }, cause]) =>
        `  ${kind}, plant ${plant}, since ${told(since)}, opened ${told(opened)}: ${cause}: ${summary}`,
    )
    .join('\n');

export const verdicts = (aims: readonly Aim[]): string =>
  aims
    .map(({ aim, isReached, evidence }) => `${isReached ? 'reached ' : 'MISSED  '} ${aim}: ${evidence}`)
    .join('\n');
