import type { PlantAlertKind } from '../alert.js';
import type { CarePolicy } from '../care-policy.js';
import type { PlantJudgement } from '../plant-judgement.js';
import type { AlertOnFile, Standing, Trouble } from './alert-on-file.js';
import { keyOf } from './alert-on-file.js';

const MINUTE_MS = 60_000;

// A plant is read each minute: what is older may be from before the source fell ill.
const FRESH_MS = 5 * MINUTE_MS;

// Sensors fall silent seconds apart when one cause took them: so long one waits for its company to be seen.
const COMPANY_MS = 3 * MINUTE_MS;

/** A cause that takes all plants at once, and since when. */
export interface WideCause {
  readonly sinceMs: number;
}

/**
 * The source or the sweeps are ill, or are held to be, or were until a moment ago: plants have `recoveryMinutes` to be
 * heard of again before they are alerted about.
 */
export function wideCause(
  matters: readonly {
    readonly standing: Standing;
    readonly unresolved: AlertOnFile | undefined;
    readonly resolved: AlertOnFile | undefined;
  }[],
  policy: CarePolicy,
  nowMs: number,
): WideCause | null {
  const since: number[] = [];
  for (const { standing, unresolved, resolved } of matters) {
    if (standing.is === 'trouble') since.push(standing.trouble.sinceMs);
    if (unresolved !== undefined) since.push(unresolved.sinceMs);
    const past = resolved === undefined ? -1 : nowMs - resolved.resolvedMs!;
    if (past >= 0 && past < policy.recoveryMinutes * MINUTE_MS) since.push(resolved!.sinceMs);
  }
  return since.length === 0 ? null : { sinceMs: Math.min(...since) };
}

export interface Waits {
  readonly wide: WideCause | null;
  /** Plants whose silence or fault is the source's, where many have it at once. */
  readonly company: ReadonlySet<number>;
  readonly watchedSinceMs: number;
  /** Keys of the unresolved alerts, and of those that are opened now. */
  readonly open: { has(key: string): boolean };
  readonly policy: CarePolicy;
  readonly nowMs: number;
}

const isHeard = ({ channels }: PlantJudgement): boolean =>
  channels.soilMoisture.state !== 'silent' && channels.temperature.state !== 'silent';

/** Silence and lateness come of the clock alone: at first nothing has had the time to be heard of. */
const isByTheClock = (kind: PlantAlertKind): boolean => kind === 'silent' || kind === 'overdue';

/** Another alert of the same plant tells of it already. */
function isTold(
  { kind, subject, severity }: Pick<Trouble, 'kind' | 'subject' | 'severity'>,
  judgement: PlantJudgement,
  open: Waits['open'],
): boolean {
  // Not the other way round: the botanist knows of the silence, and nobody yet that it is the sensor's.
  if (kind === 'silent') return open.has(keyOf(subject, 'sensor_fault'));
  if (kind !== 'overdue' || !open.has(keyOf(subject, 'dry'))) return false;
  // While its dryness is seen, that alert becomes urgent; what is no longer seen would stay a warning for ever.
  return severity === 'warning' || judgement.channels.soilMoisture.kind === 'dry';
}

const isOfPlant = (kind: PlantAlertKind): boolean =>
  kind === 'dry' || kind === 'soaked' || kind === 'cold' || kind === 'hot';

/**
 * What passes although all plants have a cause in common: what the fresh readings of a plant that is still heard of say
 * against it, for half a source must not hide a drought; and what lasts for longer than any silence takes to be noticed, of a
 * plant that is heard of, or that nobody knows to have been watered for two days.
 */
function isItsOwn(
  { kind, sinceMs, severity }: Pick<Trouble, 'kind' | 'sinceMs' | 'severity'>,
  judgement: PlantJudgement,
  wide: WideCause,
  { company, watchedSinceMs, policy, nowMs }: Waits,
): boolean {
  const { heardAt, plantId } = judgement;
  const isFresh = heardAt !== null && nowMs - heardAt / 1_000 < FRESH_MS;
  if (isOfPlant(kind as PlantAlertKind) && isFresh) return true;
  const lasted = nowMs - Math.max(sinceMs, wide.sinceMs, watchedSinceMs);
  if (lasted < (policy.silentMinutes + policy.recoveryMinutes) * MINUTE_MS) return false;
  if (kind === 'overdue' && severity === 'urgent') return true;
  return isHeard(judgement) && !(kind === 'sensor_fault' && company.has(plantId));
}

/** Whether a plant's alert waits: for what explains it, for company, or to be more than chance. */
export function plantAlertWaits(
  trouble: Pick<Trouble, 'kind' | 'subject' | 'sinceMs' | 'severity' | 'facts'>,
  judgement: PlantJudgement,
  waits: Waits,
): boolean {
  const { wide, watchedSinceMs, open, policy, nowMs } = waits;
  const { kind, sinceMs, facts } = trouble;
  if (isTold(trouble, judgement, open)) return true;
  const recoveryMs = policy.recoveryMinutes * MINUTE_MS;
  if (isByTheClock(kind as PlantAlertKind) && nowMs - watchedSinceMs < recoveryMs) return true;
  if (facts.faultKind === 'jumped' && nowMs - sinceMs < policy.jumpedMinutes * MINUTE_MS) return true;
  if (wide !== null) return !isItsOwn(trouble, judgement, wide, waits);
  return kind === 'silent' && nowMs - sinceMs < policy.silentMinutes * MINUTE_MS + COMPANY_MS;
}
