import type { PlacesQuery } from '@palmhouse/client';
import type { Told } from '../data/told.js';

export type PlaceTold = Told<PlacesQuery['origins']['nodes'][number]>;

export interface CountryPlaces {
  /** Null: the country is not known. */
  readonly name: string | null;
  readonly places: readonly PlaceTold[];
}

const byText = (one: string, other: string): number => one.localeCompare(other, 'en-GB');

/** Places under their countries, by name; those of no known country behind the others. */
export function byCountry(origins: readonly PlaceTold[]): readonly CountryPlaces[] {
  const groups = new Map<string | null, PlaceTold[]>();
  for (const origin of origins) {
    const name = origin.countryName ?? origin.countryCode;
    groups.set(name, [...(groups.get(name) ?? []), origin]);
  }
  return [...groups]
    .map(([name, places]) => ({ name, places: places.sort((one, other) => byText(one.town, other.town)) }))
    .sort(
      (one, other) =>
        Number(one.name === null) - Number(other.name === null) || byText(one.name ?? '', other.name ?? ''),
    );
}
