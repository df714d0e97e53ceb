import { laterBotanist } from '../museum/later-botanist.js';
import { laterOrigin } from '../museum/later-origin.js';
import type { Plant } from '../museum/plant.js';
import type { MuseumReading } from '../museum/reading-of.js';
import { EARLY_PICTURES, imagesBody } from './images.body.js';

/** The later generations lost the trailing comma. */
export function laterName(name: string): string {
  return name.endsWith(',') ? name.slice(0, -1) : name;
}

/** The second generation sends the same pictures in an order of its own. */
function images(plant: Plant): object | null | undefined {
  const body = imagesBody(plant.picture, EARLY_PICTURES);
  if (!body) return body;
  const { license, license_name, license_url, original_url, regular_url, medium_url, small_url, thumbnail } =
    body;
  return { license, license_name, license_url, original_url, regular_url, medium_url, small_url, thumbnail };
}

/** Second generation: an order of its own, coordinates as numbers of four decimals, times with `Z`. */
export function v2Body(plantId: number, plant: Plant, reading: MuseumReading, seed: number): object {
  const origin = laterOrigin(plantId, 'v2', seed);
  const botanist = laterBotanist(plantId, 'v2', reading.takenAtMs, seed);
  return {
    plant_id: plantId,
    name: laterName(plant.name),
    temperature: reading.temperatureCelsius,
    origin_location: {
      latitude: Math.round(origin.latitudeE7 / 1e3) / 1e4,
      longitude: Math.round(origin.longitudeE7 / 1e3) / 1e4,
      city: origin.town,
      country: origin.country,
    },
    botanist: { name: botanist.name, email: botanist.email, phone: botanist.phone },
    last_watered: new Date(reading.lastWateredAtMs).toISOString(),
    soil_moisture: reading.soilMoisturePercent,
    recording_taken: new Date(reading.takenAtMs).toISOString(),
    images: images(plant),
    scientific_name: plant.scientificName === null ? undefined : [plant.scientificName],
  };
}
