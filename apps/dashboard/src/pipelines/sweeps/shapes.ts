import type { Outcome } from './strip.js';

/** The height that marks are drawn in; a mark's own unit of width is 3, and 1 between. */
export const HEIGHT = 40;
export const PITCH = 4;
const WIDTH = 3;

// From and to, from the top: what went worse stands higher, and each is cut otherwise, for those who cannot tell the colours.
const PIECES: Readonly<Record<Outcome, readonly (readonly [number, number])[]>> = {
  none: [],
  failed: [[0, 40]],
  broken: [
    [0, 6],
    [30, 40],
  ],
  rejected: [
    [4, 20],
    [25, 40],
  ],
  faulty: [
    [8, 13],
    [18, 40],
  ],
  running: [[34, 40]],
  well: [[18, 40]],
};

/** One mark at a place. */
export function markPath(outcome: Outcome, index: number): string {
  return PIECES[outcome]
    .map(([top, bottom]) => `M${index * PITCH} ${top}h${WIDTH}V${bottom}h-${WIDTH}Z`)
    .join('');
}
