import { z } from 'zod';
import { cleanText } from './clean-text.js';
import type { OriginReference } from './plant-reference.js';
import { countryOfCode, countryOfName, type Country } from './to-country.js';

/** First generation: latitude, longitude, town, ISO-2 country, IANA zone. */
const ARRAY = z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]);

/** Second generation with numbers, third with the same numbers as strings. */
const OBJECT = z.object({
  latitude: z.union([z.number(), z.string()]),
  longitude: z.union([z.number(), z.string()]),
  city: z.string(),
  country: z.string().nullish(),
});

const DECIMAL = /^[+-]?\d{1,3}(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
/** The shape of a name in the IANA database (`America/Los_Angeles`, `Etc/GMT+5`); whether it exists is not asked. */
const ZONE = /^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/;

/**
 * Where a plant comes from, out of any of the three generations' `origin_location`; null where the coordinates
 * are no degrees, or the town is missing, or the shape is none of the three. A country that is not a known one
 * keeps its name without a code; a country or zone that is absent is null. Never throws.
 */
export function toOrigin(value: unknown): OriginReference | null {
  const array = ARRAY.safeParse(value);
  if (array.success) {
    const [latitude, longitude, town, code, zone] = array.data;
    return origin(latitude, longitude, town, countryWith(countryOfCode, code), zone);
  }
  const object = OBJECT.safeParse(value);
  if (!object.success) return null;
  const { latitude, longitude, city, country } = object.data;
  return origin(latitude, longitude, city, countryWith(countryOfName, country), null);
}

function origin(
  latitudeGiven: string | number,
  longitudeGiven: string | number,
  townGiven: string,
  country: Country | null,
  zoneGiven: string | null,
): OriginReference | null {
  const latitude = degrees(latitudeGiven, 90);
  const longitude = degrees(longitudeGiven, 180);
  const town = cleanText(townGiven);
  if (latitude === null || longitude === null || town === null) return null;
  const zone = cleanText(zoneGiven);
  return {
    latitude,
    longitude,
    town,
    countryCode: country?.code ?? null,
    countryName: country?.name ?? null,
    timeZone: zone !== null && ZONE.test(zone) ? zone : null,
  };
}

function degrees(value: string | number, bound: number): number | null {
  const text = String(value).trim();
  const number = DECIMAL.test(text) ? Number(text) : NaN;
  return Math.abs(number) <= bound ? number : null;
}

function countryWith(look: (text: string) => Country, given: string | null | undefined): Country | null {
  const text = cleanText(given);
  return text === null ? null : look(text);
}
