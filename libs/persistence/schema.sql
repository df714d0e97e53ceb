-- Generated from a migrated database by tools/generated.mjs. Do not edit: write a migration.

-- alert: what somebody must hear of; one unresolved one a subject and kind
-- alert.subject: plant:12, source, sweeps, storage, archive
-- alert.since: when the trouble itself began
-- alert.summary: a sentence with the numbers
-- alert.facts: what it was judged by, for mails and pages
-- alert.assignee_id: null: whoever of its audience
-- alert.calm_since: the trouble is over since; it resolves itself when that lasts
-- alert.mailed_at: when a mail about it was last put into the outbox
CREATE TABLE alert (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  kind text NOT NULL,
  subject text NOT NULL,
  plant_id integer,
  channel text,
  audience text NOT NULL,
  severity text NOT NULL,
  state text NOT NULL DEFAULT 'open'::text,
  since timestamp with time zone NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  summary text NOT NULL,
  facts json NOT NULL,
  assignee_id integer,
  acknowledged_at timestamp with time zone,
  snoozed_until timestamp with time zone,
  escalated_at timestamp with time zone,
  calm_since timestamp with time zone,
  resolved_at timestamp with time zone,
  resolution text,
  reopened integer NOT NULL DEFAULT 0,
  mailed_at timestamp with time zone,
  CONSTRAINT alert_audience_check CHECK ((audience = ANY (ARRAY['botanist'::text, 'technician'::text, 'engineer'::text]))),
  CONSTRAINT alert_channel_check CHECK ((channel = ANY (ARRAY['soil_moisture'::text, 'temperature'::text]))),
  CONSTRAINT alert_check CHECK (((state = 'resolved'::text) = (resolved_at IS NOT NULL))),
  CONSTRAINT alert_check1 CHECK (((resolved_at IS NULL) = (resolution IS NULL))),
  CONSTRAINT alert_check2 CHECK (((state = 'snoozed'::text) = (snoozed_until IS NOT NULL))),
  CONSTRAINT alert_kind_check CHECK ((kind = ANY (ARRAY['dry'::text, 'soaked'::text, 'cold'::text, 'hot'::text, 'unusual'::text, 'overdue'::text, 'silent'::text, 'sensor_fault'::text, 'source_ill'::text, 'sweeps_missing'::text, 'archive_failed'::text, 'archive_late'::text, 'storage_full'::text]))),
  CONSTRAINT alert_resolution_check CHECK ((resolution = ANY (ARRAY['recovered'::text, 'by_hand'::text, 'moot'::text]))),
  CONSTRAINT alert_severity_check CHECK ((severity = ANY (ARRAY['warning'::text, 'urgent'::text]))),
  CONSTRAINT alert_state_check CHECK ((state = ANY (ARRAY['open'::text, 'acknowledged'::text, 'snoozed'::text, 'resolved'::text]))),
  CONSTRAINT alert_summary_check CHECK ((summary <> ''::text)),
  CONSTRAINT alert_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES botanist(id),
  CONSTRAINT alert_plant_id_fkey FOREIGN KEY (plant_id) REFERENCES plant(id) ON DELETE CASCADE,
  CONSTRAINT alert_pkey PRIMARY KEY (id)
);
CREATE INDEX alert_assignee_idx ON public.alert USING btree (assignee_id, opened_at, id);
CREATE INDEX alert_open_assignee_idx ON public.alert USING btree (assignee_id) WHERE (resolved_at IS NULL);
CREATE INDEX alert_open_idx ON public.alert USING btree (opened_at, id) WHERE (resolved_at IS NULL);
CREATE INDEX alert_opened_idx ON public.alert USING btree (opened_at, id);
CREATE INDEX alert_plant_idx ON public.alert USING btree (plant_id, opened_at, id);
CREATE INDEX alert_subject_idx ON public.alert USING btree (subject, kind, id DESC);
CREATE UNIQUE INDEX alert_unresolved_key ON public.alert USING btree (subject, kind) WHERE (resolved_at IS NULL);

