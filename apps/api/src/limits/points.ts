import type { Measured } from './operation-meter.js';

// What one statement and a thousand values each take of the machine is of one size: about a millisecond.
const VALUES_A_POINT = 1_000;

/** What an operation costs: 1, and 1 for each list or look-up, and 1 for every thousand values it could return. */
export function pointsOf({ statements, values }: Pick<Measured, 'statements' | 'values'>): number {
  return 1 + statements + Math.floor(values / VALUES_A_POINT);
}
