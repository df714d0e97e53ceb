// looked up once: a global costs a good deal inside a test's sandboxed context
const { imul, floor } = Math;

/**
 * Chance without state: the same arguments always give the same number, so that any past instant can be asked
 * again and answers the same. Mixing after MurmurHash3 (Austin Appleby, public domain).
 */
function mix(hash: number, word: number): number {
  let k = imul(word, 0xcc9e2d51);
  k = imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return (imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** What a draw is for: two draws about the same plant and instant must not agree by accident. */
export const DRAW = {
  inventedPlant: 1,
  botanist: 2,
  botanistTitle: 3,
  phone: 4,
  place: 5,
  wateringSecond: 6,
  moistureTop: 7,
  moistureFloor: 8,
  temperatureMean: 9,
  temperatureKnot: 10,
  disturbance: 11,
  disturbanceSize: 12,
  heldRecording: 13,
  sensorFault: 14,
  micros: 15,
  fault: 16, // and on: two for each kind of fault
  soakedKnot: 90,
  spike: 100, // and on: one for each of a plant's spikes
} as const;

/** A whole number 0…4,294,967,295 decided by its arguments; `at` may exceed 32 bits (milliseconds since 1970). */
export function drawWord(seed: number, about: number, plant: number, at = 0): number {
  let h = mix(mix(mix(seed | 0, about), plant), at | 0);
  h = mix(h, floor(at / 0x1_0000_0000));
  h = imul(h ^ (h >>> 16), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A number in [0, 1) decided by its arguments. */
export function draw(seed: number, about: number, plant: number, at = 0): number {
  return drawWord(seed, about, plant, at) / 0x1_0000_0000;
}

/** A number in [low, high) decided by the draw `share` in [0, 1). */
export function between(share: number, low: number, high: number): number {
  return low + share * (high - low);
}

/** One of the list, decided by `word`. */
export function oneOf<T>(list: readonly T[], word: number): T {
  const chosen = list[word % list.length];
  if (chosen === undefined)
    throw new RangeError('A list to choose from is empty: give it at least one entry.');
  return chosen;
}