-- alert_event: everything that became of an alert: who, when and why; by nobody: care itself
CREATE TABLE alert_event (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  alert_id bigint NOT NULL,
  at timestamp with time zone NOT NULL,
  action text NOT NULL,
  by_id text,
  by_name text,
  note text,
  details json,
  CONSTRAINT alert_event_action_check CHECK ((action = ANY (ARRAY['opened'::text, 'reopened'::text, 'worsened'::text, 'acknowledged'::text, 'assigned'::text, 'snoozed'::text, 'snooze_ended'::text, 'escalated'::text, 'resolved'::text]))),
  CONSTRAINT alert_event_check CHECK (((by_id IS NULL) = (by_name IS NULL))),
  CONSTRAINT alert_event_alert_id_fkey FOREIGN KEY (alert_id) REFERENCES alert(id) ON DELETE CASCADE,
  CONSTRAINT alert_event_pkey PRIMARY KEY (id)
);
CREATE INDEX alert_event_alert_idx ON public.alert_event USING btree (alert_id, id);

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

-- baseline: what each plant is usually like at each hour of the day (UTC)
-- baseline.mad: median absolute deviation from the median; times 1.4826 it compares to a standard deviation
-- baseline.days: days that this hour was learnt from
CREATE TABLE baseline (
  plant_id integer NOT NULL,
  channel text NOT NULL,
  hour smallint NOT NULL,
  median double precision NOT NULL,
  mad double precision NOT NULL,
  days integer NOT NULL,
  readings integer NOT NULL,
  version integer NOT NULL,
  CONSTRAINT baseline_channel_check CHECK ((channel = ANY (ARRAY['soil_moisture'::text, 'temperature'::text]))),
  CONSTRAINT baseline_days_check CHECK ((days > 0)),
  CONSTRAINT baseline_hour_check CHECK (((hour >= 0) AND (hour <= 23))),
  CONSTRAINT baseline_mad_check CHECK ((mad >= (0)::double precision)),
  CONSTRAINT baseline_readings_check CHECK ((readings > 0)),
  CONSTRAINT baseline_plant_id_fkey FOREIGN KEY (plant_id) REFERENCES plant(id) ON DELETE CASCADE,
  CONSTRAINT baseline_version_fkey FOREIGN KEY (version) REFERENCES baseline_version(version),
  CONSTRAINT baseline_pkey PRIMARY KEY (plant_id, channel, hour)
);

-- baseline_version: each time the baselines were learnt, and from what
-- baseline_version.excluded_hours: plant hours left out because something was the matter in them
CREATE TABLE baseline_version (
  version integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  learnt_at timestamp with time zone NOT NULL,
  from_at timestamp with time zone NOT NULL,
  until_at timestamp with time zone NOT NULL,
  plants integer NOT NULL,
  hours integer NOT NULL,
  excluded_hours integer NOT NULL,
  CONSTRAINT baseline_version_pkey PRIMARY KEY (version)
);

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

-- botanist_absence: who stands in for whom, and when
CREATE TABLE botanist_absence (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  botanist_id integer NOT NULL,
  from_at timestamp with time zone NOT NULL,
  until_at timestamp with time zone NOT NULL,
  cover_id integer NOT NULL,
  said_by_id text NOT NULL,
  said_by_name text NOT NULL,
  CONSTRAINT botanist_absence_check CHECK ((from_at < until_at)),
  CONSTRAINT botanist_absence_check1 CHECK ((cover_id <> botanist_id)),
  CONSTRAINT botanist_absence_botanist_id_fkey FOREIGN KEY (botanist_id) REFERENCES botanist(id) ON DELETE CASCADE,
  CONSTRAINT botanist_absence_cover_id_fkey FOREIGN KEY (cover_id) REFERENCES botanist(id),
  CONSTRAINT botanist_absence_pkey PRIMARY KEY (id)
);
CREATE INDEX botanist_absence_idx ON public.botanist_absence USING btree (botanist_id, until_at);

-- botanist_preference: when a botanist wants no mail, in the museum's local time; a botanist without a row has no quiet hours
CREATE TABLE botanist_preference (
  botanist_id integer NOT NULL,
  quiet_from time without time zone,
  quiet_until time without time zone,
  wants_digest boolean NOT NULL DEFAULT true,
  CONSTRAINT botanist_preference_check CHECK (((quiet_from IS NULL) = (quiet_until IS NULL))),
  CONSTRAINT botanist_preference_check1 CHECK ((quiet_from <> quiet_until)),
  CONSTRAINT botanist_preference_botanist_id_fkey FOREIGN KEY (botanist_id) REFERENCES botanist(id) ON DELETE CASCADE,
  CONSTRAINT botanist_preference_pkey PRIMARY KEY (botanist_id)
);

