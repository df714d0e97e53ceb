import type { EpochMicros } from '../time/epoch-micros.js';

/** Why a source gave no usable body. Stable codes: they stand in logs and in the quarantine. */
export type SourceFailure =
  | 'timeout' // no whole answer within the request's time limit
  | 'unreachable' // refused, reset, no such host
  | 'redirect' // 3xx: never followed
  | 'body-too-large' // beyond the body cap; the rest was not read
  | 'body-truncated' // the connection closed before the announced length
  | 'deadline'; // the sweep's time was up before the plant could be asked

/** What came back when one plant was asked. */
export type Answer =
  | {
      readonly kind: 'answered';
      readonly plantId: number;
      readonly receivedAt: EpochMicros;
      readonly status: number;
      readonly body: Uint8Array;
    }
  | {
      readonly kind: 'unanswered';
      readonly plantId: number;
      readonly receivedAt: EpochMicros;
      readonly failure: SourceFailure;
      /** For people: what the connection said. */
      readonly detail: string;
      /** What had arrived before it failed, if anything. */
      readonly body?: Uint8Array;
    };
