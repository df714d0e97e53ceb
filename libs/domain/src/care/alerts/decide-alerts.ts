import type { AlertKind, PlantAlertKind } from '../alert.js';
import type { CarePolicy } from '../care-policy.js';
import type { PlantJudgement } from '../plant-judgement.js';
import { keyOf, subjectOf, type AlertOnFile, type Standing } from './alert-on-file.js';
import { AlertBook, type CarePeople } from './alert-book.js';
import type { AlertOpening, AlertStep } from './alert-step.js';
import type { Conditions } from './conditions.js';
import { coverFor } from './cover.js';
import { evolve, follow } from './evolve.js';
import { archiveFailedStanding, archiveLateStanding, storageStanding } from './machine-standing.js';
import { standingOf } from './plant-standing.js';
import { kindsOf, troubleOf } from './plant-troubles.js';
import { isMany, sourceStanding, sweepsStanding } from './source-standing.js';
import { unheardOf } from './unheard.js';
import { plantAlertWaits, wideCause, type Waits } from './waiting.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

// An archive that starts takes the days that waited within this, or says that it cannot.
const ARCHIVE_CATCHES_UP_MS = HOUR_MS;

export interface AlertDecisions {
  readonly openings: readonly AlertOpening[];
  /** In order; one alert may have several. */
  readonly steps: readonly AlertStep[];
}

/** The source and the sweeps; what they come to for the plants. */
function attendSource(book: AlertBook, judgements: readonly PlantJudgement[]): Waits {
  const { conditions, policy, nowMs, people, open } = book;
  const sweeps = sweepsStanding(conditions, policy, nowMs, people.timeZone);
  const isWatched = nowMs - conditions.watchedSinceMs >= policy.recoveryMinutes * MINUTE_MS;
  const sweepsLack = sweeps.is === 'trouble' || book.has('sweeps', 'sweeps_missing');
  const unheard = isWatched && !sweepsLack ? unheardOf(judgements, book) : null;
  const isOpen = book.has('source', 'source_ill');
  const source = sourceStanding(conditions, unheard, isOpen, policy, nowMs, people.timeZone);
  const matter = (subject: string, kind: AlertKind, standing: Standing) => {
    const key = keyOf(subject, kind);
    return { standing, unresolved: book.unresolved.get(key), resolved: book.resolved.get(key) };
  };
  // An engineer who resolves it says that plants shall be told of one by one.
  const isLifted =
    source.is === 'trouble' && !isOpen && book.isSettled(keyOf('source', 'source_ill'), source.trouble);
  const wide = wideCause(
    [
      ...(isLifted ? [] : [matter('source', 'source_ill', source)]),
      matter('sweeps', 'sweeps_missing', sweeps),
    ],
    policy,
    nowMs,
  );
  const company =
    unheard !== null && isMany(unheard, policy) ? new Set(unheard.plants.keys()) : new Set<number>();
  book.attend('source', 'source_ill', source);
  book.attend('sweeps', 'sweeps_missing', sweeps);
  return { wide, company, watchedSinceMs: conditions.watchedSinceMs, open, policy, nowMs };
}

function attendMachines(book: AlertBook): void {
  const { conditions, policy, nowMs } = book;
  const failed = archiveFailedStanding(conditions, policy);
  book.attend('archive', 'archive_failed', failed);
  const isWatched = nowMs - conditions.watchedSinceMs >= ARCHIVE_CATCHES_UP_MS;
  // A day that fails is late as well: it is said once.
  const failedTells = failed.is === 'trouble' || book.has('archive', 'archive_failed');
  book.attend('archive', 'archive_late', archiveLateStanding(conditions, isWatched, policy), failedTells);
  book.attend(
    'storage',
    'storage_full',
    storageStanding(conditions, book.has('storage', 'storage_full'), policy),
  );
}

