import { CATALOGUE } from './catalogue.js';
import { inventedPlant } from './invented-plant.js';
import type { Plant } from './plant.js';

/** In the catalogue's numbering a gap: the museum never had a plant 7. */
export const MISSING_PLANT = 7;
/** Away at another museum in every recording. */
export const LOANED_PLANT = 43;
/** The first generation also answers 0, with all that plant 50 is and feels. */
export const ALIAS_PLANT = 0;
export const ALIASED_PLANT = 50;
/** The last plant of the catalogue; higher numbers are invented. */
export const LAST_CATALOGUE_PLANT = 50;

/** The plant that stands behind a number: 0 is plant 50 once more. */
export function standsFor(plant: number): number {
  return plant === ALIAS_PLANT ? ALIASED_PLANT : plant;
}

/** The facts of a plant; numbers outside the catalogue are invented by the seed. */
export function plantOf(plant: number, seed: number): Plant {
  return CATALOGUE.get(standsFor(plant)) ?? inventedPlant(plant, seed);
}
