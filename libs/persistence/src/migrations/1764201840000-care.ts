import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHANNEL = `CHECK (channel IN ('soil_moisture', 'temperature'))`;

const STATES = `
CREATE TABLE plant_contact (
  plant_id   integer PRIMARY KEY REFERENCES plant ON DELETE CASCADE,
  asked_at   timestamptz NOT NULL,
  answer     text NOT NULL CHECK (answer IN ('report', 'rejected', 'faulty', 'failed', 'away')),
  since      timestamptz NOT NULL,
  in_a_row   integer NOT NULL CHECK (in_a_row > 0)
);
COMMENT ON TABLE plant_contact IS 'what each plant''s sensor last answered when it was asked, and how often in a row';
COMMENT ON COLUMN plant_contact.answer IS 'as the ledger counts it: report (stored or duplicate), rejected, faulty (the source calls it a sensor fault), failed (the source is ill), away';
COMMENT ON COLUMN plant_contact.asked_at IS 'the minute of the sweep that asked last';
COMMENT ON COLUMN plant_contact.since IS 'when the unbroken run of this answer began';

CREATE TABLE plant_state (
  plant_id     integer NOT NULL REFERENCES plant ON DELETE CASCADE,
  channel      text NOT NULL ${CHANNEL},
  state        text NOT NULL CHECK (state IN ('ok', 'attention', 'sensor_fault', 'silent', 'away')),
  kind         text,
  since        timestamptz NOT NULL,
  reason       text NOT NULL CHECK (reason <> ''),
  value        float8,
  unusual      boolean NOT NULL DEFAULT false,
  memory       json,
  trusted_from timestamptz,
  PRIMARY KEY (plant_id, channel),
  CHECK (CASE state
    WHEN 'attention' THEN coalesce(kind IN ('dry', 'soaked', 'cold', 'hot', 'unusual'), false)
    WHEN 'sensor_fault' THEN coalesce(kind IN ('reported', 'impossible', 'stuck', 'jumped'), false)
    ELSE kind IS NULL END)
);
COMMENT ON TABLE plant_state IS 'care''s judgement of each plant; written only where it changes';
COMMENT ON COLUMN plant_state.value IS 'what it was judged by: percent or degrees Celsius; null while it is ok: there the latest reading tells';
COMMENT ON COLUMN plant_state.unusual IS 'far from its own baseline, whatever else is the matter';
COMMENT ON COLUMN plant_state.memory IS 'what the judgement must know of readings that are no longer looked at';
COMMENT ON COLUMN plant_state.trusted_from IS 'a technician saw to the sensor: what it said before is not held against it';
CREATE INDEX plant_state_trouble_idx ON plant_state (state, plant_id) WHERE state <> 'ok';

CREATE TABLE plant_state_change (
  plant_id integer NOT NULL REFERENCES plant ON DELETE CASCADE,
  channel  text NOT NULL ${CHANNEL},
  at       timestamptz NOT NULL,
  state    text NOT NULL CHECK (state IN ('ok', 'attention', 'sensor_fault', 'silent', 'away')),
  kind     text,
  unusual  boolean NOT NULL,
  reason   text NOT NULL,
  PRIMARY KEY (plant_id, channel, at)
);
COMMENT ON TABLE plant_state_change IS 'how each plant''s state went: an entry holds from its instant to that of the next';

CREATE TABLE care_step (
  step    text PRIMARY KEY,
  at      timestamptz NOT NULL,
  details json
);
COMMENT ON TABLE care_step IS 'when care last did each of its steps: assess, attend (to alerts), learn, forecast, digest, tidy';
`;

