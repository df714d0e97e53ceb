-- What PostGraphile is offered beyond Palmhouse's own tables: the same questions as SQL functions, and smart tags.

COMMENT ON TABLE reading IS E'@foreignKey (plant_id) references plant (id)';
-- lists of botanists may be ordered by it, as Palmhouse orders them
COMMENT ON COLUMN botanist.name IS E'@behavior +orderBy';

-- plant { readingsBetween(from, to, first) }: reading_pkey, one partition a day
CREATE FUNCTION plant_readings_between(plant plant, "from" timestamptz, "to" timestamptz) RETURNS SETOF reading
LANGUAGE sql STABLE AS $$
  SELECT * FROM reading WHERE reading.plant_id = plant.id AND taken_at >= "from" AND taken_at < "to" ORDER BY taken_at
$$;

-- plant { day(from, to) }: readings as columns
CREATE TYPE plant_day AS (at timestamptz[], temperature float8[], soil_moisture float8[]);
CREATE FUNCTION plant_day(plant plant, "from" timestamptz, "to" timestamptz) RETURNS plant_day
LANGUAGE sql STABLE AS $$
  SELECT array_agg(taken_at), array_agg(temperature), array_agg(soil_moisture) FROM (
    SELECT * FROM reading WHERE reading.plant_id = plant.id AND taken_at >= "from" AND taken_at < "to" ORDER BY taken_at) AS live
$$;

-- plant { series(from, to, hours) }: buckets over the rollups and what is live
CREATE TYPE series_column AS (min float8[], mean float8[], max float8[]);
CREATE TYPE plant_series AS (at timestamptz[], temperature series_column, soil_moisture series_column);
CREATE FUNCTION plant_series(plant plant, "from" timestamptz, "to" timestamptz, hours int) RETURNS plant_series
LANGUAGE sql STABLE AS $$
  SELECT array_agg(at),
    row(array_agg(temperature_min), array_agg(greatest(temperature_min, least(temperature_max, temperature_sum / nullif(temperature_count, 0)))),
      array_agg(temperature_max))::series_column,
    row(array_agg(soil_moisture_min), array_agg(greatest(soil_moisture_min, least(soil_moisture_max, soil_moisture_sum / nullif(soil_moisture_count, 0)))),
      array_agg(soil_moisture_max))::series_column
  FROM (
    SELECT date_bin(make_interval(hours => hours), hour, 'epoch') AS at,
      sum(temperature_count) AS temperature_count, min(temperature_min) AS temperature_min, max(temperature_max) AS temperature_max,
      sum(temperature_mean * temperature_count) AS temperature_sum,
      sum(soil_moisture_count) AS soil_moisture_count, min(soil_moisture_min) AS soil_moisture_min, max(soil_moisture_max) AS soil_moisture_max,
      sum(soil_moisture_mean * soil_moisture_count) AS soil_moisture_sum
    FROM reading_hourly WHERE plant_id = plant.id AND hour >= "from" AND hour < "to" GROUP BY 1
    UNION ALL
    SELECT date_bin(make_interval(hours => hours), taken_at, 'epoch'),
      count(temperature), min(temperature), max(temperature), sum(temperature),
      count(soil_moisture), min(soil_moisture), max(soil_moisture), sum(soil_moisture)
    FROM reading WHERE plant_id = plant.id AND taken_at >= "from" AND taken_at < "to" GROUP BY 1
    ORDER BY at) AS bucket
$$;

-- overview: one call
CREATE TYPE plant_counts AS (total int, on_display int, on_loan int, missing int);
CREATE TYPE extreme_plant AS (number int, name text);
CREATE TYPE extreme_reading AS (value float8, taken_at timestamptz, plant extreme_plant);
CREATE TYPE extreme_set AS (hottest extreme_reading, coldest extreme_reading, wettest extreme_reading, driest extreme_reading);
CREATE TYPE last_sweep AS (minute timestamptz, started_at timestamptz, finished_at timestamptz, asked int, stored int, away int, failed int);
CREATE TYPE country_count AS (country_code text, country_name text, plants int);
CREATE TYPE carer AS (name text);
CREATE TYPE botanist_count AS (botanist carer, plants int);
CREATE TYPE overview AS (plants plant_counts, extremes extreme_set, last_sweep last_sweep,
  plants_per_country country_count[], plants_per_botanist botanist_count[]);
CREATE FUNCTION overview() RETURNS overview
LANGUAGE sql STABLE AS $$
  WITH fresh AS MATERIALIZED (
    SELECT plant.id, plant.name, latest.* FROM latest_reading AS latest JOIN plant ON plant.id = latest.plant_id
    WHERE plant.status = 'on_display' AND latest.taken_at >= now() - interval '1 hour')
  SELECT
    (SELECT row(count(*), count(*) FILTER (WHERE status = 'on_display'), count(*) FILTER (WHERE status = 'on_loan'),
      count(*) FILTER (WHERE status = 'missing'))::plant_counts FROM plant),
    row(
      (SELECT row(temperature, taken_at, row(id, name)::extreme_plant)::extreme_reading FROM fresh WHERE temperature IS NOT NULL ORDER BY temperature DESC, id LIMIT 1),
      (SELECT row(temperature, taken_at, row(id, name)::extreme_plant)::extreme_reading FROM fresh WHERE temperature IS NOT NULL ORDER BY temperature, id LIMIT 1),
      (SELECT row(soil_moisture, taken_at, row(id, name)::extreme_plant)::extreme_reading FROM fresh WHERE soil_moisture IS NOT NULL ORDER BY soil_moisture DESC, id LIMIT 1),
      (SELECT row(soil_moisture, taken_at, row(id, name)::extreme_plant)::extreme_reading FROM fresh WHERE soil_moisture IS NOT NULL ORDER BY soil_moisture, id LIMIT 1)
    )::extreme_set,
    (SELECT row(minute, started_at, finished_at, asked, stored, away, failed)::last_sweep FROM sweep ORDER BY minute DESC LIMIT 1),
    ARRAY(SELECT row(country_code, min(country_name), count(*))::country_count
      FROM plant LEFT JOIN origin ON origin.id = plant.origin_id GROUP BY country_code
      ORDER BY count(*) DESC, min(country_name) COLLATE "C" LIMIT 300),
    ARRAY(SELECT row(row(botanist.name)::carer, count(*))::botanist_count
      FROM plant LEFT JOIN botanist ON botanist.id = plant.botanist_id GROUP BY botanist.id
      ORDER BY count(*) DESC, botanist.name COLLATE "C" LIMIT 300)
$$;
