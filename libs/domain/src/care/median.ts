/** The middle of the values, of an even number the mean of the two in the middle; NaN of none. Leaves the list as it is. */
export function medianOf(values: Iterable<number>): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Median absolute deviation from `centre`: the spread that a few wild values do not move. */
export function madOf(values: Iterable<number>, centre: number): number {
  return medianOf(Float64Array.from(values, (value) => Math.abs(value - centre)));
}
