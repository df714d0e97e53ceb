import { registerEnumType } from '@nestjs/graphql';
import type {
  AlertAction as Action,
  AlertAudience as Audience,
  AlertKind as Kind,
  AlertResolution as Resolution,
  AlertSeverity as Severity,
  AlertState as State,
  FaultKind,
} from '@palmhouse/domain';
import type { NotificationKind } from '@palmhouse/persistence';

// Names of the schema to values of the database.
type Named<Value extends string> = Record<Uppercase<Value>, Value>;

export const AlertKind = {
  DRY: 'dry',
  SOAKED: 'soaked',
  COLD: 'cold',
  HOT: 'hot',
  UNUSUAL: 'unusual',
  OVERDUE: 'overdue',
  SILENT: 'silent',
  SENSOR_FAULT: 'sensor_fault',
  SOURCE_ILL: 'source_ill',
  SWEEPS_MISSING: 'sweeps_missing',
  ARCHIVE_FAILED: 'archive_failed',
  ARCHIVE_LATE: 'archive_late',
  STORAGE_FULL: 'storage_full',
} as const satisfies Named<Kind>;

registerEnumType(AlertKind, {
  name: 'AlertKind',
  description: 'What an alert is about: the first eight a plant, the others the machinery.',
  valuesMap: {
    DRY: { description: 'The soil is drier than the plant likes.' },
    SOAKED: { description: 'The soil is wetter than the plant likes, and not from a watering just now.' },
    COLD: { description: 'It is colder than the plant likes.' },
    HOT: { description: 'It is hotter than the plant likes.' },
    UNUSUAL: { description: 'Within its range, and far from what this plant is usually like at this hour.' },
    OVERDUE: { description: 'It was not watered for more than a day; urgent after two.' },
    SILENT: { description: 'Nothing was heard of it for an hour.' },
    SENSOR_FAULT: { description: 'Its sensor cannot be believed.' },
    SOURCE_ILL: { description: 'The plants API fails for many plants at once.' },
    SWEEPS_MISSING: { description: 'The plants have not been asked for minutes.' },
    ARCHIVE_FAILED: { description: 'A day could not be archived.' },
    ARCHIVE_LATE: { description: 'A day that is due has not been archived yet.' },
    STORAGE_FULL: { description: 'The database’s home is nearly full.' },
  },
});

export const AlertSeverity = { WARNING: 'warning', URGENT: 'urgent' } as const satisfies Named<Severity>;

registerEnumType(AlertSeverity, {
  name: 'AlertSeverity',
  description: 'How pressing an alert is.',
  valuesMap: {
    WARNING: { description: 'Soon; its mails wait for quiet hours to end.' },
    URGENT: { description: 'Now; its mails wait for nothing.' },
  },
});

export const AlertAudience = {
  BOTANIST: 'botanist',
  TECHNICIAN: 'technician',
  ENGINEER: 'engineer',
} as const satisfies Named<Audience>;

registerEnumType(AlertAudience, {
  name: 'AlertAudience',
  description: 'Whose business an alert is.',
  valuesMap: {
    BOTANIST: { description: 'The plant’s botanist’s, or whoever stands in.' },
    TECHNICIAN: { description: 'The technicians’, who see to sensors.' },
    ENGINEER: { description: 'The engineers’, who see to the machinery.' },
  },
});

export const AlertState = {
  OPEN: 'open',
  ACKNOWLEDGED: 'acknowledged',
  SNOOZED: 'snoozed',
  RESOLVED: 'resolved',
} as const satisfies Named<State>;

registerEnumType(AlertState, {
  name: 'AlertState',
  description: 'How far an alert is seen to. All but `RESOLVED` are open to be moved.',
  valuesMap: {
    OPEN: { description: 'Nobody has said that they see to it: after an hour it is said further up.' },
    ACKNOWLEDGED: { description: 'Somebody has seen it and sees to it.' },
    SNOOZED: { description: 'Left be until `snoozedUntil`.' },
    RESOLVED: {
      description: 'Over. The same trouble within the hour reopens it, unless it was resolved by hand.',
    },
  },
});

