import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE watering (
  plant_id   integer NOT NULL REFERENCES plant ON DELETE CASCADE,
  watered_at timestamptz NOT NULL,
  reported   boolean NOT NULL DEFAULT false,
  detected   boolean NOT NULL DEFAULT false,
  CHECK (reported OR detected),
  PRIMARY KEY (plant_id, watered_at)
);
COMMENT ON TABLE watering IS 'each time a plant was watered; kept for ever';
COMMENT ON COLUMN watering.reported IS 'a reading named it as the last watering';
COMMENT ON COLUMN watering.detected IS 'the moisture showed it';

INSERT INTO watering (plant_id, watered_at, reported)
SELECT DISTINCT plant_id, last_watered_at, true FROM (
  SELECT plant_id, last_watered_at FROM reading UNION ALL SELECT plant_id, last_watered_at FROM latest_reading) AS known
WHERE last_watered_at IS NOT NULL AND EXISTS (SELECT FROM plant WHERE plant.id = known.plant_id);
`;

const DOWN = `DROP TABLE watering;`;

export class Waterings1764201600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