-- bug_report.app_version: of the page or program it happened in, as it says of itself
-- bug_report.mailed_at: when care put its mails into the outbox; null: it has yet to
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
  app_version text,
  mailed_at timestamp with time zone,
  CONSTRAINT bug_report_app_version_check CHECK (((app_version <> ''::text) AND (length(app_version) <= 200))),
  CONSTRAINT bug_report_text_check CHECK ((text <> ''::text)),
  CONSTRAINT bug_report_title_check CHECK ((title <> ''::text)),
  CONSTRAINT bug_report_pkey PRIMARY KEY (id)
);
CREATE INDEX bug_report_reporter_idx ON public.bug_report USING btree (reporter_id, reported_at);
CREATE INDEX bug_report_unmailed_idx ON public.bug_report USING btree (id) WHERE (mailed_at IS NULL);

-- bug_report_picture: what somebody saw; beside the reports, so that a list of them reads no pictures
-- bug_report_picture.media_type: by its first bytes, not by what its sender said
CREATE TABLE bug_report_picture (
  bug_report_id bigint NOT NULL,
  media_type text NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  bytes bytea NOT NULL,
  CONSTRAINT bug_report_picture_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 1048576))),
  CONSTRAINT bug_report_picture_height_check CHECK ((height > 0)),
  CONSTRAINT bug_report_picture_media_type_check CHECK ((media_type = ANY (ARRAY['image/png'::text, 'image/jpeg'::text, 'image/webp'::text]))),
  CONSTRAINT bug_report_picture_width_check CHECK ((width > 0)),
  CONSTRAINT bug_report_picture_bug_report_id_fkey FOREIGN KEY (bug_report_id) REFERENCES bug_report(id) ON DELETE CASCADE,
  CONSTRAINT bug_report_picture_pkey PRIMARY KEY (bug_report_id)
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

-- care_step: when care last did each of its steps: assess, attend (to alerts), learn, forecast, digest, tidy
CREATE TABLE care_step (
  step text NOT NULL,
  at timestamp with time zone NOT NULL,
  details json,
  CONSTRAINT care_step_pkey PRIMARY KEY (step)
);

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
-- journal.alerts: the alert_events that were written, by id
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
  alerts bigint[],
  CONSTRAINT journal_alerts_check CHECK (((kind = 'alerts'::text) = (alerts IS NOT NULL))),
  CONSTRAINT journal_check CHECK (((kind <> 'sweep'::text) OR (minute IS NOT NULL))),
  CONSTRAINT journal_check1 CHECK (((first_plant_id IS NULL) = (first_taken_at IS NULL))),
  CONSTRAINT journal_check2 CHECK (((first_plant_id IS NULL) = (last_plant_id IS NULL))),
  CONSTRAINT journal_check3 CHECK (((first_taken_at IS NULL) = (last_taken_at IS NULL))),
  CONSTRAINT journal_kind_check CHECK ((kind = ANY (ARRAY['readings'::text, 'sweep'::text, 'alerts'::text]))),
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

