import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SchedulerRegistry } from '@nestjs/schedule';
import { MetricsPage, openLog } from '@palmhouse/runtime';
import { createMailCatcher, type MailCatcher } from '@palmhouse/sandbox';
import { createTestDatabase, eventually, MetricsText, namesOf, type TestDatabase } from '@palmhouse/testing';
import * as metrics from '../src/care.metrics.js';
import { CareModule } from '../src/care.module.js';
import { COUNT_ALERTS, COUNT_OUTBOX, COUNT_PLANTS } from '../src/care.readers.js';
import { readCareSettings } from '../src/care.settings.js';
import { CareClock } from '../src/schedule/care.clock.js';
import { COLD, DRY, fillMailMuseum, MINUTE, NOW, openAlert, putMail } from './mail/mail.museum.js';

const FROM_THE_DATABASE = [
  'palmhouse_alerts_open',
  'palmhouse_assessment_last_timestamp_seconds',
  'palmhouse_mail_outbox',
  'palmhouse_plants',
  'palmhouse_queue_jobs',
];

describe('what care tells of itself', () => {
  let now = NOW;
  let database: TestDatabase;
  let catcher: MailCatcher;
  let app: INestApplicationContext;
  let start: MetricsText;

  const page = async () => new MetricsText(await app.get(MetricsPage, { strict: false }).text());

  const until = (what: string, holds: (text: MetricsText) => boolean) =>
    eventually(what, async () => {
      const text = await page();
      return holds(text) ? text : null;
    });

  const mails = (text: MetricsText, result: string) => text.value('palmhouse_mails_total', { result })!;
  const outbox = (text: MetricsText, state: string) => text.value('palmhouse_mail_outbox', { state })!;
  const assessments = (text: MetricsText) => text.value('palmhouse_assessment_duration_seconds_count')!;
  const tick = () => app.get(CareClock).tick();

  beforeAll(async () => {
    database = await createTestDatabase();
    await fillMailMuseum(database.pool);
    catcher = await createMailCatcher();
    const settings = readCareSettings({
      DATABASE_URL: database.url,
      QUEUE_URL: database.url,
      SMTP_URL: catcher.url,
      CARE_ENGINEERS: 'engineers@museum.example',
      CARE_TECHNICIANS: 'technicians@museum.example',
      PUBLIC_URL: 'http://palmhouse.example',
      LINK_SECRET: 'the museum’s secret for links, 32 characters',
      LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    });
    app = await NestFactory.createApplicationContext(
      CareModule.with(settings, openLog('care', settings.logLevel), () => now),
      { logger: false, abortOnError: false },
    );
    start = await page();
    for (const job of app.get(SchedulerRegistry).getCronJobs().values()) await job.stop();
  });

  afterAll(async () => {
    await app?.close();
    await catcher?.close();
    await database?.drop();
  });

  it('is 0 of what can be counted before anything happens', () => {
    for (const result of ['sent', 'refused', 'failed']) expect(mails(start, result)).toBe(0);
    expect(start.value('palmhouse_alerts_open', { kind: 'archive_failed' })).toBe(0);
    expect(start.value('palmhouse_plants', { channel: 'temperature', state: 'away' })).toBe(0);
    expect(
      start.value('palmhouse_job_duration_seconds_count', { task: 'assess-plants', outcome: 'failed' }),
    ).toBe(0);
  });

  it('is that all plants were judged, when, how long that took, and what they are', async () => {
    const judgedAt = (text: MetricsText) => text.value('palmhouse_assessment_last_timestamp_seconds');
    const text = await until(
      'an assessment',
      (each) => judgedAt(each) === NOW / 1_000 && assessments(each) > 0,
    );
    now += MINUTE;
    await tick();
    const later = await until('another', (each) => judgedAt(each) === (NOW + MINUTE) / 1_000);
    await until('its duration', (each) => assessments(each) > assessments(text));
    const { rows } = await database.pool.query<{ channel: string; state: string; count: number }>(
      COUNT_PLANTS.text,
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const { channel, state, count } of rows)
      expect(later.value('palmhouse_plants', { channel, state })).toBe(count);
    expect(later.value('palmhouse_plants', { channel: 'soil_moisture', state: 'attention' })).toBeGreaterThan(
      0,
    );
  });

  it('is the alerts that are open, by kind, until they are resolved', async () => {
    const before = await page();
    const open = (text: MetricsText) => text.value('palmhouse_alerts_open', { kind: 'archive_failed' })!;
    const id = await openAlert(database.pool, {
      kind: 'archive_failed',
      subject: 'archive:2026-11-24',
      audience: 'engineer',
    });
    expect(open(await page()) - open(before)).toBe(1);
    await database.pool.query(
      `UPDATE alert SET state = 'resolved', resolution = 'by_hand', resolved_at = opened_at WHERE id = $1`,
      [id],
    );
    expect(open(await page())).toBe(open(before));
  });

  it('is each mail: sent, refused for good, or stuck with a server that takes none', async () => {
    await until('what the assessment had to say', (text) => outbox(text, 'waiting') === 0);
    const before = await page();
    catcher.setFaults({ unknownRecipients: ['nobody@museum.example'] });
    const id = await openAlert(database.pool, { ...DRY, kind: 'hot' });
    await putMail(database.pool, id, { urgent: true });
    await putMail(database.pool, id, { recipient: 'nobody@museum.example', urgent: true });
    app.get(CareClock).deliver();
    const told = await until(
      'both mails',
      (text) =>
        mails(text, 'sent') > mails(before, 'sent') &&
        mails(text, 'refused') > 0 &&
        outbox(text, 'failed') === 1,
    );
    expect(told.value('palmhouse_mail_seconds_count')).toBeGreaterThan(
      before.value('palmhouse_mail_seconds_count')!,
    );
    await catcher.close();
    const other = await openAlert(database.pool, { ...COLD, kind: 'overdue' });
    await putMail(database.pool, other, { urgent: true, notBeforeMs: now });
    app.get(CareClock).deliver();
    await until('an attempt in vain', (text) => mails(text, 'failed') > 0 && outbox(text, 'waiting') === 1);
    now += 20 * MINUTE;
    const stuck = await page();
    expect(stuck.value('palmhouse_mail_outbox_oldest_seconds')).toBe(20 * 60);
    catcher = await createMailCatcher({ port: Number(new URL(catcher.url).port) });
    app.get(CareClock).deliver();
    await until(
      'the mail after all',
      (text) => outbox(text, 'waiting') === 0 && text.value('palmhouse_mail_outbox_oldest_seconds') === 0,
    );
  });

  it('does not call a mail stuck that is not due yet', async () => {
    const id = await openAlert(database.pool, { ...COLD, kind: 'soaked' });
    await putMail(database.pool, id, { notBeforeMs: now + MINUTE });
    const text = await page();
    expect(outbox(text, 'waiting')).toBe(1);
    expect(text.value('palmhouse_mail_outbox_oldest_seconds')).toBe(0);
  });

  it('has a place on its page for every one of its metrics, each of which has moved', async () => {
    now += 2 * MINUTE;
    const moved = (await page()).movedSince(start);
    const names = await namesOf(metrics);
    expect(names.length).toBe(8);
    expect(names.filter((name) => !moved.has(name))).toEqual([]);
    for (const name of [
      'palmhouse_job_duration_seconds',
      'palmhouse_job_wait_seconds',
      'palmhouse_database_connections',
    ])
      expect(moved).toContain(name);
  });

  it('looks at no reading, no alert that is resolved and no mail that was sent to tell it', async () => {
    const client = await database.pool.connect();
    await client.query('BEGIN; SET LOCAL enable_seqscan = off');
    const plan = async (text: string, values: unknown[] = []) =>
      JSON.stringify((await client.query(`EXPLAIN (FORMAT json) ${text}`, values)).rows);
    expect(await plan(COUNT_ALERTS.text)).toMatch(/"alert_(open|unresolved|open_assignee)_\w+"/);
    const outboxPlan = await plan(COUNT_OUTBOX.text, [NOW]);
    expect(outboxPlan).toContain('"notification_unsent_idx"');
    expect(outboxPlan).toContain('"notification_failed_idx"');
    expect(await plan(COUNT_PLANTS.text)).not.toContain('"reading');
    await client.query('ROLLBACK');
    client.release();
  });

  it('is less while PostgreSQL is away, and says so', async () => {
    const before = await page();
    await database.takeAway();
    const text = await until('a page without the database', (each) => each.value('palmhouse_ready') === 0);
    await database.giveBack();
    const failures = (of: MetricsText, metric: string) =>
      of.value('palmhouse_metrics_failures_total', { metric }) ?? 0;
    for (const metric of FROM_THE_DATABASE) {
      expect([metric, text.value(metric)]).toEqual([metric, undefined]);
      expect(failures(text, metric)).toBeGreaterThan(failures(before, metric));
    }
    expect(mails(text, 'sent')).toBeGreaterThanOrEqual(mails(before, 'sent'));
    await until('all of it', (each) => FROM_THE_DATABASE.every((name) => each.value(name) !== undefined));
  });
});
