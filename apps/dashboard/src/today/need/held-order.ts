/**
 * Who stands in a list, and where, while somebody's finger is on it: those who stood there before, as they are by now.
 * @param held whether somebody is just about to press something
 */
export function heldOrder<Entry extends { readonly id: string }>(
  shown: readonly Entry[],
  next: readonly Entry[],
  held: boolean,
): { readonly entries: readonly Entry[]; readonly hasNews: boolean } {
  const isSame = shown.length === next.length && shown.every(({ id }, index) => id === next[index]?.id);
  if (isSame || !held) return { entries: next, hasNews: false };
  const byId = new Map(next.map((entry) => [entry.id, entry]));
  return { entries: shown.map((entry) => byId.get(entry.id) ?? entry), hasNews: true };
}
