-- What PostGraphile is offered beyond Palmhouse's own tables: the same questions as SQL functions, and smart tags.

COMMENT ON TABLE reading IS E'@foreignKey (plant_id) references plant (id)';
-- lists of botanists may be ordered by it, as Palmhouse orders them
COMMENT ON COLUMN botanist.name IS E'@behavior +orderBy';

-- plant { readingsBetween(from, to, first) }: reading_pkey, one partition a day
CREATE FUNCTION plant_readings_between(plant plant, "from" timestamptz, "to" timestamptz) RETURNS SETOF reading
LANGUAGE sql STABLE AS $$
  SELECT * FROM reading WHERE reading.plant_id = plant.id AND taken_at >= "from" AND taken_at < "to" ORDER BY taken_at
$$;
