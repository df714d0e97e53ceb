import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE plant
  ADD COLUMN source_status text CHECK (source_status IN ('on_display', 'on_loan', 'missing')),
  ADD COLUMN source_botanist_id integer REFERENCES botanist,
  ADD COLUMN soil_moisture_low float8,
  ADD COLUMN soil_moisture_high float8,
  ADD COLUMN temperature_low float8,
  ADD COLUMN temperature_high float8,
  ADD CONSTRAINT plant_soil_moisture_range CHECK ((soil_moisture_low IS NULL) = (soil_moisture_high IS NULL)
    AND soil_moisture_low >= 0 AND soil_moisture_high <= 100 AND soil_moisture_low < soil_moisture_high),
  ADD CONSTRAINT plant_temperature_range CHECK ((temperature_low IS NULL) = (temperature_high IS NULL)
    AND temperature_low >= -15 AND temperature_high <= 50 AND temperature_low < temperature_high);
COMMENT ON COLUMN plant.source_status IS 'what the source last said; status changes when this does, or when a person says so';
COMMENT ON COLUMN plant.source_botanist_id IS 'whom the source last named; botanist_id changes when this does, or when a person says so';
COMMENT ON COLUMN plant.soil_moisture_low IS 'percent; null: the museum''s default';
COMMENT ON COLUMN plant.temperature_low IS 'degrees Celsius; null: the museum''s default';
-- Until now all that was known came from the source.
UPDATE plant SET source_status = status, source_botanist_id = botanist_id;

ALTER TABLE plant_status_change
  ADD COLUMN by_id text,
  ADD COLUMN by_name text,
  ADD COLUMN note text,
  ADD CONSTRAINT plant_status_change_by CHECK ((by_id IS NULL) = (by_name IS NULL));
COMMENT ON COLUMN plant_status_change.by_id IS 'the person who said so; null: the source did';

CREATE TABLE care_note (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plant_id    integer NOT NULL REFERENCES plant ON DELETE CASCADE,
  text        text NOT NULL CHECK (text <> '' AND length(text) <= 4000),
  author_id   text NOT NULL,
  author_name text NOT NULL,
  written_at  timestamptz NOT NULL
);
CREATE INDEX care_note_plant_idx ON care_note (plant_id, id DESC);

CREATE TABLE bug_report (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  title         text NOT NULL CHECK (title <> ''),
  text          text NOT NULL CHECK (text <> ''),
  page          text,
  request_id    text,
  user_agent    text,
  reporter_id   text NOT NULL,
  reporter_name text NOT NULL,
  reported_at   timestamptz NOT NULL
);

CREATE TABLE rejection_replay (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rejection_ids     bigint[] NOT NULL CHECK (cardinality(rejection_ids) BETWEEN 1 AND 500),
  digest            text NOT NULL,
  state             text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'refused', 'failed')),
  accepted          integer CHECK (accepted >= 0),
  requested_by_id   text NOT NULL,
  requested_by_name text NOT NULL,
  requested_at      timestamptz NOT NULL,
  finished_at       timestamptz,
  failure           text,
  CHECK ((state = 'waiting') = (finished_at IS NULL)),
  CHECK ((state = 'done') = (accepted IS NOT NULL)),
  CHECK ((state IN ('refused', 'failed')) = (failure IS NOT NULL))
);
COMMENT ON TABLE rejection_replay IS 'each real run over the quarantine; all of it happens in one transaction, or nothing';
COMMENT ON COLUMN rejection_replay.digest IS 'of the dry run it follows: what no longer comes to the same is not done';

ALTER TABLE rejection
  ADD COLUMN resolution text,
  ADD COLUMN replay_id bigint REFERENCES rejection_replay;
COMMENT ON COLUMN rejection.resolution IS 'what became of it, in a sentence';

CREATE TABLE idempotency_key (
  identity   text NOT NULL,
  key        text NOT NULL CHECK (length(key) BETWEEN 8 AND 128),
  request    bytea NOT NULL,
  answer     json,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (identity, key)
);
CREATE INDEX idempotency_key_created_idx ON idempotency_key (created_at);
COMMENT ON TABLE idempotency_key IS 'answers of the last 24 hours, for whoever asks again because the first answer got lost';
COMMENT ON COLUMN idempotency_key.request IS 'SHA-256 of the mutation and its input';

CREATE TABLE audit_entry (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at        timestamptz NOT NULL,
  by_id     text NOT NULL,
  by_name   text NOT NULL,
  action    text NOT NULL,
  subject   text NOT NULL,
  input     json NOT NULL
);
CREATE INDEX audit_entry_subject_idx ON audit_entry (subject, id DESC);
COMMENT ON TABLE audit_entry IS 'every change that a person made, with what was asked for';
COMMENT ON COLUMN audit_entry.subject IS 'what it was about: plant:12, replay:3, day:2026-11-18';
`;

const DOWN = `
DROP TABLE audit_entry, idempotency_key;
ALTER TABLE rejection DROP COLUMN replay_id, DROP COLUMN resolution;
DROP TABLE rejection_replay, bug_report, care_note;
ALTER TABLE plant_status_change DROP COLUMN by_id, DROP COLUMN by_name, DROP COLUMN note;
ALTER TABLE plant DROP COLUMN source_status, DROP COLUMN source_botanist_id, DROP COLUMN soil_moisture_low,
  DROP COLUMN soil_moisture_high, DROP COLUMN temperature_low, DROP COLUMN temperature_high;
`;

export class CareByPeople1764201720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
