import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE journal (
  seq             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at              timestamptz NOT NULL DEFAULT clock_timestamp(),
  kind            text NOT NULL CHECK (kind IN ('readings', 'sweep')),
  minute          timestamptz,
  first_plant_id  integer,
  last_plant_id   integer,
  first_taken_at  timestamptz,
  last_taken_at   timestamptz,
  readings        integer NOT NULL DEFAULT 0 CHECK (readings >= 0),
  others          json,
  CHECK (kind <> 'sweep' OR minute IS NOT NULL),
  CHECK ((first_plant_id IS NULL) = (first_taken_at IS NULL)),
  CHECK ((first_plant_id IS NULL) = (last_plant_id IS NULL)),
  CHECK ((first_taken_at IS NULL) = (last_taken_at IS NULL))
);
COMMENT ON TABLE journal IS 'what was added, in the order in which it became visible; a day of it: what live clients resume by';
COMMENT ON COLUMN journal.seq IS 'taken behind the lock of all writers, which they hold until they commit: a lower one never comes later';
COMMENT ON COLUMN journal.minute IS 'the sweep that closed, or whose shard was loaded; null: readings that no sweep counts';
COMMENT ON COLUMN journal.first_plant_id IS 'the readings with reading.sweep = minute, these plants and these instants were stored here';
COMMENT ON COLUMN journal.readings IS 'how many were stored, others included';
COMMENT ON COLUMN journal.others IS 'readings that cannot be found by their minute (late, or of no sweep): [plant, taken, moisture, temperature, watered] each';
`;

const DOWN = `DROP TABLE journal;`;

export class Journal1764201780000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