export const AlertResolution = {
  RECOVERED: 'recovered',
  BY_HAND: 'by_hand',
  MOOT: 'moot',
} as const satisfies Named<Resolution>;

registerEnumType(AlertResolution, {
  name: 'AlertResolution',
  description: 'How an alert came to its end.',
  valuesMap: {
    RECOVERED: { description: 'The trouble went, and stayed away for a quarter of an hour.' },
    BY_HAND: { description: 'Somebody said so.' },
    MOOT: {
      description:
        'Its plant went on loan or missing; or, of `UNUSUAL`, the value left its range, and another alert tells of it.',
    },
  },
});

export const AlertAction = {
  OPENED: 'opened',
  REOPENED: 'reopened',
  WORSENED: 'worsened',
  ACKNOWLEDGED: 'acknowledged',
  ASSIGNED: 'assigned',
  SNOOZED: 'snoozed',
  SNOOZE_ENDED: 'snooze_ended',
  ESCALATED: 'escalated',
  RESOLVED: 'resolved',
} as const satisfies Named<Action>;

registerEnumType(AlertAction, {
  name: 'AlertAction',
  description: 'What became of an alert.',
  valuesMap: {
    OPENED: { description: 'The trouble began.' },
    REOPENED: { description: 'The same trouble came again within the hour.' },
    WORSENED: { description: 'From a warning it became urgent.' },
    ACKNOWLEDGED: { description: 'Somebody sees to it.' },
    ASSIGNED: { description: 'It was given to somebody, or to nobody in particular.' },
    SNOOZED: { description: 'It was left be for a while.' },
    SNOOZE_ENDED: { description: 'The while is over.' },
    ESCALATED: { description: 'Nobody acknowledged it: it was said further up.' },
    RESOLVED: { description: 'It is over.' },
  },
});

export const SensorFault = {
  REPORTED: 'reported',
  IMPOSSIBLE: 'impossible',
  STUCK: 'stuck',
  JUMPED: 'jumped',
} as const satisfies Named<FaultKind>;

registerEnumType(SensorFault, {
  name: 'SensorFault',
  description: 'What is the matter with a sensor.',
  valuesMap: {
    REPORTED: { description: 'The source says so.' },
    IMPOSSIBLE: { description: 'Its values are impossible.' },
    STUCK: { description: 'One value does not move while the other does.' },
    JUMPED: { description: 'It jumped as no plant does, and did not come back.' },
  },
});

export const MailKind = {
  ALERT: 'alert',
  WORSENED: 'worsened',
  REMINDER: 'reminder',
  ASSIGNMENT: 'assignment',
  ESCALATION: 'escalation',
  DIGEST: 'digest',
  BUG_REPORT: 'bug_report',
} as const satisfies Named<NotificationKind>;

registerEnumType(MailKind, {
  name: 'MailKind',
  description: 'Why a mail is sent.',
  valuesMap: {
    ALERT: { description: 'Something is the matter.' },
    WORSENED: { description: 'It has become urgent.' },
    REMINDER: { description: 'It still is.' },
    ASSIGNMENT: { description: 'Somebody gave the alert to the recipient.' },
    ESCALATION: { description: 'Nobody acknowledged it.' },
    DIGEST: { description: 'The day’s summary; about no single alert.' },
    BUG_REPORT: { description: 'Somebody reported a problem; about no alert.' },
  },
});

export const MailState = {
  WAITING: 'waiting',
  SENDING: 'sending',
  SENT: 'sent',
  FAILED: 'failed',
  DROPPED: 'dropped',
} as const;

registerEnumType(MailState, {
  name: 'MailState',
  description: 'How far a mail is.',
  valuesMap: {
    WAITING: { description: 'Not due yet, or waiting for the mail server.' },
    SENDING: { description: 'On its way to the mail server.' },
    SENT: { description: 'The mail server has taken it.' },
    FAILED: {
      description:
        'The mail server refuses it for good, or never said whether it had it: `failure` says why.',
    },
    DROPPED: { description: 'It had become pointless before it was sent: `failure` says why.' },
  },
});
