-- Generated from a migrated database by tools/generated.mjs. Do not edit: write a migration.

-- api_key: what programs sign in with; the keys themselves are kept nowhere
-- api_key.prefix: the part of the key that names it
-- api_key.secret_sha256: of the secret part: 256 random bits
-- api_key.last_used_at: to the minute
CREATE TABLE api_key (
  id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  prefix text NOT NULL,
  secret_sha256 bytea NOT NULL,
  roles text[] NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  created_by text NOT NULL,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  last_used_at timestamp with time zone,
  CONSTRAINT api_key_created_by_check CHECK ((created_by <> ''::text)),
  CONSTRAINT api_key_name_check CHECK ((name <> ''::text)),
  CONSTRAINT api_key_prefix_check CHECK ((prefix ~ '^[a-z0-9]{8}$'::text)),
  CONSTRAINT api_key_roles_check CHECK (((cardinality(roles) > 0) AND (roles <@ ARRAY['visitor'::text, 'botanist'::text, 'engineer'::text, 'admin'::text]))),
  CONSTRAINT api_key_secret_sha256_check CHECK ((length(secret_sha256) = 32)),
  CONSTRAINT api_key_pkey PRIMARY KEY (id),
  CONSTRAINT api_key_prefix_key UNIQUE (prefix)
);

-- archive_day: each UTC day's way into the lake
-- archive_day.run: the run that owns the day: every step compares and sets it
-- archive_day.version: the manifest's version at work, or the one that stands
-- archive_day.committed_version: the version readers go by; 0 until the first one stands
-- archive_day.readings: in the committed version's files
-- archive_day.draft: what the version at work must be: digest of the rows, parts, manifest
-- archive_day.keep_live_until: after a restore: the day is not archived again before
-- archive_day.proven_at: the last rehearsal that restored the day and found every value
CREATE TABLE archive_day (
  day date NOT NULL,
  state text NOT NULL,
  run uuid NOT NULL,
  version integer NOT NULL,
  committed_version integer NOT NULL DEFAULT 0,
  readings bigint NOT NULL DEFAULT 0,
  bytes bigint NOT NULL DEFAULT 0,
  draft json,
  planned_at timestamp with time zone NOT NULL,
  written_at timestamp with time zone,
  verified_at timestamp with time zone,
  pruned_at timestamp with time zone,
  restored_at timestamp with time zone,
  keep_live_until timestamp with time zone,
  proven_at timestamp with time zone,
  failed_at timestamp with time zone,
  failure text,
  CONSTRAINT archive_day_bytes_check CHECK ((bytes >= 0)),
  CONSTRAINT archive_day_check CHECK (((committed_version >= 0) AND (committed_version <= version))),
  CONSTRAINT archive_day_check1 CHECK (((failed_at IS NULL) = (failure IS NULL))),
  CONSTRAINT archive_day_readings_check CHECK ((readings >= 0)),
  CONSTRAINT archive_day_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'written'::text, 'verified'::text, 'cut_over'::text, 'pruned'::text]))),
  CONSTRAINT archive_day_version_check CHECK ((version > 0)),
  CONSTRAINT archive_day_pkey PRIMARY KEY (day)
);
CREATE INDEX archive_day_unfinished_idx ON public.archive_day USING btree (day) WHERE (state <> 'pruned'::text);

-- archive_file: every file the archive has put, or was about to put, into the lake
-- archive_file.version: the version that brought it
-- archive_file.committed: named by the committed manifest; else of a version at work, or left over from one
-- archive_file.spoilt: it does not hold what was written: its key is never used again
CREATE TABLE archive_file (
  key text NOT NULL,
  day date NOT NULL,
  dataset text NOT NULL,
  version integer NOT NULL,
  committed boolean NOT NULL DEFAULT false,
  spoilt boolean NOT NULL DEFAULT false,
  rows bigint NOT NULL,
  bytes bigint NOT NULL,
  sha256 text NOT NULL,
  first_plant_id integer NOT NULL,
  last_plant_id integer NOT NULL,
  first_taken_at timestamp with time zone,
  last_taken_at timestamp with time zone,
  CONSTRAINT archive_file_bytes_check CHECK ((bytes > 0)),
  CONSTRAINT archive_file_check CHECK ((NOT (spoilt AND committed))),
  CONSTRAINT archive_file_dataset_check CHECK ((dataset = ANY (ARRAY['readings'::text, 'readings_csv'::text, 'daily'::text]))),
  CONSTRAINT archive_file_rows_check CHECK ((rows >= 0)),
  CONSTRAINT archive_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT archive_file_version_check CHECK ((version > 0)),
  CONSTRAINT archive_file_day_fkey FOREIGN KEY (day) REFERENCES archive_day(day),
  CONSTRAINT archive_file_pkey PRIMARY KEY (key)
);
CREATE INDEX archive_file_day_idx ON public.archive_file USING btree (day, dataset);

