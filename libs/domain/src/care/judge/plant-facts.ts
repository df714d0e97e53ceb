import type { PlantStatus } from '../../plants/plant-reference.js';
import type { Measured } from '../../series/buckets.js';
import type { EpochMicros } from '../../time/epoch-micros.js';
import type { CareChannel, CareRange, CareRanges } from '../care-ranges.js';
import type { BaselineHour } from '../learn/usual-band.js';
import type { AttentionKind, FaultKind, State } from '../plant-judgement.js';

/** What a plant's sensor last answered, as the ledger counts it. */
export type ContactAnswer = 'report' | 'rejected' | 'faulty' | 'failed' | 'away';

export interface Contact {
  readonly answer: ContactAnswer;
  readonly askedAt: EpochMicros;
  /** When the unbroken run of this answer began. */
  readonly since: EpochMicros;
  readonly inARow: number;
}

/** A watering as it is kept. */
export interface KnownWatering {
  readonly wateredAt: EpochMicros;
  readonly reported: boolean;
  readonly detected: boolean;
  /** When it was looked for in the moisture and not found. */
  readonly unseenAt: EpochMicros | null;
  /** Percent, where the moisture showed it. */
  readonly before: number | null;
  readonly after: number | null;
}

/** By the hour, 0–23 UTC. */
export type Baseline = Readonly<Partial<Record<number, BaselineHour>>>;

/** An interval in which a channel's values are not believed. */
export interface Jump {
  readonly at: EpochMicros;
  /** When it was over; null: it lasts. */
  readonly until: EpochMicros | null;
  /** The levels on either side. */
  readonly from: number;
  readonly to: number;
  /** Nothing possible was said behind it: `to` is the side on which it went, as far as can be guessed. */
  readonly isUnseen?: true;
}

export interface RangeTrouble {
  readonly kind: Exclude<AttentionKind, 'unusual'>;
  readonly since: EpochMicros;
}

/**
 * What a judgement must know of readings that are no longer looked at: how things stood before the newest ones. Those
 * are judged anew each time, so that a late one among them counts in its place.
 */
export interface ChannelMemory {
  readonly trouble?: RangeTrouble;
  readonly unusualSince?: EpochMicros;
  readonly jump?: Jump;
  /** When a value that had been stuck moved again: the step out of it is no jump. */
  readonly letGoAt?: EpochMicros;
}

/** A channel's judgement as it is stored. */
export interface StoredState {
  readonly state: State;
  readonly kind: AttentionKind | FaultKind | null;
  readonly since: EpochMicros;
  readonly reason: string;
  readonly value: number | null;
  readonly unusual: boolean;
  readonly memory: ChannelMemory | null;
  /** A technician saw to the sensor: what it said before is not held against it. */
  readonly trustedFrom: EpochMicros | null;
}

/** All that a plant is judged by. */
export interface PlantFacts {
  readonly plantId: number;
  readonly name: string | null;
  readonly status: PlantStatus;
  readonly statusSince: EpochMicros;
  readonly botanistId: number | null;
  readonly ranges: CareRanges;
  /** The newest readings of the last day, `windowReadings` of them or more, in any order. */
  readonly readings: readonly Measured[];
  /** The newest reading there is, however old. */
  readonly latest: Measured | null;
  readonly contact: Contact | null;
  /** The newest ones, in any order. */
  readonly waterings: readonly KnownWatering[];
  readonly baselines: Readonly<Record<CareChannel, Baseline>>;
  readonly stored: Readonly<Partial<Record<CareChannel, StoredState>>>;
  readonly needsWaterAt: EpochMicros | null;
}

/** What one channel of a plant is judged by. */
export interface ChannelFacts {
  readonly channel: CareChannel;
  readonly range: CareRange;
  /** Oldest first. */
  readonly readings: readonly ChannelReading[];
  /** When the channel last had a value, as far as is known. */
  readonly heardAt: EpochMicros | null;
  readonly contact: Contact | null;
  readonly waterings: readonly KnownWatering[];
  readonly baseline: Baseline;
  readonly stored: StoredState | null;
  /** Since when it could have been heard of. */
  readonly expectedSince: EpochMicros;
  /** By whose clocks it is told: IANA name of the museum's zone. */
  readonly timeZone: string;
}

export interface ChannelReading {
  readonly takenAt: EpochMicros;
  /** Null: refused or absent, which counts as no reading. */
  readonly value: number | null;
  /** The other channel's. */
  readonly other: number | null;
}

/** A reading whose value stands. */
export interface Sample {
  readonly takenAt: EpochMicros;
  readonly value: number;
}

/** Just the readings with a value. */
export function samplesOf(readings: readonly ChannelReading[]): Sample[] {
  return readings.flatMap(({ takenAt, value }) => (value === null ? [] : [{ takenAt, value }]));
}
