import type {
  Channel,
  PlantAlertsQuery,
  PlantNotesQuery,
  PlantQuery,
  PlantStateChangesQuery,
  PlantWateringsQuery,
  WateringVerdict,
} from '@palmhouse/client';
import type { Mark, MarkShape, Stretch, Tone, TonedStretch } from '../charts/time-series.js';
import { tenths } from '../parts/numbers.js';
import type { Told } from '../data/told.js';
import { TEXTS } from '../texts.js';
import { toMs, type EpochMs } from '../time/instants.js';
import { fullInstant } from '../time/words.js';
import type { Coverage } from './plant-gaps.js';

type Plant<Query extends { readonly plant?: unknown }> = Told<NonNullable<Query['plant']>>;
export type StateChange = Plant<PlantStateChangesQuery>['stateChanges']['nodes'][number];
export type Watering = Plant<PlantWateringsQuery>['waterings']['nodes'][number];
export type PlantAlert = Plant<PlantAlertsQuery>['alerts']['nodes'][number];
export type CareNote = Plant<PlantNotesQuery>['notes']['nodes'][number];
export type StatusChange = Plant<PlantQuery>['statusChanges'][number];

const STATES: Readonly<Record<StateChange['state'], Tone>> = {
  OK: 'well',
  ATTENTION: 'trouble',
  SENSOR_FAULT: 'fault',
  SILENT: 'silence',
  AWAY: 'away',
};

const DROPS: Readonly<Record<WateringVerdict, MarkShape>> = {
  CONFIRMED: 'drop',
  REPORTED_NOT_SEEN: 'drop-open',
  SEEN_NOT_REPORTED: 'drop-dashed',
  UNDECIDED: 'drop-open',
};

const heldFor = ({ at, until }: StateChange): Stretch => ({
  from: toMs(at),
  to: until === null ? Infinity : toMs(until),
});

export const troubleWord = ({ kind, state }: Pick<StateChange, 'kind' | 'state'>): string =>
  kind === null ? TEXTS.state[state] : TEXTS.trouble[kind];

/** How one of its values fared, where it was not well. */
export function stateStretches(changes: readonly StateChange[], channel: Channel): TonedStretch[] {
  return changes
    .filter((change) => change.channel === channel && change.state !== 'OK')
    .map((change) => ({ ...heldFor(change), tone: STATES[change.state], label: troubleWord(change) }));
}

/** Where points are not to be believed, or not what they usually are. */
export function anomalies(changes: readonly StateChange[], channel: Channel): TonedStretch[] {
  return changes
    .filter((change) => change.channel === channel && (change.unusual || change.state === 'SENSOR_FAULT'))
    .map((change) => ({
      ...heldFor(change),
      tone: change.state === 'SENSOR_FAULT' ? 'fault' : 'trouble',
      label: troubleWord(change),
    }));
}

export function faultStretches(changes: readonly StateChange[]): Stretch[] {
  return changes.filter(({ state }) => state === 'SENSOR_FAULT').map(heldFor);
}

/** Where it was while it was not in the museum. */
export function awayStretches(changes: readonly StatusChange[]): TonedStretch[] {
  const rising = [...changes].sort((one, other) => toMs(one.at) - toMs(other.at));
  return rising.flatMap(({ at, statusTo }, index) => {
    if (statusTo === 'ON_DISPLAY') return [];
    const next = rising[index + 1];
    const to = next === undefined ? Infinity : toMs(next.at);
    return [{ from: toMs(at), to, tone: 'away' as const, label: TEXTS.plantPage.status[statusTo] }];
  });
}

/** What the verdict means, with the soil's word where there is one. */
export function wateringInWords({ verdict, moistureBefore, moistureAfter }: Watering): string {
  const soil =
    moistureBefore === null || moistureAfter === null
      ? ''
      : `, ${TEXTS.plantPage.soil(tenths(moistureBefore), tenths(moistureAfter))}`;
  return `${TEXTS.plantPage.verdict[verdict]}${soil}`;
}

export function wateringMarks(waterings: readonly Watering[], zone: string): Mark[] {
  return waterings
    .map((watering) => ({
      at: toMs(watering.wateredAt),
      shape: DROPS[watering.verdict],
      label: TEXTS.plantPage.wateredAt(
        fullInstant(toMs(watering.wateredAt), zone),
        wateringInWords(watering),
      ),
    }))
    .sort((one, other) => one.at - other.at);
}

const NOTE_LENGTH = 60;

/** Alerts, notes, and what became of the plant itself. */
export function eventMarks(
  alerts: readonly PlantAlert[],
  notes: readonly CareNote[],
  changes: readonly StatusChange[],
): Mark[] {
  const marks: Mark[] = [
    ...alerts.map(({ since, summary }) => ({
      at: toMs(since),
      shape: 'alert' as const,
      label: TEXTS.plantPage.alertSays(summary),
    })),
    ...notes.map(({ writtenAt, text, author }) => ({
      at: toMs(writtenAt),
      shape: 'note' as const,
      label: TEXTS.plantPage.noteSays(
        author.name,
        text.length > NOTE_LENGTH ? `${text.slice(0, NOTE_LENGTH)}…` : text,
      ),
    })),
    ...changes.map((change) => ({
      at: toMs(change.at),
      shape: 'move' as const,
      label: changeInWords(change),
    })),
  ];
  return marks.sort((one, other) => one.at - other.at);
}

export function changeInWords({ statusFrom, statusTo, botanistFrom, botanistTo }: StatusChange): string {
  if (statusFrom === null) return TEXTS.plantPage.firstSeen;
  if (statusFrom !== statusTo) return TEXTS.plantPage.status[statusTo];
  return botanistFrom?.id === botanistTo?.id
    ? TEXTS.plantPage.status[statusTo]
    : TEXTS.plantPage.handedTo(botanistTo?.name ?? TEXTS.plantPage.nobody);
}

/** Where the readings are kept: one stretch for each side, over the gaps within it. */
export function keptStretches(coverage: readonly Coverage[], now: EpochMs): TonedStretch[] {
  const kept: TonedStretch[] = [];
  for (const { from, to, source } of coverage) {
    if (source === 'GAP') continue;
    const tone = source === 'ARCHIVE' ? 'archive' : 'live';
    const last = kept.at(-1);
    const stretch = { from: toMs(from), to: toMs(to), tone, label: TEXTS.plantPage.kept[source] } as const;
    if (last?.tone === tone) kept[kept.length - 1] = { ...last, to: stretch.to };
    else kept.push(stretch);
  }
  const last = kept.at(-1);
  // What comes in live is kept live.
  if (last?.tone === 'live') kept[kept.length - 1] = { ...last, to: Math.max(last.to, now) };
  return kept;
}