-- notification: the outbox: each mail that is to be sent, written with what it tells of
-- notification.key: what makes the same mail one row: alert:12:opened:to@museum, digest:3:2026-11-26, bug:7:to@museum
-- notification.maybe_sent: how often it was handed over whole and the server never said that it had it
-- notification.used_at: when its link to acknowledge was used
CREATE TABLE notification (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  kind text NOT NULL,
  key text NOT NULL,
  alert_id bigint,
  botanist_id integer,
  recipient text NOT NULL,
  recipient_name text NOT NULL,
  urgent boolean NOT NULL DEFAULT false,
  created_at timestamp with time zone NOT NULL,
  not_before timestamp with time zone NOT NULL,
  state text NOT NULL DEFAULT 'waiting'::text,
  attempts integer NOT NULL DEFAULT 0,
  claimed_at timestamp with time zone,
  message_id text,
  maybe_sent integer NOT NULL DEFAULT 0,
  sent_at timestamp with time zone,
  failure text,
  used_at timestamp with time zone,
  bug_report_id bigint,
  CONSTRAINT notification_alert_check CHECK (((kind = ANY (ARRAY['digest'::text, 'bug_report'::text])) = (alert_id IS NULL))),
  CONSTRAINT notification_bug_report_check CHECK (((kind = 'bug_report'::text) = (bug_report_id IS NOT NULL))),
  CONSTRAINT notification_check1 CHECK (((state = 'sent'::text) = (sent_at IS NOT NULL))),
  CONSTRAINT notification_check2 CHECK (((state <> ALL (ARRAY['failed'::text, 'dropped'::text])) OR (failure IS NOT NULL))),
  CONSTRAINT notification_kind_check CHECK ((kind = ANY (ARRAY['alert'::text, 'worsened'::text, 'reminder'::text, 'assignment'::text, 'escalation'::text, 'digest'::text, 'bug_report'::text]))),
  CONSTRAINT notification_recipient_check CHECK ((recipient <> ''::text)),
  CONSTRAINT notification_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'dropped'::text]))),
  CONSTRAINT notification_alert_id_fkey FOREIGN KEY (alert_id) REFERENCES alert(id) ON DELETE CASCADE,
  CONSTRAINT notification_botanist_id_fkey FOREIGN KEY (botanist_id) REFERENCES botanist(id),
  CONSTRAINT notification_bug_report_id_fkey FOREIGN KEY (bug_report_id) REFERENCES bug_report(id) ON DELETE CASCADE,
  CONSTRAINT notification_pkey PRIMARY KEY (id),
  CONSTRAINT notification_key_key UNIQUE (key)
);
CREATE INDEX notification_alert_idx ON public.notification USING btree (alert_id, id);
CREATE INDEX notification_bug_report_idx ON public.notification USING btree (bug_report_id) WHERE (bug_report_id IS NOT NULL);
CREATE INDEX notification_failed_idx ON public.notification USING btree (id) WHERE (state = 'failed'::text);
CREATE INDEX notification_recipient_idx ON public.notification USING btree (recipient, sent_at DESC) WHERE (state = 'sent'::text);
CREATE INDEX notification_unsent_idx ON public.notification USING btree (not_before, id) WHERE (state = ANY (ARRAY['waiting'::text, 'sending'::text]));

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

-- plant_contact: what each plant's sensor last answered when it was asked, and how often in a row
-- plant_contact.asked_at: the minute of the sweep that asked last
-- plant_contact.answer: as the ledger counts it: report (stored or duplicate), rejected, faulty (the source calls it a sensor fault), failed (the source is ill), away
-- plant_contact.since: when the unbroken run of this answer began
CREATE TABLE plant_contact (
  plant_id integer NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  answer text NOT NULL,
  since timestamp with time zone NOT NULL,
  in_a_row integer NOT NULL,
  CONSTRAINT plant_contact_answer_check CHECK ((answer = ANY (ARRAY['report'::text, 'rejected'::text, 'faulty'::text, 'failed'::text, 'away'::text]))),
  CONSTRAINT plant_contact_in_a_row_check CHECK ((in_a_row > 0)),
  CONSTRAINT plant_contact_plant_id_fkey FOREIGN KEY (plant_id) REFERENCES plant(id) ON DELETE CASCADE,
  CONSTRAINT plant_contact_pkey PRIMARY KEY (plant_id)
);

-- plant_forecast: how each plant dries since it was last watered, and when it will need water
-- plant_forecast.needs_water_at: when the soil moisture reaches the lower bound of the plant's range
-- plant_forecast.error_minutes: median error of the same forecast half way through earlier dry-downs; null: none to tell by
CREATE TABLE plant_forecast (
  plant_id integer NOT NULL,
  made_at timestamp with time zone NOT NULL,
  watered_at timestamp with time zone,
  soil_moisture double precision NOT NULL,
  points_per_hour double precision NOT NULL,
  needs_water_at timestamp with time zone NOT NULL,
  error_minutes double precision,
  cycles integer NOT NULL,
  CONSTRAINT plant_forecast_cycles_check CHECK ((cycles >= 0)),
  CONSTRAINT plant_forecast_error_minutes_check CHECK ((error_minutes >= (0)::double precision)),
  CONSTRAINT plant_forecast_points_per_hour_check CHECK ((points_per_hour < (0)::double precision)),
  CONSTRAINT plant_forecast_plant_id_fkey FOREIGN KEY (plant_id) REFERENCES plant(id) ON DELETE CASCADE,
  CONSTRAINT plant_forecast_pkey PRIMARY KEY (plant_id)
);

