import type { EntriesAtMost } from '../limits/complexity.js';
import { COMPARED_POINTS, pointsOf } from '../series/series.input.js';
import { COMPARED_MAX } from './compare.input.js';

const points = pointsOf(COMPARED_POINTS);

/**
 * The points of all lines together. (They stand with the list of lines, where their number is said, not with the columns
 * below; a line's few other fields are thereby counted too often, which no query of a chart comes near.)
 * @param ids the argument that names the lines; where it is left out there may be as many as are compared at most.
 */
export function linesOf(ids: 'plantIds' | 'ids'): EntriesAtMost {
  return (given) => {
    const named = given.args[ids];
    const lines = Array.isArray(named) ? Math.min(named.length, COMPARED_MAX) : COMPARED_MAX;
    return lines * points(given);
  };
}
