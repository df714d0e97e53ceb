import type { PlantAlertKind } from '../alert.js';
import type { CarePolicy } from '../care-policy.js';
import type { PlantJudgement } from '../plant-judgement.js';
import type { AlertOnFile, Standing, Trouble } from './alert-on-file.js';
import { keyOf } from './alert-on-file.js';

const MINUTE_MS = 60_000;

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

/**
 * Whether a plant's alert waits. While a wide cause lasts it does; but what a plant that is still heard of says for
 * longer than any silence takes to be noticed is its own: half a source must not hide a drought.
 */
export function plantAlertWaits(
  trouble: Pick<Trouble, 'kind' | 'subject' | 'sinceMs' | 'severity'>,
  judgement: PlantJudgement,
  { wide, watchedSinceMs, open, policy, nowMs }: Waits,
): boolean {
  const { kind, sinceMs } = trouble;
  if (isTold(trouble, judgement, open)) return true;
  const recoveryMs = policy.recoveryMinutes * MINUTE_MS;
  if (isByTheClock(kind as PlantAlertKind) && nowMs - watchedSinceMs < recoveryMs) return true;
  if (wide !== null) {
    const lasted = nowMs - Math.max(sinceMs, wide.sinceMs);
    return !(isHeard(judgement) && lasted >= policy.silentMinutes * MINUTE_MS + recoveryMs);
  }
  return kind === 'silent' && nowMs - sinceMs < policy.silentMinutes * MINUTE_MS + COMPANY_MS;
}
