/** Neighbouring pieces of a list, each of `size` entries, the last may be shorter. */
export function* piecesOf<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