-- audit_entry: every change that a person made, with what was asked for
-- audit_entry.subject: what it was about: plant:12, replay:3, day:2026-11-18
CREATE TABLE audit_entry (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  at timestamp with time zone NOT NULL,
  by_id text NOT NULL,
  by_name text NOT NULL,
  action text NOT NULL,
  subject text NOT NULL,
  input json NOT NULL,
  CONSTRAINT audit_entry_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_entry_subject_idx ON public.audit_entry USING btree (subject, id DESC);

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

CREATE TABLE bug_report (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  title text NOT NULL,
  text text NOT NULL,
  page text,
  request_id text,
  user_agent text,
  reporter_id text NOT NULL,
  reporter_name text NOT NULL,
  reported_at timestamp with time zone NOT NULL,
  CONSTRAINT bug_report_text_check CHECK ((text <> ''::text)),
  CONSTRAINT bug_report_title_check CHECK ((title <> ''::text)),
  CONSTRAINT bug_report_pkey PRIMARY KEY (id)
);

CREATE TABLE care_note (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  plant_id integer NOT NULL,
  text text NOT NULL,
  author_id text NOT NULL,
  author_name text NOT NULL,
  written_at timestamp with time zone NOT NULL,
  CONSTRAINT care_note_text_check CHECK (((text <> ''::text) AND (length(text) <= 4000))),
  CONSTRAINT care_note_plant_id_fkey FOREIGN KEY (plant_id) REFERENCES plant(id) ON DELETE CASCADE,
  CONSTRAINT care_note_pkey PRIMARY KEY (id)
);
CREATE INDEX care_note_plant_idx ON public.care_note USING btree (plant_id, id DESC);

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

-- idempotency_key: answers of the last 24 hours, for whoever asks again because the first answer got lost
-- idempotency_key.request: SHA-256 of the mutation and its input
CREATE TABLE idempotency_key (
  identity text NOT NULL,
  key text NOT NULL,
  request bytea NOT NULL,
  answer json,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT idempotency_key_key_check CHECK (((length(key) >= 8) AND (length(key) <= 128))),
  CONSTRAINT idempotency_key_pkey PRIMARY KEY (identity, key)
);
CREATE INDEX idempotency_key_created_idx ON public.idempotency_key USING btree (created_at);

-- journal: what was added, in the order in which it became visible; a day of it: what live clients resume by
-- journal.seq: taken behind the lock of all writers, which they hold until they commit: a lower one never comes later
-- journal.minute: the sweep that closed, or whose shard was loaded; null: readings that no sweep counts
-- journal.first_plant_id: the readings with reading.sweep = minute, these plants and these instants were stored here
-- journal.readings: how many were stored, others included
-- journal.others: readings that cannot be found by their minute (late, or of no sweep): [plant, taken, moisture, temperature, watered] each
CREATE TABLE journal (
  seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  kind text NOT NULL,
  minute timestamp with time zone,
  first_plant_id integer,
  last_plant_id integer,
  first_taken_at timestamp with time zone,
  last_taken_at timestamp with time zone,
  readings integer NOT NULL DEFAULT 0,
  others json,
  CONSTRAINT journal_check CHECK (((kind <> 'sweep'::text) OR (minute IS NOT NULL))),
  CONSTRAINT journal_check1 CHECK (((first_plant_id IS NULL) = (first_taken_at IS NULL))),
  CONSTRAINT journal_check2 CHECK (((first_plant_id IS NULL) = (last_plant_id IS NULL))),
  CONSTRAINT journal_check3 CHECK (((first_taken_at IS NULL) = (last_taken_at IS NULL))),
  CONSTRAINT journal_kind_check CHECK ((kind = ANY (ARRAY['readings'::text, 'sweep'::text]))),
  CONSTRAINT journal_readings_check CHECK ((readings >= 0)),
  CONSTRAINT journal_pkey PRIMARY KEY (seq)
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
-- plant.source_status: what the source last said; status changes when this does, or when a person says so
-- plant.source_botanist_id: whom the source last named; botanist_id changes when this does, or when a person says so
-- plant.soil_moisture_low: percent; null: the museum's default
-- plant.temperature_low: degrees Celsius; null: the museum's default
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
  source_status text,
  source_botanist_id integer,
  soil_moisture_low double precision,
  soil_moisture_high double precision,
  temperature_low double precision,
  temperature_high double precision,
  CONSTRAINT plant_id_check CHECK ((id >= 0)),
  CONSTRAINT plant_name_check CHECK ((name <> ''::text)),
  CONSTRAINT plant_soil_moisture_range CHECK ((((soil_moisture_low IS NULL) = (soil_moisture_high IS NULL)) AND (soil_moisture_low >= (0)::double precision) AND (soil_moisture_high <= (100)::double precision) AND (soil_moisture_low < soil_moisture_high))),
  CONSTRAINT plant_source_status_check CHECK ((source_status = ANY (ARRAY['on_display'::text, 'on_loan'::text, 'missing'::text]))),
  CONSTRAINT plant_status_check CHECK ((status = ANY (ARRAY['on_display'::text, 'on_loan'::text, 'missing'::text]))),
  CONSTRAINT plant_temperature_range CHECK ((((temperature_low IS NULL) = (temperature_high IS NULL)) AND (temperature_low >= ('-15'::integer)::double precision) AND (temperature_high <= (50)::double precision) AND (temperature_low < temperature_high))),
  CONSTRAINT plant_botanist_id_fkey FOREIGN KEY (botanist_id) REFERENCES botanist(id),
  CONSTRAINT plant_origin_id_fkey FOREIGN KEY (origin_id) REFERENCES origin(id),
  CONSTRAINT plant_source_botanist_id_fkey FOREIGN KEY (source_botanist_id) REFERENCES botanist(id),
  CONSTRAINT plant_pkey PRIMARY KEY (id)
);
CREATE INDEX plant_botanist_idx ON public.plant USING btree (botanist_id, id);
CREATE INDEX plant_origin_idx ON public.plant USING btree (origin_id, id);

-- plant_status_change.by_id: the person who said so; null: the source did
CREATE TABLE plant_status_change (
  plant_id integer NOT NULL,
  at timestamp with time zone NOT NULL,
  status_from text,
  status_to text NOT NULL,
  botanist_from_id integer,
  botanist_to_id integer,
  cause text NOT NULL,
  by_id text,
  by_name text,
  note text,
  CONSTRAINT plant_status_change_by CHECK (((by_id IS NULL) = (by_name IS NULL))),
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

-- reading_daily: frozen from the archived readings of each plant and UTC day; kept for ever
-- reading_daily.waterings: distinct last_watered_at within the day
CREATE TABLE reading_daily (
  plant_id integer NOT NULL,
  day date NOT NULL,
  readings integer NOT NULL,
  soil_moisture_count integer NOT NULL,
  soil_moisture_min double precision,
  soil_moisture_max double precision,
  soil_moisture_mean double precision,
  soil_moisture_median double precision,
  soil_moisture_p25 double precision,
  soil_moisture_p75 double precision,
  temperature_count integer NOT NULL,
  temperature_min double precision,
  temperature_max double precision,
  temperature_mean double precision,
  temperature_median double precision,
  temperature_p25 double precision,
  temperature_p75 double precision,
  waterings integer NOT NULL,
  CONSTRAINT reading_daily_check CHECK (((soil_moisture_count = 0) = (soil_moisture_min IS NULL))),
  CONSTRAINT reading_daily_check1 CHECK (((temperature_count = 0) = (temperature_min IS NULL))),
  CONSTRAINT reading_daily_readings_check CHECK ((readings > 0)),
  CONSTRAINT reading_daily_soil_moisture_count_check CHECK ((soil_moisture_count >= 0)),
  CONSTRAINT reading_daily_temperature_count_check CHECK ((temperature_count >= 0)),
  CONSTRAINT reading_daily_waterings_check CHECK ((waterings >= 0)),
  CONSTRAINT reading_daily_pkey PRIMARY KEY (plant_id, day)
);

-- reading_hourly: frozen from the archived readings of each plant and hour; kept for ever
CREATE TABLE reading_hourly (
  plant_id integer NOT NULL,
  hour timestamp with time zone NOT NULL,
  readings integer NOT NULL,
  soil_moisture_count integer NOT NULL,
  soil_moisture_min double precision,
  soil_moisture_max double precision,
  soil_moisture_mean double precision,
  soil_moisture_median double precision,
  soil_moisture_p25 double precision,
  soil_moisture_p75 double precision,
  temperature_count integer NOT NULL,
  temperature_min double precision,
  temperature_max double precision,
  temperature_mean double precision,
  temperature_median double precision,
  temperature_p25 double precision,
  temperature_p75 double precision,
  waterings integer NOT NULL,
  CONSTRAINT reading_hourly_check CHECK (((soil_moisture_count = 0) = (soil_moisture_min IS NULL))),
  CONSTRAINT reading_hourly_check1 CHECK (((temperature_count = 0) = (temperature_min IS NULL))),
  CONSTRAINT reading_hourly_hour_check CHECK ((date_trunc('hour'::text, hour, 'UTC'::text) = hour)),
  CONSTRAINT reading_hourly_readings_check CHECK ((readings > 0)),
  CONSTRAINT reading_hourly_soil_moisture_count_check CHECK ((soil_moisture_count >= 0)),
  CONSTRAINT reading_hourly_temperature_count_check CHECK ((temperature_count >= 0)),
  CONSTRAINT reading_hourly_waterings_check CHECK ((waterings >= 0)),
  CONSTRAINT reading_hourly_pkey PRIMARY KEY (plant_id, hour)
);

-- rejection.payload: what came, whole; base64 where the bytes are not UTF-8 text
-- rejection.identity: SHA-256 that makes the same refusal of the same report one row
-- rejection.resolution: what became of it, in a sentence
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
  resolution text,
  replay_id bigint,
  CONSTRAINT rejection_payload_encoding_check CHECK ((payload_encoding = ANY (ARRAY['utf8'::text, 'base64'::text]))),
  CONSTRAINT rejection_replay_id_fkey FOREIGN KEY (replay_id) REFERENCES rejection_replay(id),
  CONSTRAINT rejection_pkey PRIMARY KEY (id),
  CONSTRAINT rejection_identity_key UNIQUE (identity)
);
CREATE INDEX rejection_plant_idx ON public.rejection USING btree (plant_id, received_at DESC, id DESC);
CREATE INDEX rejection_received_idx ON public.rejection USING btree (received_at DESC, id DESC);
CREATE INDEX rejection_resolved_idx ON public.rejection USING btree (received_at DESC, id DESC) WHERE (resolved_at IS NOT NULL);
CREATE INDEX rejection_rule_idx ON public.rejection USING btree (rule, received_at DESC, id DESC);

-- rejection_replay: each real run over the quarantine; all of it happens in one transaction, or nothing
-- rejection_replay.digest: of the dry run it follows: what no longer comes to the same is not done
CREATE TABLE rejection_replay (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  rejection_ids bigint[] NOT NULL,
  digest text NOT NULL,
  state text NOT NULL DEFAULT 'waiting'::text,
  accepted integer,
  requested_by_id text NOT NULL,
  requested_by_name text NOT NULL,
  requested_at timestamp with time zone NOT NULL,
  finished_at timestamp with time zone,
  failure text,
  CONSTRAINT rejection_replay_accepted_check CHECK ((accepted >= 0)),
  CONSTRAINT rejection_replay_check CHECK (((state = 'waiting'::text) = (finished_at IS NULL))),
  CONSTRAINT rejection_replay_check1 CHECK (((state = 'done'::text) = (accepted IS NOT NULL))),
  CONSTRAINT rejection_replay_check2 CHECK (((state = ANY (ARRAY['refused'::text, 'failed'::text])) = (failure IS NOT NULL))),
  CONSTRAINT rejection_replay_rejection_ids_check CHECK (((cardinality(rejection_ids) >= 1) AND (cardinality(rejection_ids) <= 500))),
  CONSTRAINT rejection_replay_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text, 'refused'::text, 'failed'::text]))),
  CONSTRAINT rejection_replay_pkey PRIMARY KEY (id)
);

