import type { Rejection, RejectionRule } from '../readings/rejection.js';
import type { EpochMicros } from '../time/epoch-micros.js';

/** Something refused by a rule, before it is bound to the bytes it came in. */
export interface Refusal {
  readonly rule: RejectionRule;
  /** A sentence for a person: what was refused and what was kept. */
  readonly reason: string;
}

/** Where and when bytes came from: what every rejection of an answer repeats. */
export interface Received {
  readonly plantId: number;
  readonly receivedAt: EpochMicros;
  readonly payload: Uint8Array;
}

/** The refusal as it goes into the quarantine, with the whole payload. */
export function toRejection(refusal: Refusal, received: Received, identified: boolean): Rejection {
  return { ...received, ...refusal, identified };
}
