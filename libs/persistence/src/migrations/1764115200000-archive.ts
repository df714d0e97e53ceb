import type { MigrationInterface, QueryRunner } from 'typeorm';

/** count, min, max, mean, median and quartiles of one value. */
const statistics = (value: string): string => `
  ${value}_count  integer NOT NULL CHECK (${value}_count >= 0),
  ${value}_min    float8,
  ${value}_max    float8,
  ${value}_mean   float8,
  ${value}_median float8,
  ${value}_p25    float8,
  ${value}_p75    float8,
  CHECK ((${value}_count = 0) = (${value}_min IS NULL))`;

const SUMMARY_COLUMNS = `
  readings  integer NOT NULL CHECK (readings > 0),${statistics('soil_moisture')},${statistics('temperature')},
  waterings integer NOT NULL CHECK (waterings >= 0)`;

const UP = `
CREATE TABLE archive_day (
  day               date PRIMARY KEY,
  state             text NOT NULL CHECK (state IN ('planned', 'written', 'verified', 'cut_over', 'pruned')),
  run               uuid NOT NULL,
  version           integer NOT NULL CHECK (version > 0),
  committed_version integer NOT NULL DEFAULT 0 CHECK (committed_version BETWEEN 0 AND version),
  readings          bigint NOT NULL DEFAULT 0 CHECK (readings >= 0),
  bytes             bigint NOT NULL DEFAULT 0 CHECK (bytes >= 0),
  draft             json,
  planned_at        timestamptz NOT NULL,
  written_at        timestamptz,
  verified_at       timestamptz,
  pruned_at         timestamptz,
  restored_at       timestamptz,
  keep_live_until   timestamptz,
  proven_at         timestamptz,
  failed_at         timestamptz,
  failure           text,
  CHECK ((failed_at IS NULL) = (failure IS NULL))
);
CREATE INDEX archive_day_unfinished_idx ON archive_day (day) WHERE state <> 'pruned';
COMMENT ON TABLE archive_day IS 'each UTC day''s way into the lake';
COMMENT ON COLUMN archive_day.run IS 'the run that owns the day: every step compares and sets it';
COMMENT ON COLUMN archive_day.version IS 'the manifest''s version at work, or the one that stands';
COMMENT ON COLUMN archive_day.committed_version IS 'the version readers go by; 0 until the first one stands';
COMMENT ON COLUMN archive_day.readings IS 'in the committed version''s files';
COMMENT ON COLUMN archive_day.draft IS 'what the version at work must be: digest of the rows, parts, manifest';
COMMENT ON COLUMN archive_day.keep_live_until IS 'after a restore: the day is not archived again before';
COMMENT ON COLUMN archive_day.proven_at IS 'the last rehearsal that restored the day and found every value';

CREATE TABLE archive_file (
  key            text PRIMARY KEY,
  day            date NOT NULL REFERENCES archive_day,
  dataset        text NOT NULL CHECK (dataset IN ('readings', 'readings_csv', 'daily')),
  version        integer NOT NULL CHECK (version > 0),
  committed      boolean NOT NULL DEFAULT false,
  spoilt         boolean NOT NULL DEFAULT false CHECK (NOT (spoilt AND committed)),
  rows           bigint NOT NULL CHECK (rows >= 0),
  bytes          bigint NOT NULL CHECK (bytes > 0),
  sha256         text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  first_plant_id integer NOT NULL,
  last_plant_id  integer NOT NULL,
  first_taken_at timestamptz,
  last_taken_at  timestamptz
);
CREATE INDEX archive_file_day_idx ON archive_file (day, dataset);
COMMENT ON TABLE archive_file IS 'every file the archive has put, or was about to put, into the lake';
COMMENT ON COLUMN archive_file.committed IS 'named by the committed manifest; else of a version at work, or left over from one';
COMMENT ON COLUMN archive_file.spoilt IS 'it does not hold what was written: its key is never used again';
COMMENT ON COLUMN archive_file.version IS 'the version that brought it';

CREATE TABLE reading_hourly (
  plant_id  integer NOT NULL,
  hour      timestamptz NOT NULL CHECK (date_trunc('hour', hour, 'UTC') = hour),${SUMMARY_COLUMNS},
  PRIMARY KEY (plant_id, hour)
);
COMMENT ON TABLE reading_hourly IS 'frozen from the archived readings of each plant and hour; kept for ever';

CREATE TABLE reading_daily (
  plant_id  integer NOT NULL,
  day       date NOT NULL,${SUMMARY_COLUMNS},
  PRIMARY KEY (plant_id, day)
);
COMMENT ON TABLE reading_daily IS 'frozen from the archived readings of each plant and UTC day; kept for ever';
COMMENT ON COLUMN reading_daily.waterings IS 'distinct last_watered_at within the day';

CREATE TABLE storage_sample (
  at             timestamptz PRIMARY KEY,
  database_bytes bigint NOT NULL CHECK (database_bytes >= 0),
  used_bytes     bigint NOT NULL CHECK (used_bytes >= 0),
  capacity_bytes bigint CHECK (capacity_bytes > 0),
  capacity_kind  text CHECK (capacity_kind IN ('quota', 'disk')),
  CHECK ((capacity_bytes IS NULL) = (capacity_kind IS NULL))
);
COMMENT ON TABLE storage_sample IS 'how full the database''s home is, every few minutes';
COMMENT ON COLUMN storage_sample.used_bytes IS 'what counts against the capacity: the database''s size, or all that lies on its disk';
COMMENT ON COLUMN storage_sample.capacity_bytes IS 'the quota or the disk''s size; null where neither is known';
`;

const DOWN = `
DROP TABLE storage_sample, reading_daily, reading_hourly, archive_file, archive_day;
`;

export class Archive1764115200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
