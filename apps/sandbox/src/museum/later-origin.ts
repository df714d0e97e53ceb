import { DRAW, drawWord, oneOf } from './draw.js';
import { COUNTRIES, TOWN_ENDS, TOWN_FIRSTS, TOWN_STEMS } from './names.js';

/** Where the later generations say a plant comes from: the country by name, no time zone. */
export interface LaterOrigin {
  readonly town: string;
  readonly country: string;
  /** Ten-millionths of a degree (degrees × 10⁷): each generation writes them with another precision. */
  readonly latitudeE7: number;
  readonly longitudeE7: number;
}

export function laterOrigin(plant: number, generation: 'v2' | 'v3', seed: number): LaterOrigin {
  const about = generation === 'v2' ? 20 : 30;
  const word = (aspect: number): number => drawWord(seed, DRAW.place, plant, about + aspect);
  return {
    town: `${oneOf(TOWN_FIRSTS, word(1))}${oneOf(TOWN_STEMS, word(2))}${oneOf(TOWN_ENDS, word(3))}`,
    country: oneOf(COUNTRIES, word(4)),
    latitudeE7: (word(5) % 1_800_000_001) - 900_000_000,
    longitudeE7: (word(6) % 3_600_000_001) - 1_800_000_000,
  };
}
