/** The questions as one statement each, whose answer is finished JSON: as little as can stand between a client and PostgreSQL. */
export interface HandWritten {
  readonly name: string;
  /** Its one row has one text column. */
  readonly text: string;
}

const PLANTS = `SELECT plant.id AS number, plant.name, plant.scientific_name AS "scientificName", plant.status,
    CASE WHEN botanist.id IS NOT NULL THEN json_build_object('name', botanist.name, 'email', botanist.email) END AS botanist,
    CASE WHEN origin.id IS NOT NULL THEN json_build_object('town', origin.town, 'countryName', origin.country_name,
      'latitude', origin.latitude, 'longitude', origin.longitude) END AS origin,
    CASE WHEN latest.plant_id IS NOT NULL THEN json_build_object('takenAt', latest.taken_at,
      'soilMoisture', latest.soil_moisture, 'temperature', latest.temperature,
      'lastWateredAt', latest.last_watered_at) END AS "latestReading"
  FROM plant
  LEFT JOIN botanist ON botanist.id = plant.botanist_id
  LEFT JOIN origin ON origin.id = plant.origin_id
  LEFT JOIN latest_reading AS latest ON latest.plant_id = plant.id
  ORDER BY plant.id LIMIT 50`;

export const HAND_WRITTEN = {
  plants: {
    name: 'plants',
    text: `SELECT coalesce(json_agg(answer), '[]')::text AS answer FROM (${PLANTS}) AS answer`,
  },
  /** $1 plant, $2 from, $3 to. */
  readings: {
    name: 'readings',
    text: `SELECT coalesce(json_agg(answer), '[]')::text AS answer FROM (
  SELECT taken_at AS "takenAt", soil_moisture AS "soilMoisture", temperature FROM reading
  WHERE plant_id = $1 AND taken_at >= $2 AND taken_at < $3 ORDER BY taken_at LIMIT 1000) AS answer`,
  },
  botanists: {
    name: 'botanists',
    text: `SELECT coalesce(json_agg(answer), '[]')::text AS answer FROM (
  SELECT botanist.name, botanist.email, (
    SELECT coalesce(json_agg(page), '[]') FROM (
      SELECT plant.id AS number, plant.name, plant.status FROM plant
      WHERE plant.botanist_id = botanist.id ORDER BY plant.id LIMIT 50) AS page) AS plants
  FROM botanist ORDER BY botanist.name, botanist.id LIMIT 50) AS answer`,
  },
} as const satisfies Record<string, HandWritten>;

export type HandWrittenName = keyof typeof HAND_WRITTEN;
