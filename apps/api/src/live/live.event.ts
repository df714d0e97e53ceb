import type { Reading } from '@palmhouse/domain';
import type { JournalEntry } from '@palmhouse/persistence';
import type { BroughtAlert, BroughtEvent } from '../alerts/brought-alert.js';
import type { AlertHappening } from '../alerts/alerts.query.js';
import type { PlantNode } from '../plants/plant.row.js';
import type { Sweep } from '../sweeps/sweep.model.js';

/** What became of an alert, at its place in the entry, and the alert itself as it was when it was first told of. */
export interface AlertChange extends AlertHappening {
  readonly part: number;
  readonly alert: BroughtAlert;
  readonly event: BroughtEvent;
}

/** An entry of the journal with what it stands for, read at most once however many clients want it. */
export interface LiveEvent {
  readonly entry: JournalEntry;
  /** By plant and time, always in the same order. */
  readings(): Promise<readonly Reading[]>;
  /** Those of the readings, by number. */
  plants(): Promise<ReadonlyMap<number, PlantNode>>;
  sweep(): Promise<Sweep>;
  /** In the order of the entry. */
  alerts(): Promise<readonly AlertChange[]>;
}

/** Runs once for all who ask; again only after it failed. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= work().catch((error: unknown) => {
      running = null;
      throw error;
    });
    return running;
  };
}
