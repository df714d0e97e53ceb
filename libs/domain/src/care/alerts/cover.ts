// Who covers may be away as well; a chain longer than this is a mistake.
const HANDS = 5;

/**
 * Who looks after a botanist's plants now.
 * @param covers who stands in for whom at this time.
 * @returns the botanist, where all who stand in are away too.
 */
export function coverFor(botanistId: number | null, covers: ReadonlyMap<number, number>): number | null {
  if (botanistId === null) return null;
  let present = botanistId;
  for (let hands = 0; hands < HANDS; hands++) {
    const cover = covers.get(present);
    if (cover === undefined) return present;
    present = cover;
  }
  return botanistId;
}
