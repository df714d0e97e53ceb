import type { PlantReference } from '../plants/plant-reference.js';
import type { Reading } from '../readings/reading.js';
import type { Rejection } from '../readings/rejection.js';
import type { EpochMicros } from '../time/epoch-micros.js';

/**
 * What one asked plant came to in a sweep. Exactly one per plant, so that the ledger adds up:
 * asked = stored + duplicate + rejected + away + faulty + failed. (Whether a reading is stored or a
 * duplicate is the database's word.)
 */
export type PlantOutcome =
  | {
      readonly kind: 'report';
      readonly plantId: number;
      readonly receivedAt: EpochMicros;
      /** null: a report came, but nothing of it can stand as a reading (counted as rejected). */
      readonly reading: Reading | null;
      /** null: nothing of the plant's own facts could be trusted, e.g. it answered for another plant. */
      readonly reference: PlantReference | null;
      readonly rejections: readonly Rejection[];
    }
  | {
      readonly kind: 'away';
      readonly plantId: number;
      readonly status: 'on_loan' | 'missing';
      readonly receivedAt: EpochMicros;
    }
  | { readonly kind: 'faulty'; readonly plantId: number }
  | {
      readonly kind: 'failed';
      readonly plantId: number;
      /** Stable code, e.g. `timeout`, `body-not-json`, `unexpected-status`. */
      readonly reason: string;
      readonly rejections: readonly Rejection[];
    };
