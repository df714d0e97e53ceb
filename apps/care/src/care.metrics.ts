import { Counter, Gauge, Histogram } from 'prom-client';

export const assessmentDuration = new Histogram({
  name: 'palmhouse_assessment_duration_seconds',
  help: 'Seconds that an assessment of all plants took, its alerts included',
  // 50 plants take a tenth of a second, 10,000 some; past a minute the next one waits.
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
});

export const lastAssessment = new Gauge({
  name: 'palmhouse_assessment_last_timestamp_seconds',
  help: 'When all plants were last judged, seconds since 1970; left out where they never were',
});

export const plants = new Gauge({
  name: 'palmhouse_plants',
  help: 'Plants by what each of their channels was last judged to be',
  labelNames: ['channel', 'state'],
});

export const alertsOpen = new Gauge({
  name: 'palmhouse_alerts_open',
  help: 'Alerts by kind that are not resolved, acknowledged and snoozed ones too',
  labelNames: ['kind'],
});

export const mailOutbox = new Gauge({
  name: 'palmhouse_mail_outbox',
  help: 'Notifications that nobody got yet: waiting, being sent, or given up; one mail may tell of several',
  labelNames: ['state'],
});

export const mailOutboxOldest = new Gauge({
  name: 'palmhouse_mail_outbox_oldest_seconds',
  help: 'Seconds for which the notification has been due that waits longest; 0: none is due',
});

/** refused: for good; failed: this time, and tried again until it is given up. */
export type MailResult = 'sent' | 'refused' | 'failed';

export const mails = new Counter({
  name: 'palmhouse_mails_total',
  help: 'Attempts to send a mail by result; refused: for good; failed: this time, it is tried again',
  labelNames: ['result'],
});

export const mailSeconds = new Histogram({
  name: 'palmhouse_mail_seconds',
  help: 'Seconds that the mail server took for a mail, from the connection to its word',
  // A mail server takes a mail within a second; one that looks for viruses first may take its ten minutes.
  buckets: [0.025, 0.1, 0.25, 1, 2.5, 10, 30, 60, 180, 600],
});

const RESULTS: readonly MailResult[] = ['sent', 'refused', 'failed'];

// What was never seen counts as 0: the first of its kind is an increase.
for (const result of RESULTS) mails.inc({ result }, 0);