function attendPlant(
  book: AlertBook,
  judgement: PlantJudgement,
  kinds: readonly PlantAlertKind[],
  waits: Waits,
) {
  const { policy, nowMs, people } = book;
  const subject = subjectOf(judgement.plantId);
  const telling = { policy, nowMs, timeZone: people.timeZone };
  for (const kind of kinds) {
    const trouble = troubleOf(judgement, kind, telling);
    const alert = book.unresolved.get(keyOf(subject, kind));
    const mustWait = plantAlertWaits(trouble, judgement, waits);
    if (alert !== undefined)
      book.steps.push(...evolve(alert, { is: 'trouble', trouble }, mustWait, book.passing));
    else if (!mustWait) book.begin(trouble);
  }
}

/** Unresolved alerts of plants whose trouble is not there at this moment. */
function attendRest(
  book: AlertBook,
  judged: ReadonlyMap<number, PlantJudgement>,
  seen: ReadonlySet<string>,
  waits: Waits,
) {
  for (const [key, alert] of book.unresolved) {
    if (alert.plantId === null || seen.has(key)) continue;
    const standing = standingOf(alert, judged.get(alert.plantId), waits);
    book.steps.push(...evolve(alert, standing, waits.wide !== null, book.passing));
  }
}

/**
 * What becomes of alerts, by how plants and the machinery are and by the alerts there are. Deciding again with what was
 * decided carried out comes to nothing.
 * @param judgements of all plants; an alert about a plant that is not among them stays as it is.
 * @param alerts the unresolved ones, and of each trouble the last resolved one.
 */
export function decideAlerts(
  judgements: readonly PlantJudgement[],
  conditions: Conditions,
  alerts: readonly AlertOnFile[],
  people: CarePeople,
  policy: CarePolicy,
  nowMs: number,
): AlertDecisions {
  const book = new AlertBook(alerts, conditions, people, policy, nowMs);
  const waits = attendSource(book, judgements);
  attendMachines(book);
  const [judged, seen] = [new Map<number, PlantJudgement>(), new Set<string>()];
  const wanted = new Set([...book.unresolved.values()].map(({ plantId }) => plantId));
  for (const judgement of judgements) {
    if (wanted.has(judgement.plantId)) judged.set(judgement.plantId, judgement);
    const kinds = kindsOf(judgement, policy, nowMs);
    if (kinds.length === 0) continue;
    for (const kind of kinds) seen.add(keyOf(subjectOf(judgement.plantId), kind));
    attendPlant(book, judgement, kinds, waits);
  }
  attendRest(book, judged, seen, waits);
  attendPeople(book, judged);
  return { openings: book.openings, steps: book.steps };
}

function attendPeople(book: AlertBook, judged: ReadonlyMap<number, PlantJudgement>): void {
  const ended = new Set(
    book.steps.filter(({ action }) => action === 'resolved').map(({ alert }) => alert.id),
  );
  for (const alert of book.unresolved.values()) {
    const judgement = alert.plantId === null ? undefined : judged.get(alert.plantId);
    if (judgement === undefined || ended.has(alert.id)) continue;
    book.steps.push(...follow(alert, coverFor(judgement.botanistId, book.people.covers)));
  }
}

/** Which alerts there must be known of beside the unresolved ones: the last of each trouble there is. */
export function alertsToRead(
  judgements: readonly PlantJudgement[],
  policy: CarePolicy,
  nowMs: number,
): { readonly subject: string; readonly kind: AlertKind }[] {
  const of = (subject: string, kind: AlertKind) => ({ subject, kind });
  return [
    of('source', 'source_ill'),
    of('sweeps', 'sweeps_missing'),
    of('archive', 'archive_failed'),
    of('archive', 'archive_late'),
    of('storage', 'storage_full'),
    ...judgements.flatMap((judgement) =>
      kindsOf(judgement, policy, nowMs).map((kind) => of(subjectOf(judgement.plantId), kind)),
    ),
  ];
}
