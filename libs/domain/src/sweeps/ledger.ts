import type { PlantOutcome } from './outcome.js';

/** Where each plant asked in a sweep went: asked = stored + duplicate + rejected + away + faulty + failed. */
export interface Ledger {
  readonly asked: number;
  /** Readings that are new in the database. */
  readonly stored: number;
  /** Readings the database already had. */
  readonly duplicate: number;
  /** Reports nothing of which can stand as a reading. */
  readonly rejected: number;
  /** On loan or missing. */
  readonly away: number;
  /** Sensor faults, as the source itself calls them. */
  readonly faulty: number;
  /** The source was ill, or time was up. */
  readonly failed: number;
}

const ENTRIES = ['stored', 'duplicate', 'rejected', 'away', 'faulty', 'failed'] as const;
type Entry = (typeof ENTRIES)[number];

export function emptyLedger(): Ledger {
  return { asked: 0, stored: 0, duplicate: 0, rejected: 0, away: 0, faulty: 0, failed: 0 };
}

/** Whether every plant asked went somewhere, and only once. Counts below zero or in parts never balance. */
export function ledgerBalances(ledger: Ledger): boolean {
  const counts = ENTRIES.map((entry) => ledger[entry]);
  const whole = [ledger.asked, ...counts].every((count) => Number.isSafeInteger(count) && count >= 0);
  return whole && ledger.asked === counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The ledger of a sweep's outcomes, one per plant asked. `storedPlantIds`: the plants whose reading the database
 * took as new; a reading that it did not take was there already.
 */
export function tally(outcomes: Iterable<PlantOutcome>, storedPlantIds: ReadonlySet<number>): Ledger {
  const ledger = { ...emptyLedger() };
  for (const outcome of outcomes) {
    ledger.asked += 1;
    ledger[entryOf(outcome, storedPlantIds)] += 1;
  }
  return ledger;
}

function entryOf(outcome: PlantOutcome, storedPlantIds: ReadonlySet<number>): Entry {
  if (outcome.kind !== 'report') return outcome.kind;
  if (outcome.reading === null) return 'rejected';
  return storedPlantIds.has(outcome.plantId) ? 'stored' : 'duplicate';
}
