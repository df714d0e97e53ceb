import type { EpochMicros } from '../time/epoch-micros.js';

/** The cleaning rules by name. Each name stands in the quarantine, the API and the docs. */
export const REJECTION_RULES = [
  'soil-moisture-range',
  'soil-moisture-unreadable',
  'temperature-range',
  'temperature-unreadable',
  'no-values',
  'taken-at-future',
  'taken-at-too-old',
  'taken-at-unreadable',
  'last-watered-unreadable',
  'plant-id-mismatch',
  'name-unreadable',
  'scientific-name-unreadable',
  'botanist-unreadable',
  'origin-unreadable',
  'image-unreadable',
  'body-not-json',
  'body-not-a-report',
  'unexpected-error',
  'unexpected-status',
  'timeout',
  'redirect',
  'body-too-large',
  'body-truncated',
] as const;

export type RejectionRule = (typeof REJECTION_RULES)[number];

/** A quarantined input or part of one: kept whole, with the rule that refused it. */
export interface Rejection {
  readonly plantId: number;
  readonly rule: RejectionRule;
  /** A sentence for a person: what was refused and what was kept. */
  readonly reason: string;
  /** The bytes as they came. */
  readonly payload: Uint8Array;
  readonly receivedAt: EpochMicros;
  /** True when the payload is a report with an identity of its own; the same report again is the same rejection. */
  readonly identified: boolean;
}
