import type { EpochMicros } from '../../time/epoch-micros.js';
import type { CarePolicy } from '../care-policy.js';
import type { LevelShift } from './level-shifts.js';
import type { KnownWatering } from './plant-facts.js';
import { MINUTE_MICROS } from './window.js';

/** A watering that the soil shows. */
export interface DetectedWatering {
  /** The first high reading. */
  readonly at: EpochMicros;
  /** The last low one: it was watered between the two. */
  readonly notBefore: EpochMicros;
  /** Percent. */
  readonly before: number;
  readonly after: number;
}

/** Does the step end where waterings end? */
export function landsAsWatering({ before, after }: LevelShift, { watering }: CarePolicy): boolean {
  return after > before && after >= watering.lands;
}

/** The reported watering that a step upwards can be, the nearest one; undefined: none. */
export function reportOf<W extends Pick<KnownWatering, 'wateredAt' | 'reported'>>(
  { at, notBefore }: Pick<DetectedWatering, 'at' | 'notBefore'>,
  known: readonly W[],
  { watering }: CarePolicy,
): W | undefined {
  const margin = watering.matchMinutes * MINUTE_MICROS;
  return known
    .filter(
      ({ reported, wateredAt }) => reported && wateredAt >= notBefore - margin && wateredAt <= at + margin,
    )
    .sort((a, b) => Math.abs(a.wateredAt - at) - Math.abs(b.wateredAt - at))[0];
}

/** A step upwards that somebody said was a watering is one, wherever it lands. */
export function isReportedStep(
  shift: LevelShift,
  known: readonly KnownWatering[],
  policy: CarePolicy,
): boolean {
  return shift.after > shift.before && reportOf(shift, known, policy) !== undefined;
}

/** The waterings among the steps of the soil moisture: large enough, and landing as waterings do or reported. */
export function detectWaterings(
  shifts: readonly LevelShift[],
  known: readonly KnownWatering[],
  policy: CarePolicy,
): DetectedWatering[] {
  return shifts
    .filter((shift) => shift.after - shift.before >= policy.watering.step)
    .filter((shift) => landsAsWatering(shift, policy) || isReportedStep(shift, known, policy))
    .map(({ at, notBefore, before, after }) => ({ at, notBefore, before, after }));
}
