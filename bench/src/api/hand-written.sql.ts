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

/** Values of a channel's hour, live and archived alike: what goes into a longer bucket. */
const HOUR = (channel: string) =>
  `sum(${channel}_count) AS ${channel}_count, min(${channel}_min) AS ${channel}_min, max(${channel}_max) AS ${channel}_max,
      sum(${channel}_mean * ${channel}_count) AS ${channel}_sum`;

const LIVE = (channel: string) =>
  `count(${channel}) AS ${channel}_count, min(${channel}) AS ${channel}_min, max(${channel}) AS ${channel}_max,
      sum(${channel}) AS ${channel}_sum`;

const MEAN = (channel: string) =>
  `greatest(${channel}_min, least(${channel}_max, ${channel}_sum / nullif(${channel}_count, 0)))`;

const COLUMNS = (channel: string) =>
  `json_build_object('min', json_agg(${channel}_min), 'mean', json_agg(${MEAN(channel)}), 'max', json_agg(${channel}_max))`;

const EXTREME = (name: string, column: string, direction: 'ASC' | 'DESC') => `'${name}', (
      SELECT json_build_object('value', ${column}, 'takenAt', taken_at, 'plant', json_build_object('number', id, 'name', name))
      FROM fresh WHERE ${column} IS NOT NULL ORDER BY ${column} ${direction}, id LIMIT 1)`;

const OVERVIEW = `WITH fresh AS MATERIALIZED (
  SELECT plant.id, plant.name, latest.* FROM latest_reading AS latest JOIN plant ON plant.id = latest.plant_id
  WHERE plant.status = 'on_display' AND latest.taken_at >= now() - interval '1 hour')
SELECT json_build_object(
  'plants', (SELECT json_build_object('total', count(*), 'onDisplay', count(*) FILTER (WHERE status = 'on_display'),
      'onLoan', count(*) FILTER (WHERE status = 'on_loan'), 'missing', count(*) FILTER (WHERE status = 'missing')) FROM plant),
  'extremes', json_build_object(
    ${EXTREME('hottest', 'temperature', 'DESC')},
    ${EXTREME('coldest', 'temperature', 'ASC')},
    ${EXTREME('wettest', 'soil_moisture', 'DESC')},
    ${EXTREME('driest', 'soil_moisture', 'ASC')}),
  'lastSweep', (SELECT json_build_object('minute', minute, 'startedAt', started_at, 'finishedAt', finished_at, 'asked', asked,
      'stored', stored, 'away', away, 'failed', failed) FROM sweep ORDER BY minute DESC LIMIT 1),
  'plantsPerCountry', (SELECT json_agg(line) FROM (
    SELECT country_code AS "countryCode", min(country_name) AS "countryName", count(*) AS plants
    FROM plant LEFT JOIN origin ON origin.id = plant.origin_id GROUP BY country_code
    ORDER BY count(*) DESC, min(country_name) COLLATE "C" LIMIT 300) AS line),
  'plantsPerBotanist', (SELECT json_agg(json_build_object('botanist', json_build_object('name', name), 'plants', plants)) FROM (
    SELECT botanist.name, count(*) AS plants FROM plant LEFT JOIN botanist ON botanist.id = plant.botanist_id
    GROUP BY botanist.id ORDER BY count(*) DESC, botanist.name COLLATE "C" LIMIT 300) AS line))::text AS answer`;

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
  /** $1 plant, $2 from, $3 to. */
  day: {
    name: 'day',
    text: `SELECT json_build_object('at', coalesce(json_agg(taken_at), '[]'), 'temperature', coalesce(json_agg(temperature), '[]'),
    'soilMoisture', coalesce(json_agg(soil_moisture), '[]'))::text AS answer FROM (
  SELECT taken_at, temperature, soil_moisture FROM reading
  WHERE plant_id = $1 AND taken_at >= $2 AND taken_at < $3 ORDER BY taken_at) AS live`,
  },
  /** Buckets of two hours. A day is live or archived, so no bucket is both. $1 plant, $2 from, $3 to. */
  month: {
    name: 'month',
    text: `SELECT json_build_object('at', coalesce(json_agg(at), '[]'), 'temperature', ${COLUMNS('temperature')},
    'soilMoisture', ${COLUMNS('soil_moisture')})::text AS answer FROM (
  SELECT date_bin('2 hours', hour, 'epoch') AS at, ${HOUR('temperature')}, ${HOUR('soil_moisture')}
  FROM reading_hourly WHERE plant_id = $1 AND hour >= $2 AND hour < $3 GROUP BY 1
  UNION ALL
  SELECT date_bin('2 hours', taken_at, 'epoch'), ${LIVE('temperature')}, ${LIVE('soil_moisture')}
  FROM reading WHERE plant_id = $1 AND taken_at >= $2 AND taken_at < $3 GROUP BY 1
  ORDER BY at) AS bucket`,
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
  overview: { name: 'overview', text: OVERVIEW },
} as const satisfies Record<string, HandWritten>;

export type HandWrittenName = keyof typeof HAND_WRITTEN;
