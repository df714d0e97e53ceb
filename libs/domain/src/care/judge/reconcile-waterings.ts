import type { Measured } from '../../series/buckets.js';
import type { EpochMicros } from '../../time/epoch-micros.js';
import type { CarePolicy } from '../care-policy.js';
import { reportOf, type DetectedWatering } from './detect-waterings.js';
import type { KnownWatering } from './plant-facts.js';
import { LEVEL_AFTER, MINUTE_MICROS } from './window.js';

/** What becomes of a plant's waterings; `at` names the row. */
export type WateringChange =
  /** A reported one is seen; a row that was only detected makes way for it. */
  | {
      readonly what: 'confirmed';
      readonly at: EpochMicros;
      readonly before: number | null;
      readonly after: number | null;
      readonly replaces: EpochMicros | null;
    }
  /** Seen, and nobody reported it. */
  | { readonly what: 'detected'; readonly at: EpochMicros; readonly before: number; readonly after: number }
  /** Reported, and the soil is as dry as before. */
  | { readonly what: 'unseen'; readonly at: EpochMicros };

export interface WateringFacts {
  readonly known: readonly KnownWatering[];
  readonly detected: readonly DetectedWatering[];
  readonly readings: readonly Measured[];
  /** False while the sensor cannot be believed: then nothing is said to be unseen. */
  readonly isBelieved: boolean;
}

/** What the moisture shows: in this window, or noted earlier. */
interface Sight {
  readonly at: EpochMicros;
  readonly notBefore: EpochMicros;
  readonly before: number | null;
  readonly after: number | null;
}

/** Matches what the soil shows with what the source reports. Nothing comes of it where it was done before. */
export function reconcileWaterings(
  { known, detected, readings, isBelieved }: WateringFacts,
  policy: CarePolicy,
  now: EpochMicros,
): WateringChange[] {
  const margin = policy.watering.matchMinutes * MINUTE_MICROS;
  const alone = known.filter((watering) => !watering.reported);
  const near = (at: EpochMicros) => alone.find(({ wateredAt }) => Math.abs(wateredAt - at) <= margin);
  const sights: Sight[] = [
    ...detected,
    ...alone
      .filter(({ wateredAt }) => !detected.some(({ at }) => Math.abs(at - wateredAt) <= margin))
      .map(({ wateredAt, before, after }) => ({ at: wateredAt, notBefore: wateredAt, before, after })),
  ];
  const confirmed = new Set<EpochMicros>();
  const changes = sights.flatMap((sight): WateringChange[] => {
    const { at, before, after } = sight;
    const noted = near(at);
    const report = reportOf(sight, known, policy);
    if (report !== undefined) {
      const isDone = confirmed.has(report.wateredAt) || (report.detected && noted === undefined);
      confirmed.add(report.wateredAt);
      if (isDone) return [];
      const replaces = noted?.wateredAt ?? null;
      return [{ what: 'confirmed', at: report.wateredAt, before, after, replaces }];
    }
    if (noted !== undefined || before === null || after === null) return [];
    return [{ what: 'detected', at, before, after }];
  });
  if (!isBelieved) return changes;
  const unseen = known.filter(
    (watering) =>
      isOpen(watering) &&
      !confirmed.has(watering.wateredAt) &&
      now >= watering.wateredAt + margin &&
      staysDry(readings, watering.wateredAt, margin, policy),
  );
  return [...changes, ...unseen.map(({ wateredAt }) => ({ what: 'unseen' as const, at: wateredAt }))];
}

function isOpen({ reported, detected, unseenAt }: KnownWatering): boolean {
  return reported && !detected && unseenAt === null;
}

/** The soil was looked at often enough in the time after, up to its end, and was never as wet as a watering leaves it. */
function staysDry(
  readings: readonly Measured[],
  since: EpochMicros,
  margin: number,
  { watering }: CarePolicy,
): boolean {
  const after = readings.flatMap(({ takenAt, soilMoisture }) =>
    soilMoisture !== null && takenAt > since && takenAt <= since + margin ? [soilMoisture] : [],
  );
  const wasWatchedToItsEnd = readings.some(({ takenAt }) => takenAt > since + margin - 5 * MINUTE_MICROS);
  return (
    after.length >= LEVEL_AFTER && wasWatchedToItsEnd && after.every((moisture) => moisture < watering.lands)
  );
}
