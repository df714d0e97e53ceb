import type { EpochMs } from '../time/instants.js';
import type { Stretch, TimeSeries } from './time-series.js';

/** undefined: this line has no point then, and goes on; null: it is broken there. */
export type Column = (number | null | undefined)[];

export interface Joined {
  readonly at: EpochMs[];
  /** For each line its mean, and where it has one its envelope: `[mean]` or `[max, min, mean]`. */
  readonly columns: Column[];
}

/** Between two points that lie too far apart: where the line breaks. */
function breaksOf({ at, longest }: TimeSeries): EpochMs[] {
  const breaks: EpochMs[] = [];
  for (let index = 1; index < at.length; index += 1) {
    const before = at[index - 1] ?? 0;
    const after = at[index] ?? 0;
    if (after - before > longest) breaks.push((before + after) / 2);
  }
  return breaks;
}

const valuesOf = ({ mean, envelope }: TimeSeries): readonly (readonly (number | null)[])[] =>
  envelope === undefined ? [mean] : [envelope.max, envelope.min, mean];

/** Lines with instants of their own on one axis, from end to end of the stretch. */
export function joined(series: readonly TimeSeries[], { from, to }: Stretch): Joined {
  const breaks = series.map(breaksOf);
  const at = [...new Set([from, to, ...series.flatMap((line) => line.at), ...breaks.flat()])].sort(
    (one, other) => one - other,
  );
  const places = new Map(at.map((instant, index) => [instant, index]));
  const placeOf = (instant: EpochMs): number => places.get(instant) ?? 0;
  const columns = series.flatMap((line, index) =>
    valuesOf(line).map((values) => {
      const column: Column = Array.from({ length: at.length }, () => undefined);
      for (const instant of breaks[index] ?? []) column[placeOf(instant)] = null;
      line.at.forEach((instant, point) => (column[placeOf(instant)] = values[point] ?? null));
      return column;
    }),
  );
  return { at, columns };
}

/** Points that have no neighbour to be joined to, and would not be seen as a line. */
export function lonePoints(column: Column): number[] {
  const shown = column.flatMap((value, index) => (value === undefined ? [] : [index]));
  const isThere = (index: number | undefined): boolean => index !== undefined && column[index] !== null;
  return shown.filter(
    (index, place) => column[index] !== null && !isThere(shown[place - 1]) && !isThere(shown[place + 1]),
  );
}
