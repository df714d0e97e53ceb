import type { CareChannel } from '@palmhouse/domain';
import { LABELLED_MINUTES } from './calendar.js';
import { INJECTIONS, type Injection } from './injections.js';
import type { AlertSpan, Judged } from './judged.js';
import { CHANNELS, type Truth } from './truth.js';

export interface Detection {
  readonly injection: Injection;
  /** The first minute in which it is true; null: never within the labelled days. */
  readonly due: number | null;
  /** Minutes from there until care says so, and until an alert tells of it; null: it does not. */
  readonly judgedAfter: number | null;
  readonly alertedAfter: number | null;
}

const channelsOf = ({ channel }: Injection): readonly CareChannel[] =>
  channel === null ? CHANNELS : [channel];

const earliest = (minutes: readonly (number | null)[]): number | null => {
  const known = minutes.filter((minute) => minute !== null);
  return known.length === 0 ? null : Math.min(...known);
};

/** When what was let happen is true by its label: a drought once it is dry, a silence after its hour. */
function dueOf(truth: Truth, injection: Injection): number | null {
  const { plant, from, until, state } = injection;
  const end = Math.min(until, LABELLED_MINUTES);
  for (let minute = from; minute < end; minute += 1)
    if (channelsOf(injection).some((channel) => truth.at(plant, channel, minute).state === state))
      return minute;
  return null;
}

function tells({ alerts, plant }: Injection, channels: readonly CareChannel[]): (span: AlertSpan) => boolean {
  return (span) =>
    span.plant === plant &&
    alerts.includes(span.kind) &&
    (span.channel === null || channels.includes(span.channel));
}

export function detect(truth: Truth, judged: Judged, spans: readonly AlertSpan[]): Detection[] {
  return INJECTIONS.map((injection) => {
    const due = dueOf(truth, injection);
    if (due === null) return { injection, due, judgedAfter: null, alertedAfter: null };
    const { plant, state } = injection;
    const until = Math.min(injection.until, LABELLED_MINUTES);
    const channels = channelsOf(injection);
    const said = earliest(channels.map((channel) => judged.first(plant, channel, state, due, until)));
    const alerted = spans
      .filter(tells(injection, channels))
      .filter(({ opened, resolved }) => opened < until && (resolved === null || resolved > due));
    const opened = earliest(alerted.map((span) => Math.max(due, span.opened)));
    return {
      injection,
      due,
      judgedAfter: said === null ? null : said - due,
      alertedAfter: opened === null ? null : opened - due,
    };
  });
}
