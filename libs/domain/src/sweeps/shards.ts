/** Plants by their ids, both ends included; empty where `lastId` is below `firstId`. */
export interface PlantRange {
  readonly firstId: number;
  readonly lastId: number;
}

/**
 * Cuts a range into neighbouring ones of `size` plants (the last may be smaller): together they hold each id once.
 * @throws RangeError where `size` is not a whole number above zero, or an id is not a whole number.
 */
export function toShards({ firstId, lastId }: PlantRange, size: number): PlantRange[] {
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new RangeError(`A shard holds a whole number of plants above zero, not ${size}.`);
  }
  if (!Number.isSafeInteger(firstId) || !Number.isSafeInteger(lastId)) {
    throw new RangeError(`Plant ids are whole numbers, not ${firstId} to ${lastId}.`);
  }
  const shards: PlantRange[] = [];
  for (let start = firstId; start <= lastId; start += size) {
    shards.push({ firstId: start, lastId: Math.min(start + size - 1, lastId) });
  }
  return shards;
}

/** Every id of a range, in order. */
export function idsOf({ firstId, lastId }: PlantRange): number[] {
  return Array.from({ length: Math.max(0, lastId - firstId + 1) }, (_, index) => firstId + index);
}
