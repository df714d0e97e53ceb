-- Generated from a migrated database by tools/generated.mjs. Do not edit: write a migration.

-- botanist.reported_at: the newest report that changed name or phone
CREATE TABLE botanist (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  email text NOT NULL,
  phone text,
  reported_at timestamp with time zone NOT NULL,
  CONSTRAINT botanist_email_check CHECK ((email <> ''::text)),
  CONSTRAINT botanist_name_check CHECK ((name <> ''::text)),
  CONSTRAINT botanist_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX botanist_email_key ON public.botanist USING btree (lower(email));

-- discovery: each walk along the source's ids; the newest one is the roster
CREATE TABLE discovery (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  started_at timestamp with time zone NOT NULL,
  finished_at timestamp with time zone NOT NULL,
  first_plant_id integer NOT NULL,
  last_plant_id integer NOT NULL,
  asked integer NOT NULL,
  CONSTRAINT discovery_asked_check CHECK ((asked >= 0)),
  CONSTRAINT discovery_pkey PRIMARY KEY (id)
);

CREATE TABLE latest_reading (
  plant_id integer NOT NULL,
  taken_at timestamp with time zone NOT NULL,
  soil_moisture double precision,
  temperature double precision,
  last_watered_at timestamp with time zone,
  CONSTRAINT latest_reading_plant_id_fkey FOREIGN KEY (plant_id) REFERENCES plant(id) ON DELETE CASCADE,
  CONSTRAINT latest_reading_pkey PRIMARY KEY (plant_id)
);

CREATE TABLE origin (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  latitude double precision NOT NULL,
  longitude double precision NOT NULL,
  town text NOT NULL,
  country_code text,
  country_name text,
  time_zone text,
  CONSTRAINT origin_country_code_check CHECK ((country_code ~ '^[A-Z]{2}$'::text)),
  CONSTRAINT origin_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  CONSTRAINT origin_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  CONSTRAINT origin_pkey PRIMARY KEY (id),
  CONSTRAINT origin_place_key UNIQUE (latitude, longitude, town)
);

-- plant.id: the source's own number
-- plant.name: null until a report has named the plant (on loan since before Palmhouse first asked)
-- plant.reference_hash: digest of the last report's reference part: an equal one is not written again
-- plant.reported_at: the newest report that changed the reference part
CREATE TABLE plant (
  id integer NOT NULL,
  name text,
  scientific_name text,
  cycle text,
  sunlight text[],
  image_url text,
  image_thumbnail_url text,
  image_licence_name text,
  image_licence_url text,
  origin_id integer,
  botanist_id integer,
  status text NOT NULL,
  status_since timestamp with time zone NOT NULL,
  reference_hash text,
  reported_at timestamp with time zone,
  CONSTRAINT plant_id_check CHECK ((id >= 0)),
  CONSTRAINT plant_name_check CHECK ((name <> ''::text)),
  CONSTRAINT plant_status_check CHECK ((status = ANY (ARRAY['on_display'::text, 'on_loan'::text, 'missing'::text]))),
  CONSTRAINT plant_botanist_id_fkey FOREIGN KEY (botanist_id) REFERENCES botanist(id),
  CONSTRAINT plant_origin_id_fkey FOREIGN KEY (origin_id) REFERENCES origin(id),
  CONSTRAINT plant_pkey PRIMARY KEY (id)
);
CREATE INDEX plant_botanist_idx ON public.plant USING btree (botanist_id, id);
CREATE INDEX plant_origin_idx ON public.plant USING btree (origin_id, id);

CREATE TABLE plant_status_change (
  plant_id integer NOT NULL,
  at timestamp with time zone NOT NULL,
  status_from text,
  status_to text NOT NULL,
  botanist_from_id integer,
  botanist_to_id integer,
  cause text NOT NULL,
  CONSTRAINT plant_status_change_check CHECK (((status_from IS DISTINCT FROM status_to) OR (botanist_from_id IS DISTINCT FROM botanist_to_id))),
  CONSTRAINT plant_status_change_status_from_check CHECK ((status_from = ANY (ARRAY['on_display'::text, 'on_loan'::text, 'missing'::text]))),
  CONSTRAINT plant_status_change_status_to_check CHECK ((status_to = ANY (ARRAY['on_display'::text, 'on_loan'::text, 'missing'::text]))),
  CONSTRAINT plant_status_change_botanist_from_id_fkey FOREIGN KEY (botanist_from_id) REFERENCES botanist(id),
  CONSTRAINT plant_status_change_botanist_to_id_fkey FOREIGN KEY (botanist_to_id) REFERENCES botanist(id),
  CONSTRAINT plant_status_change_plant_id_fkey FOREIGN KEY (plant_id) REFERENCES plant(id) ON DELETE CASCADE,
  CONSTRAINT plant_status_change_pkey PRIMARY KEY (plant_id, at)
);

-- reading.soil_moisture: percent; null when the sensor's value was implausible (see rejection)
-- reading.temperature: degrees Celsius; null when the sensor's value was implausible (see rejection)
-- reading.sweep: the minute that read it; null when discovery did
CREATE TABLE reading (
  plant_id integer NOT NULL,
  taken_at timestamp with time zone NOT NULL,
  soil_moisture double precision,
  temperature double precision,
  last_watered_at timestamp with time zone,
  sweep timestamp with time zone,
  CONSTRAINT reading_has_a_value CHECK (((soil_moisture IS NOT NULL) OR (temperature IS NOT NULL))),
  CONSTRAINT reading_is_finite CHECK (((soil_moisture > '-Infinity'::double precision) AND (soil_moisture < 'Infinity'::double precision) AND (temperature > '-Infinity'::double precision) AND (temperature < 'Infinity'::double precision))),
  CONSTRAINT reading_pkey PRIMARY KEY (plant_id, taken_at)
) PARTITION BY RANGE (taken_at);

-- rejection.payload: what came, whole; base64 where the bytes are not UTF-8 text
-- rejection.identity: SHA-256 that makes the same refusal of the same report one row
CREATE TABLE rejection (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  plant_id integer,
  rule text NOT NULL,
  reason text NOT NULL,
  payload text NOT NULL,
  payload_encoding text NOT NULL,
  received_at timestamp with time zone NOT NULL,
  sweep timestamp with time zone,
  resolved_at timestamp with time zone,
  identity bytea NOT NULL,
  CONSTRAINT rejection_payload_encoding_check CHECK ((payload_encoding = ANY (ARRAY['utf8'::text, 'base64'::text]))),
  CONSTRAINT rejection_pkey PRIMARY KEY (id),
  CONSTRAINT rejection_identity_key UNIQUE (identity)
);
CREATE INDEX rejection_plant_idx ON public.rejection USING btree (plant_id, received_at DESC, id DESC);
CREATE INDEX rejection_received_idx ON public.rejection USING btree (received_at DESC, id DESC);
CREATE INDEX rejection_resolved_idx ON public.rejection USING btree (received_at DESC, id DESC) WHERE (resolved_at IS NOT NULL);
CREATE INDEX rejection_rule_idx ON public.rejection USING btree (rule, received_at DESC, id DESC);

CREATE TABLE sweep (
  minute timestamp with time zone NOT NULL,
  first_plant_id integer NOT NULL,
  last_plant_id integer NOT NULL,
  shard_size integer NOT NULL,
  started_at timestamp with time zone NOT NULL,
  finished_at timestamp with time zone,
  asked integer NOT NULL DEFAULT 0,
  stored integer NOT NULL DEFAULT 0,
  duplicate integer NOT NULL DEFAULT 0,
  rejected integer NOT NULL DEFAULT 0,
  away integer NOT NULL DEFAULT 0,
  faulty integer NOT NULL DEFAULT 0,
  failed integer NOT NULL DEFAULT 0,
  CONSTRAINT sweep_asked_check CHECK ((asked >= 0)),
  CONSTRAINT sweep_away_check CHECK ((away >= 0)),
  CONSTRAINT sweep_check CHECK ((last_plant_id >= first_plant_id)),
  CONSTRAINT sweep_duplicate_check CHECK ((duplicate >= 0)),
  CONSTRAINT sweep_failed_check CHECK ((failed >= 0)),
  CONSTRAINT sweep_faulty_check CHECK ((faulty >= 0)),
  CONSTRAINT sweep_ledger_balances CHECK ((asked = (((((stored + duplicate) + rejected) + away) + faulty) + failed))),
  CONSTRAINT sweep_minute_check CHECK ((date_trunc('minute'::text, minute, 'UTC'::text) = minute)),
  CONSTRAINT sweep_rejected_check CHECK ((rejected >= 0)),
  CONSTRAINT sweep_shard_size_check CHECK ((shard_size > 0)),
  CONSTRAINT sweep_stored_check CHECK ((stored >= 0)),
  CONSTRAINT sweep_pkey PRIMARY KEY (minute)
);
CREATE INDEX sweep_unfinished_idx ON public.sweep USING btree (minute) WHERE (finished_at IS NULL);

CREATE TABLE sweep_shard (
  minute timestamp with time zone NOT NULL,
  shard integer NOT NULL,
  loaded_at timestamp with time zone NOT NULL DEFAULT now(),
  asked integer NOT NULL DEFAULT 0,
  stored integer NOT NULL DEFAULT 0,
  duplicate integer NOT NULL DEFAULT 0,
  rejected integer NOT NULL DEFAULT 0,
  away integer NOT NULL DEFAULT 0,
  faulty integer NOT NULL DEFAULT 0,
  failed integer NOT NULL DEFAULT 0,
  CONSTRAINT sweep_shard_asked_check CHECK ((asked >= 0)),
  CONSTRAINT sweep_shard_away_check CHECK ((away >= 0)),
  CONSTRAINT sweep_shard_duplicate_check CHECK ((duplicate >= 0)),
  CONSTRAINT sweep_shard_failed_check CHECK ((failed >= 0)),
  CONSTRAINT sweep_shard_faulty_check CHECK ((faulty >= 0)),
  CONSTRAINT sweep_shard_ledger_balances CHECK ((asked = (((((stored + duplicate) + rejected) + away) + faulty) + failed))),
  CONSTRAINT sweep_shard_rejected_check CHECK ((rejected >= 0)),
  CONSTRAINT sweep_shard_shard_check CHECK ((shard >= 0)),
  CONSTRAINT sweep_shard_stored_check CHECK ((stored >= 0)),
  CONSTRAINT sweep_shard_minute_fkey FOREIGN KEY (minute) REFERENCES sweep(minute) ON DELETE CASCADE,
  CONSTRAINT sweep_shard_pkey PRIMARY KEY (minute, shard)
);

CREATE OR REPLACE FUNCTION public.ensure_reading_partition(day date)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
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
END $function$;