-- storage_sample: how full the database's home is, every few minutes
-- storage_sample.used_bytes: what counts against the capacity: the database's size, or all that lies on its disk
-- storage_sample.capacity_bytes: the quota or the disk's size; null where neither is known
CREATE TABLE storage_sample (
  at timestamp with time zone NOT NULL,
  database_bytes bigint NOT NULL,
  used_bytes bigint NOT NULL,
  capacity_bytes bigint,
  capacity_kind text,
  CONSTRAINT storage_sample_capacity_bytes_check CHECK ((capacity_bytes > 0)),
  CONSTRAINT storage_sample_capacity_kind_check CHECK ((capacity_kind = ANY (ARRAY['quota'::text, 'disk'::text]))),
  CONSTRAINT storage_sample_check CHECK (((capacity_bytes IS NULL) = (capacity_kind IS NULL))),
  CONSTRAINT storage_sample_database_bytes_check CHECK ((database_bytes >= 0)),
  CONSTRAINT storage_sample_used_bytes_check CHECK ((used_bytes >= 0)),
  CONSTRAINT storage_sample_pkey PRIMARY KEY (at)
);

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

-- watering: each time a plant was watered; kept for ever
-- watering.reported: a reading named it as the last watering
-- watering.detected: the moisture showed it
CREATE TABLE watering (
  plant_id integer NOT NULL,
  watered_at timestamp with time zone NOT NULL,
  reported boolean NOT NULL DEFAULT false,
  detected boolean NOT NULL DEFAULT false,
  CONSTRAINT watering_check CHECK ((reported OR detected)),
  CONSTRAINT watering_plant_id_fkey FOREIGN KEY (plant_id) REFERENCES plant(id) ON DELETE CASCADE,
  CONSTRAINT watering_pkey PRIMARY KEY (plant_id, watered_at)
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
