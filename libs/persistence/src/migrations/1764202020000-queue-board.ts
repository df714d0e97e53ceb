import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE queue_board_pass (
  secret_sha256 bytea PRIMARY KEY CHECK (length(secret_sha256) = 32),
  kind          text NOT NULL CHECK (kind IN ('ticket', 'session')),
  by_id         text NOT NULL,
  by_name       text NOT NULL,
  may_change    boolean NOT NULL,
  expires_at    timestamptz NOT NULL
);
COMMENT ON TABLE queue_board_pass IS 'who may look at the queues from a browser: a ticket is turned into a session once; the secrets themselves are kept nowhere';
COMMENT ON COLUMN queue_board_pass.secret_sha256 IS 'of 256 random bits';
COMMENT ON COLUMN queue_board_pass.may_change IS 'an admin''s, when it was given; all others only look';
CREATE INDEX queue_board_pass_expires_idx ON queue_board_pass (expires_at);
`;

const DOWN = `DROP TABLE queue_board_pass;`;

export class QueueBoard1764202020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
