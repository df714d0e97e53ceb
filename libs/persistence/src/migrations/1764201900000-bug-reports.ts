import type { MigrationInterface, QueryRunner } from 'typeorm';

const REPORTS = `
ALTER TABLE bug_report
  ADD COLUMN app_version text CHECK (app_version <> '' AND length(app_version) <= 200),
  ADD COLUMN mailed_at timestamptz;
COMMENT ON COLUMN bug_report.app_version IS 'of the page or program it happened in, as it says of itself';
COMMENT ON COLUMN bug_report.mailed_at IS 'when care put its mails into the outbox; null: it has yet to';
-- Those of before there were mails: the engineers have the list, and a flood of old ones would help nobody.
UPDATE bug_report SET mailed_at = reported_at;
CREATE INDEX bug_report_unmailed_idx ON bug_report (id) WHERE mailed_at IS NULL;
CREATE INDEX bug_report_reporter_idx ON bug_report (reporter_id, reported_at);

CREATE TABLE bug_report_picture (
  bug_report_id bigint PRIMARY KEY REFERENCES bug_report ON DELETE CASCADE,
  media_type    text NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/webp')),
  width         integer NOT NULL CHECK (width > 0),
  height        integer NOT NULL CHECK (height > 0),
  bytes         bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 1048576)
);
COMMENT ON TABLE bug_report_picture IS 'what somebody saw; beside the reports, so that a list of them reads no pictures';
COMMENT ON COLUMN bug_report_picture.media_type IS 'by its first bytes, not by what its sender said';
-- It is packed already: as it is, its length is known without reading it.
ALTER TABLE bug_report_picture ALTER COLUMN bytes SET STORAGE EXTERNAL;
`;

const MAILS = `
ALTER TABLE notification DROP CONSTRAINT notification_kind_check, DROP CONSTRAINT notification_check;
ALTER TABLE notification
  ADD COLUMN bug_report_id bigint REFERENCES bug_report ON DELETE CASCADE,
  ADD CONSTRAINT notification_kind_check
    CHECK (kind IN ('alert', 'worsened', 'reminder', 'assignment', 'escalation', 'digest', 'bug_report')),
  ADD CONSTRAINT notification_alert_check CHECK ((kind IN ('digest', 'bug_report')) = (alert_id IS NULL)),
  ADD CONSTRAINT notification_bug_report_check CHECK ((kind = 'bug_report') = (bug_report_id IS NOT NULL));
COMMENT ON COLUMN notification.key IS
  'what makes the same mail one row: alert:12:opened:to@museum, digest:3:2026-11-26, bug:7:to@museum';
CREATE INDEX notification_bug_report_idx ON notification (bug_report_id) WHERE bug_report_id IS NOT NULL;
`;

const DOWN = `
DELETE FROM notification WHERE kind = 'bug_report';
ALTER TABLE notification DROP CONSTRAINT notification_alert_check, DROP CONSTRAINT notification_kind_check,
  DROP COLUMN bug_report_id;
ALTER TABLE notification
  ADD CONSTRAINT notification_kind_check CHECK (kind IN ('alert', 'worsened', 'reminder', 'assignment', 'escalation', 'digest')),
  ADD CONSTRAINT notification_check CHECK ((kind = 'digest') = (alert_id IS NULL));
COMMENT ON COLUMN notification.key IS 'what makes the same mail one row: alert:12:opened:to@museum, digest:3:2026-11-26';
DROP TABLE bug_report_picture;
DROP INDEX bug_report_reporter_idx;
ALTER TABLE bug_report DROP COLUMN mailed_at, DROP COLUMN app_version;
`;

export class BugReports1764201900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REPORTS + MAILS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
