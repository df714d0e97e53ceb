import type { Plant } from '../museum/plant.js';
import type { MuseumReading } from '../museum/reading-of.js';
import { EARLY_PICTURES, imagesBody } from './images.body.js';

/** Reports taken before this instant carry `cycle` and `sunlight`: the museum dropped them after 2023. */
const SUNLIGHT_ENDED_MS = Date.UTC(2024, 0, 1);

/** `2025-02-03 16:28:40`, UTC. */
function spacedSeconds(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 19).replace('T', ' ');
}

/** First generation: keys in alphabetical order, the origin a list of texts, times of whole seconds. */
export function v1Body(plantId: number, plant: Plant, reading: MuseumReading): object {
  const { botanist, origin, scientificName, cycle } = plant;
  const early = reading.takenAtMs < SUNLIGHT_ENDED_MS && cycle !== null;
  return {
    botanist: { email: botanist.email, name: botanist.name, phone: botanist.phone },
    ...(early && { cycle }),
    images: imagesBody(plant.picture, EARLY_PICTURES),
    last_watered: new Date(reading.lastWateredAtMs).toUTCString(),
    name: plant.name,
    origin_location: [origin.latitude, origin.longitude, origin.town, origin.countryCode, origin.timeZone],
    plant_id: plantId,
    recording_taken: spacedSeconds(reading.takenAtMs),
    scientific_name: scientificName === null ? undefined : [scientificName],
    soil_moisture: reading.soilMoisturePercent,
    ...(early && { sunlight: plant.sunlight }),
    temperature: reading.temperatureCelsius,
  };
}
