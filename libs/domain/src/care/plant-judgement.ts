import type { EpochMicros } from '../time/epoch-micros.js';
import type { PlantStatus } from '../plants/plant-reference.js';
import type { CareChannel, CareRange } from './care-ranges.js';

/**
 * Care's judgement of a plant, or of one of its channels. Unknown is never `ok`: what is too little to judge by is `silent`, or
 * stays what it was.
 */
export const STATES = ['ok', 'attention', 'sensor_fault', 'silent', 'away'] as const;
export type State = (typeof STATES)[number];

/** What is the matter with the plant. */
export type AttentionKind = 'dry' | 'soaked' | 'cold' | 'hot' | 'unusual';

/**
 * What is the matter with the sensor: the source says so, its values are impossible, one value does not move while the
 * other does, or it jumped as plants and air do not, and did not come back.
 */
export type FaultKind = 'reported' | 'impossible' | 'stuck' | 'jumped';

/** What a plant is usually like at the hour of a value, and how far from it the value is. */
export interface UsualBand {
  readonly median: number;
  /** Beyond these it is unusual. */
  readonly low: number;
  readonly high: number;
  /** The value's distance from the median, in the plant's own spreads. */
  readonly spreads: number;
}

export interface ChannelJudgement {
  readonly state: State;
  /** Null where the state says it all. */
  readonly kind: AttentionKind | FaultKind | null;
  /** When the state began, by the readings: the first of the run that made it. */
  readonly since: EpochMicros;
  /** A sentence with the numbers. */
  readonly reason: string;
  /** What it was judged by: percent or degrees Celsius; null where no value stands. */
  readonly value: number | null;
  /** Far from the plant's own baseline, whatever else is the matter. */
  readonly unusual: boolean;
  /** Where the plant fares well: its own range, or the museum's. */
  readonly range: CareRange;
  /** Null where no value stands, or its hour is not learnt yet. */
  readonly usual: UsualBand | null;
}

/** How long ago it was watered: amber after a day, red after two. */
export type WateringLevel = 'in_time' | 'amber' | 'red' | 'unknown';

/** What care says of one plant at an instant. */
export interface PlantJudgement {
  readonly plantId: number;
  readonly name: string | null;
  readonly status: PlantStatus;
  readonly botanistId: number | null;
  /** The worst of the channels: attention, then sensor fault, silent, ok; away before all. */
  readonly overall: State;
  readonly channels: Readonly<Record<CareChannel, ChannelJudgement>>;
  /** When its newest reading was taken; null: never heard of. */
  readonly heardAt: EpochMicros | null;
  /** Reported or seen, whichever is later. */
  readonly lastWateredAt: EpochMicros | null;
  /** When the forecast expects the soil at the lower bound of its range; null: no forecast. */
  readonly needsWaterAt: EpochMicros | null;
  readonly watering: WateringLevel;
}
