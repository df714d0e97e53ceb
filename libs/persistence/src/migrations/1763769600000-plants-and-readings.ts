import type { MigrationInterface, QueryRunner } from 'typeorm';

const LEDGER_COLUMNS = `
  asked     integer NOT NULL DEFAULT 0 CHECK (asked >= 0),
  stored    integer NOT NULL DEFAULT 0 CHECK (stored >= 0),
  duplicate integer NOT NULL DEFAULT 0 CHECK (duplicate >= 0),
  rejected  integer NOT NULL DEFAULT 0 CHECK (rejected >= 0),
  away      integer NOT NULL DEFAULT 0 CHECK (away >= 0),
  faulty    integer NOT NULL DEFAULT 0 CHECK (faulty >= 0),
  failed    integer NOT NULL DEFAULT 0 CHECK (failed >= 0)`;

const LEDGER_BALANCES = 'CHECK (asked = stored + duplicate + rejected + away + faulty + failed)';

const UP = `
CREATE TABLE botanist (
  id          integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name        text NOT NULL CHECK (name <> ''),
  email       text NOT NULL CHECK (email <> ''),
  phone       text,
  reported_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX botanist_email_key ON botanist (lower(email));
COMMENT ON COLUMN botanist.reported_at IS 'the newest report that changed name or phone';

CREATE TABLE origin (
  id           integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  latitude     float8 NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude    float8 NOT NULL CHECK (longitude BETWEEN -180 AND 180),
  town         text NOT NULL,
  country_code text CHECK (country_code ~ '^[A-Z]{2}$'),
  country_name text,
  time_zone    text,
  CONSTRAINT origin_place_key UNIQUE (latitude, longitude, town)
);

CREATE TABLE plant (
  id                   integer PRIMARY KEY CHECK (id >= 0),
  name                 text CHECK (name <> ''),
  scientific_name      text,
  cycle                text,
  sunlight             text[],
  image_url            text,
  image_thumbnail_url  text,
  image_licence_name   text,
  image_licence_url    text,
  origin_id            integer REFERENCES origin,
  botanist_id          integer REFERENCES botanist,
  status               text NOT NULL CHECK (status IN ('on_display', 'on_loan', 'missing')),
  status_since         timestamptz NOT NULL,
  reference_hash       text,
  reported_at          timestamptz
);
CREATE INDEX plant_botanist_idx ON plant (botanist_id, id);
CREATE INDEX plant_origin_idx ON plant (origin_id, id);
COMMENT ON COLUMN plant.id IS 'the source''s own number';
COMMENT ON COLUMN plant.name IS 'null until a report has named the plant (on loan since before Palmhouse first asked)';
COMMENT ON COLUMN plant.reference_hash IS 'digest of the last report''s reference part: an equal one is not written again';
COMMENT ON COLUMN plant.reported_at IS 'the newest report that changed the reference part';

CREATE TABLE plant_status_change (
  plant_id         integer NOT NULL REFERENCES plant ON DELETE CASCADE,
  at               timestamptz NOT NULL,
  status_from      text CHECK (status_from IN ('on_display', 'on_loan', 'missing')),
  status_to        text NOT NULL CHECK (status_to IN ('on_display', 'on_loan', 'missing')),
  botanist_from_id integer REFERENCES botanist,
  botanist_to_id   integer REFERENCES botanist,
  cause            text NOT NULL,
  PRIMARY KEY (plant_id, at),
  CHECK (status_from IS DISTINCT FROM status_to OR botanist_from_id IS DISTINCT FROM botanist_to_id)
);

-- No foreign key to plant: the loader writes the plant in the same transaction and nothing deletes plants,
-- and the check would cost the hottest table of the system (docs/decisions/0003).
CREATE TABLE reading (
  plant_id        integer NOT NULL,
  taken_at        timestamptz NOT NULL,
  soil_moisture   float8,
  temperature     float8,
  last_watered_at timestamptz,
  sweep           timestamptz,
  PRIMARY KEY (plant_id, taken_at),
  CONSTRAINT reading_has_a_value CHECK (soil_moisture IS NOT NULL OR temperature IS NOT NULL),
  CONSTRAINT reading_is_finite CHECK (
    soil_moisture > '-Infinity' AND soil_moisture < 'Infinity' AND temperature > '-Infinity' AND temperature < 'Infinity')
) PARTITION BY RANGE (taken_at);
COMMENT ON COLUMN reading.soil_moisture IS 'percent; null when the sensor''s value was implausible (see rejection)';
COMMENT ON COLUMN reading.temperature IS 'degrees Celsius; null when the sensor''s value was implausible (see rejection)';
COMMENT ON COLUMN reading.sweep IS 'the minute that read it; null when discovery did';

CREATE FUNCTION ensure_reading_partition(day date) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  partition text := 'reading_' || to_char(day, 'YYYY_MM_DD');
BEGIN
  IF to_regclass('public.' || partition) IS NOT NULL THEN
    RETURN false;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('ensure_reading_partition'));
  IF to_regclass('public.' || partition) IS NOT NULL THEN
    RETURN false;
  END IF;
  -- Create, then attach: ATTACH takes a lock that lets readers and writers of the other days go on.
  EXECUTE format('CREATE TABLE public.%I (LIKE public.reading INCLUDING ALL)', partition);
  EXECUTE format('ALTER TABLE public.reading ATTACH PARTITION public.%I FOR VALUES FROM (%L) TO (%L)',
    partition, day::timestamp AT TIME ZONE 'UTC', (day + 1)::timestamp AT TIME ZONE 'UTC');
  RETURN true;
END $$;
COMMENT ON FUNCTION ensure_reading_partition IS 'makes the partition of a UTC day if it is not there; true when it made one';

CREATE TABLE latest_reading (
  plant_id        integer PRIMARY KEY REFERENCES plant ON DELETE CASCADE,
  taken_at        timestamptz NOT NULL,
  soil_moisture   float8,
  temperature     float8,
  last_watered_at timestamptz
) WITH (fillfactor = 50); -- rewritten every minute: room for updates in place

CREATE TABLE sweep (
  minute         timestamptz PRIMARY KEY CHECK (date_trunc('minute', minute, 'UTC') = minute),
  first_plant_id integer NOT NULL,
  last_plant_id  integer NOT NULL,
  shard_size     integer NOT NULL CHECK (shard_size > 0),
  started_at     timestamptz NOT NULL,
  finished_at    timestamptz,${LEDGER_COLUMNS},
  CHECK (last_plant_id >= first_plant_id),
  CONSTRAINT sweep_ledger_balances ${LEDGER_BALANCES}
);
CREATE INDEX sweep_unfinished_idx ON sweep (minute) WHERE finished_at IS NULL;

CREATE TABLE sweep_shard (
  minute    timestamptz NOT NULL REFERENCES sweep ON DELETE CASCADE,
  shard     integer NOT NULL CHECK (shard >= 0),
  loaded_at timestamptz NOT NULL DEFAULT now(),${LEDGER_COLUMNS},
  PRIMARY KEY (minute, shard),
  CONSTRAINT sweep_shard_ledger_balances ${LEDGER_BALANCES}
);

CREATE TABLE discovery (
  id             integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  started_at     timestamptz NOT NULL,
  finished_at    timestamptz NOT NULL,
  first_plant_id integer NOT NULL,
  last_plant_id  integer NOT NULL,
  asked          integer NOT NULL CHECK (asked >= 0)
);
COMMENT ON TABLE discovery IS 'each walk along the source''s ids; the newest one is the roster';

CREATE TABLE rejection (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source           text NOT NULL,
  plant_id         integer,
  rule             text NOT NULL,
  reason           text NOT NULL,
  payload          text NOT NULL,
  payload_encoding text NOT NULL CHECK (payload_encoding IN ('utf8', 'base64')),
  received_at      timestamptz NOT NULL,
  sweep            timestamptz,
  resolved_at      timestamptz,
  identity         bytea NOT NULL CONSTRAINT rejection_identity_key UNIQUE
);
CREATE INDEX rejection_received_idx ON rejection (received_at DESC, id DESC);
CREATE INDEX rejection_rule_idx ON rejection (rule, received_at DESC, id DESC);
CREATE INDEX rejection_resolved_idx ON rejection (received_at DESC, id DESC) WHERE resolved_at IS NOT NULL;
CREATE INDEX rejection_plant_idx ON rejection (plant_id, received_at DESC, id DESC);
COMMENT ON COLUMN rejection.payload IS 'what came, whole; base64 where the bytes are not UTF-8 text';
COMMENT ON COLUMN rejection.identity IS 'SHA-256 that makes the same refusal of the same report one row';
`;

const DOWN = `
DROP TABLE rejection, discovery, sweep_shard, sweep, latest_reading, reading, plant_status_change, plant, origin, botanist;
DROP FUNCTION ensure_reading_partition;
`;

export class PlantsAndReadings1763769600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
