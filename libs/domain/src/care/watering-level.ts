import type { EpochMicros } from '../time/epoch-micros.js';
import type { CarePolicy } from './care-policy.js';
import type { WateringLevel } from './plant-judgement.js';

const HOUR_MICROS = 3_600_000_000;

/** How overdue a plant's watering is; at the very bound it is still what it was. @param lastWateredAt null: nobody knows. */
export function wateringLevel(
  lastWateredAt: EpochMicros | null,
  { overdueHours }: Pick<CarePolicy, 'overdueHours'>,
  now: EpochMicros,
): WateringLevel {
  if (lastWateredAt === null) return 'unknown';
  const hours = (now - lastWateredAt) / HOUR_MICROS;
  if (hours > overdueHours.red) return 'red';
  return hours > overdueHours.amber ? 'amber' : 'in_time';
}