-- plant_state: care's judgement of each plant; written only where it changes
-- plant_state.value: what it was judged by: percent or degrees Celsius; null while it is ok: there the latest reading tells
-- plant_state.unusual: far from its own baseline, whatever else is the matter
-- plant_state.memory: what the judgement must know of readings that are no longer looked at
-- plant_state.trusted_from: a technician saw to the sensor: what it said before is not held against it
CREATE TABLE plant_state (
  plant_id integer NOT NULL,
  channel text NOT NULL,
  state text NOT NULL,
  kind text,
  since timestamp with time zone NOT NULL,
  reason text NOT NULL,
  value double precision,
  unusual boolean NOT NULL DEFAULT false,
  memory json,
  trusted_from timestamp with time zone,
  CONSTRAINT plant_state_channel_check CHECK ((channel = ANY (ARRAY['soil_moisture'::text, 'temperature'::text]))),
  CONSTRAINT plant_state_check CHECK (
CASE state
    WHEN 'attention'::text THEN COALESCE((kind = ANY (ARRAY['dry'::text, 'soaked'::text, 'cold'::text, 'hot'::text, 'unusual'::text])), false)
    WHEN 'sensor_fault'::text THEN COALESCE((kind = ANY (ARRAY['reported'::text, 'impossible'::text, 'stuck'::text, 'jumped'::text])), false)
    ELSE (kind IS NULL)
END),
  CONSTRAINT plant_state_reason_check CHECK ((reason <> ''::text)),
  CONSTRAINT plant_state_state_check CHECK ((state = ANY (ARRAY['ok'::text, 'attention'::text, 'sensor_fault'::text, 'silent'::text, 'away'::text]))),
  CONSTRAINT plant_state_plant_id_fkey FOREIGN KEY (plant_id) REFERENCES plant(id) ON DELETE CASCADE,
  CONSTRAINT plant_state_pkey PRIMARY KEY (plant_id, channel)
);

-- plant_state_change: how each plant's state went: an entry holds from its instant to that of the next
CREATE TABLE plant_state_change (
  plant_id integer NOT NULL,
  channel text NOT NULL,
  at timestamp with time zone NOT NULL,
  state text NOT NULL,
  kind text,
  unusual boolean NOT NULL,
  reason text NOT NULL,
  CONSTRAINT plant_state_change_channel_check CHECK ((channel = ANY (ARRAY['soil_moisture'::text, 'temperature'::text]))),
  CONSTRAINT plant_state_change_state_check CHECK ((state = ANY (ARRAY['ok'::text, 'attention'::text, 'sensor_fault'::text, 'silent'::text, 'away'::text]))),
  CONSTRAINT plant_state_change_plant_id_fkey FOREIGN KEY (plant_id) REFERENCES plant(id) ON DELETE CASCADE,
  CONSTRAINT plant_state_change_pkey PRIMARY KEY (plant_id, channel, at)
);

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

-- queue_board_pass: who may look at the queues from a browser: a ticket is turned into a session once; the secrets themselves are kept nowhere
-- queue_board_pass.secret_sha256: of 256 random bits
-- queue_board_pass.may_change: an admin's, when it was given; all others only look
CREATE TABLE queue_board_pass (
  secret_sha256 bytea NOT NULL,
  kind text NOT NULL,
  by_id text NOT NULL,
  by_name text NOT NULL,
  may_change boolean NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT queue_board_pass_kind_check CHECK ((kind = ANY (ARRAY['ticket'::text, 'session'::text]))),
  CONSTRAINT queue_board_pass_secret_sha256_check CHECK ((length(secret_sha256) = 32)),
  CONSTRAINT queue_board_pass_pkey PRIMARY KEY (secret_sha256)
);
CREATE INDEX queue_board_pass_expires_idx ON public.queue_board_pass USING btree (expires_at);

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
CREATE INDEX rejection_open_idx ON public.rejection USING btree (rule) WHERE (resolved_at IS NULL);
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
-- watering.unseen_at: when care looked for a reported watering in the moisture and found none
-- watering.moisture_before: percent, where the moisture showed it
CREATE TABLE watering (
  plant_id integer NOT NULL,
  watered_at timestamp with time zone NOT NULL,
  reported boolean NOT NULL DEFAULT false,
  detected boolean NOT NULL DEFAULT false,
  unseen_at timestamp with time zone,
  moisture_before double precision,
  moisture_after double precision,
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
