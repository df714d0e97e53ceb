import { CATALOGUE_ROWS } from './catalogue.rows.js';
import { IMAGE_ROWS } from './image.rows.js';
import { ORIGIN_ROWS } from './origin.rows.js';
import type { Botanist, Origin, Picture, Plant } from './plant.js';
import { SUNLIGHT_ROWS } from './sunlight.rows.js';

/** The three who looked after everything in the days of the first generation. */
export const FIRST_GENERATION_BOTANISTS: readonly Botanist[] = [
  { name: 'Carl Linnaeus', email: 'carl.linnaeus@lnhm.co.uk', phone: '(146)994-1635x35992' },
  { name: 'Gertrude Jekyll', email: 'gertrude.jekyll@lnhm.co.uk', phone: '001-481-273-3691x127' },
  { name: 'Eliza Andrews', email: 'eliza.andrews@lnhm.co.uk', phone: '(846)669-6651x75948' },
];

export const ORIGINS: readonly Origin[] = ORIGIN_ROWS.map(
  ([town, latitude, longitude, countryCode, timeZone]) => ({
    town,
    latitude,
    longitude,
    countryCode,
    timeZone,
  }),
);

const originByTown = new Map(ORIGINS.map((origin) => [origin.town, origin]));
const imageByPlant = new Map(IMAGE_ROWS.map((row) => [row[0], row]));
const sunlightByPlant = new Map(SUNLIGHT_ROWS.map((row) => [row[0], row]));

function pictureOf(plant: number, kind: Picture['kind']): Picture {
  if (kind !== 'own') return { kind };
  const row = known(imageByPlant.get(plant), `a picture for plant ${plant}`);
  return { kind, licence: row[1], folder: row[2], file: row[3] };
}

function known<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The catalogue lacks ${what}: its row files do not fit together.`);
  return found;
}

/** The real plants by number, 1–50 without 7 and 43. */
export const CATALOGUE: ReadonlyMap<number, Plant> = new Map(
  CATALOGUE_ROWS.map(([plant, name, scientificName, town, botanist, wateredAt, image]) => [
    plant,
    {
      plant,
      name,
      scientificName,
      origin: known(originByTown.get(town), `the origin ${town}`),
      botanist: known(FIRST_GENERATION_BOTANISTS[botanist], `botanist ${botanist}`),
      picture: pictureOf(plant, image),
      wateringMinute: Number(wateredAt.slice(0, 2)) * 60 + Number(wateredAt.slice(3)),
      cycle: sunlightByPlant.get(plant)?.[1] ?? null,
      sunlight: sunlightByPlant.get(plant)?.[2] ?? [],
    },
  ]),
);