const LEARNT = `
CREATE TABLE baseline_version (
  version        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  learnt_at      timestamptz NOT NULL,
  from_at        timestamptz NOT NULL,
  until_at       timestamptz NOT NULL,
  plants         integer NOT NULL,
  hours          integer NOT NULL,
  excluded_hours integer NOT NULL
);
COMMENT ON TABLE baseline_version IS 'each time the baselines were learnt, and from what';
COMMENT ON COLUMN baseline_version.excluded_hours IS 'plant hours left out because something was the matter in them';

CREATE TABLE baseline (
  plant_id integer NOT NULL REFERENCES plant ON DELETE CASCADE,
  channel  text NOT NULL ${CHANNEL},
  hour     smallint NOT NULL CHECK (hour BETWEEN 0 AND 23),
  median   float8 NOT NULL,
  mad      float8 NOT NULL CHECK (mad >= 0),
  days     integer NOT NULL CHECK (days > 0),
  readings integer NOT NULL CHECK (readings > 0),
  version  integer NOT NULL REFERENCES baseline_version,
  PRIMARY KEY (plant_id, channel, hour)
);
COMMENT ON TABLE baseline IS 'what each plant is usually like at each hour of the day (UTC)';
COMMENT ON COLUMN baseline.mad IS 'median absolute deviation from the median; times 1.4826 it compares to a standard deviation';
COMMENT ON COLUMN baseline.days IS 'days that this hour was learnt from';

CREATE TABLE plant_forecast (
  plant_id        integer PRIMARY KEY REFERENCES plant ON DELETE CASCADE,
  made_at         timestamptz NOT NULL,
  watered_at      timestamptz,
  soil_moisture   float8 NOT NULL,
  points_per_hour float8 NOT NULL CHECK (points_per_hour < 0),
  needs_water_at  timestamptz NOT NULL,
  error_minutes   float8 CHECK (error_minutes >= 0),
  cycles          integer NOT NULL CHECK (cycles >= 0)
);
COMMENT ON TABLE plant_forecast IS 'how each plant dries since it was last watered, and when it will need water';
COMMENT ON COLUMN plant_forecast.needs_water_at IS 'when the soil moisture reaches the lower bound of the plant''s range';
COMMENT ON COLUMN plant_forecast.error_minutes IS 'median error of the same forecast half way through earlier dry-downs; null: none to tell by';

ALTER TABLE watering
  ADD COLUMN unseen_at timestamptz,
  ADD COLUMN moisture_before float8,
  ADD COLUMN moisture_after float8;
COMMENT ON COLUMN watering.unseen_at IS 'when care looked for a reported watering in the moisture and found none';
COMMENT ON COLUMN watering.moisture_before IS 'percent, where the moisture showed it';
`;

