import type { MigrationInterface, QueryRunner } from 'typeorm';

// Both are counted every few seconds, and are few among many: what is not mended yet, and the mails that nobody got.
const UP = `
CREATE INDEX rejection_open_idx ON rejection (rule) WHERE resolved_at IS NULL;
CREATE INDEX notification_failed_idx ON notification (id) WHERE state = 'failed';
`;

const DOWN = `
DROP INDEX notification_failed_idx;
DROP INDEX rejection_open_idx;
`;

export class Metrics1764202080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
