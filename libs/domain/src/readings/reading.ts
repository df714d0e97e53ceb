import type { EpochMicros } from '../time/epoch-micros.js';

/** A cleaned reading: at least one of the two values stands. `(plantId, takenAt)` is its identity. */
export interface Reading {
  readonly plantId: number;
  readonly takenAt: EpochMicros;
  /** Percent, within the plausible range; null when implausible or absent. */
  readonly soilMoisture: number | null;
  /** Degrees Celsius, within the plausible range; null when implausible or absent. */
  readonly temperature: number | null;
  readonly lastWateredAt: EpochMicros | null;
}