const ALERTS = `
CREATE TABLE alert (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind            text NOT NULL CHECK (kind IN ('dry', 'soaked', 'cold', 'hot', 'unusual', 'overdue', 'silent', 'sensor_fault',
    'source_ill', 'sweeps_missing', 'archive_failed', 'archive_late', 'storage_full')),
  subject         text NOT NULL,
  plant_id        integer REFERENCES plant ON DELETE CASCADE,
  channel         text ${CHANNEL},
  audience        text NOT NULL CHECK (audience IN ('botanist', 'technician', 'engineer')),
  severity        text NOT NULL CHECK (severity IN ('warning', 'urgent')),
  state           text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'acknowledged', 'snoozed', 'resolved')),
  since           timestamptz NOT NULL,
  opened_at       timestamptz NOT NULL,
  summary         text NOT NULL CHECK (summary <> ''),
  facts           json NOT NULL,
  assignee_id     integer REFERENCES botanist,
  acknowledged_at timestamptz,
  snoozed_until   timestamptz,
  escalated_at    timestamptz,
  calm_since      timestamptz,
  resolved_at     timestamptz,
  resolution      text CHECK (resolution IN ('recovered', 'by_hand', 'moot')),
  reopened        integer NOT NULL DEFAULT 0,
  mailed_at       timestamptz,
  CHECK ((state = 'resolved') = (resolved_at IS NOT NULL)),
  CHECK ((resolved_at IS NULL) = (resolution IS NULL)),
  CHECK ((state = 'snoozed') = (snoozed_until IS NOT NULL))
);
COMMENT ON TABLE alert IS 'what somebody must hear of; one unresolved one a subject and kind';
COMMENT ON COLUMN alert.subject IS 'plant:12, source, sweeps, storage, archive';
COMMENT ON COLUMN alert.since IS 'when the trouble itself began';
COMMENT ON COLUMN alert.summary IS 'a sentence with the numbers';
COMMENT ON COLUMN alert.facts IS 'what it was judged by, for mails and pages';
COMMENT ON COLUMN alert.assignee_id IS 'null: whoever of its audience';
COMMENT ON COLUMN alert.calm_since IS 'the trouble is over since; it resolves itself when that lasts';
COMMENT ON COLUMN alert.mailed_at IS 'when a mail about it was last put into the outbox';
CREATE UNIQUE INDEX alert_unresolved_key ON alert (subject, kind) WHERE resolved_at IS NULL;
CREATE INDEX alert_subject_idx ON alert (subject, kind, id DESC);
CREATE INDEX alert_opened_idx ON alert (opened_at, id);
CREATE INDEX alert_open_idx ON alert (opened_at, id) WHERE resolved_at IS NULL;
CREATE INDEX alert_plant_idx ON alert (plant_id, opened_at, id);
CREATE INDEX alert_assignee_idx ON alert (assignee_id, opened_at, id);
CREATE INDEX alert_open_assignee_idx ON alert (assignee_id) WHERE resolved_at IS NULL;

CREATE TABLE alert_event (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  alert_id bigint NOT NULL REFERENCES alert ON DELETE CASCADE,
  at       timestamptz NOT NULL,
  action   text NOT NULL CHECK (action IN ('opened', 'reopened', 'worsened', 'acknowledged', 'assigned', 'snoozed', 'snooze_ended',
    'escalated', 'resolved')),
  by_id    text,
  by_name  text,
  note     text,
  details  json,
  CHECK ((by_id IS NULL) = (by_name IS NULL))
);
COMMENT ON TABLE alert_event IS 'everything that became of an alert: who, when and why; by nobody: care itself';
CREATE INDEX alert_event_alert_idx ON alert_event (alert_id, id);

CREATE TABLE notification (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind           text NOT NULL CHECK (kind IN ('alert', 'worsened', 'reminder', 'assignment', 'escalation', 'digest')),
  key            text NOT NULL UNIQUE,
  alert_id       bigint REFERENCES alert ON DELETE CASCADE,
  botanist_id    integer REFERENCES botanist,
  recipient      text NOT NULL CHECK (recipient <> ''),
  recipient_name text NOT NULL,
  urgent         boolean NOT NULL DEFAULT false,
  created_at     timestamptz NOT NULL,
  not_before     timestamptz NOT NULL,
  state          text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'dropped')),
  attempts       integer NOT NULL DEFAULT 0,
  claimed_at     timestamptz,
  message_id     text,
  maybe_sent     integer NOT NULL DEFAULT 0,
  sent_at        timestamptz,
  failure        text,
  used_at        timestamptz,
  CHECK ((kind = 'digest') = (alert_id IS NULL)),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
  CHECK (state NOT IN ('failed', 'dropped') OR failure IS NOT NULL)
);
COMMENT ON TABLE notification IS 'the outbox: each mail that is to be sent, written with what it tells of';
COMMENT ON COLUMN notification.key IS 'what makes the same mail one row: alert:12:opened:to@museum, digest:3:2026-11-26';
COMMENT ON COLUMN notification.maybe_sent IS 'how often it was handed over whole and the server never said that it had it';
COMMENT ON COLUMN notification.used_at IS 'when its link to acknowledge was used';
CREATE INDEX notification_unsent_idx ON notification (not_before, id) WHERE state IN ('waiting', 'sending');
CREATE INDEX notification_alert_idx ON notification (alert_id, id);
CREATE INDEX notification_recipient_idx ON notification (recipient, sent_at DESC) WHERE state = 'sent';

CREATE TABLE botanist_preference (
  botanist_id integer PRIMARY KEY REFERENCES botanist ON DELETE CASCADE,
  quiet_from  time,
  quiet_until time,
  wants_digest boolean NOT NULL DEFAULT true,
  CHECK ((quiet_from IS NULL) = (quiet_until IS NULL)),
  CHECK (quiet_from <> quiet_until)
);
COMMENT ON TABLE botanist_preference IS 'when a botanist wants no mail, in the museum''s local time; a botanist without a row has no quiet hours';

CREATE TABLE botanist_absence (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  botanist_id integer NOT NULL REFERENCES botanist ON DELETE CASCADE,
  from_at     timestamptz NOT NULL,
  until_at    timestamptz NOT NULL,
  cover_id    integer NOT NULL REFERENCES botanist,
  said_by_id  text NOT NULL,
  said_by_name text NOT NULL,
  CHECK (from_at < until_at),
  CHECK (cover_id <> botanist_id)
);
COMMENT ON TABLE botanist_absence IS 'who stands in for whom, and when';
CREATE INDEX botanist_absence_idx ON botanist_absence (botanist_id, until_at);

ALTER TABLE journal DROP CONSTRAINT journal_kind_check;
ALTER TABLE journal ADD CONSTRAINT journal_kind_check CHECK (kind IN ('readings', 'sweep', 'alerts'));
ALTER TABLE journal ADD COLUMN alerts bigint[];
ALTER TABLE journal ADD CONSTRAINT journal_alerts_check CHECK ((kind = 'alerts') = (alerts IS NOT NULL));
COMMENT ON COLUMN journal.alerts IS 'the alert_events that were written, by id';
`;

const UP = STATES + LEARNT + ALERTS;

const DOWN = `
DELETE FROM journal WHERE kind = 'alerts';
ALTER TABLE journal DROP COLUMN alerts;
ALTER TABLE journal DROP CONSTRAINT journal_kind_check;
ALTER TABLE journal ADD CONSTRAINT journal_kind_check CHECK (kind IN ('readings', 'sweep'));
DROP TABLE botanist_absence, botanist_preference, notification, alert_event, alert;
ALTER TABLE watering DROP COLUMN moisture_after, DROP COLUMN moisture_before, DROP COLUMN unseen_at;
DROP TABLE plant_forecast, baseline, baseline_version, care_step, plant_state_change, plant_state, plant_contact;
`;

export class Care1764201840000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
