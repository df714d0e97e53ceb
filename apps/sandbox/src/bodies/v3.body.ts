import { DRAW, drawWord } from '../museum/draw.js';
import { laterBotanist } from '../museum/later-botanist.js';
import { laterOrigin } from '../museum/later-origin.js';
import type { Plant } from '../museum/plant.js';
import type { MuseumReading } from '../museum/reading-of.js';
import { imagesBody, LATE_PICTURES } from './images.body.js';
import { laterName } from './v2.body.js';

/** `2026-01-26T15:16:04.703006`, UTC: milliseconds of the instant, the last three digits made up from it. */
function isoMicros(atMs: number, madeUp: number): string {
  return new Date(atMs).toISOString().slice(0, 23) + String(madeUp).padStart(3, '0');
}

/** Third generation: keys in alphabetical order, coordinates as texts, times without a zone. */
export function v3Body(plantId: number, plant: Plant, reading: MuseumReading, seed: number): object {
  const origin = laterOrigin(plantId, 'v3', seed);
  const botanist = laterBotanist(plantId, 'v3', reading.takenAtMs, seed);
  return {
    botanist: { email: botanist.email, name: botanist.name, phone: botanist.phone },
    images: imagesBody(plant.picture, LATE_PICTURES),
    last_watered: new Date(reading.lastWateredAtMs).toISOString().slice(0, 19),
    name: laterName(plant.name),
    origin_location: {
      city: origin.town,
      country: origin.country,
      latitude: (origin.latitudeE7 / 1e7).toFixed(7),
      longitude: (origin.longitudeE7 / 1e7).toFixed(6),
    },
    plant_id: plantId,
    recording_taken: isoMicros(
      reading.takenAtMs,
      drawWord(seed, DRAW.micros, plantId, reading.takenAtMs) % 1000,
    ),
    scientific_name: plant.scientificName === null ? undefined : [plant.scientificName],
    soil_moisture: reading.soilMoisturePercent,
    temperature: reading.temperatureCelsius,
  };
}
