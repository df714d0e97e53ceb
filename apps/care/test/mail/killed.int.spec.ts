import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createMailCatcher, type MailCatcher } from '@palmhouse/sandbox';
import {
  createTestDatabase,
  eventually,
  startBuiltService,
  type ServiceProcess,
  type TestDatabase,
} from '@palmhouse/testing';
import { MINUTE, openAlert, putMail } from './mail.museum.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const KEEPER = 'keeper@museum.example';

let database: TestDatabase;
let catcher: MailCatcher;
const services: ServiceProcess[] = [];

beforeEach(async () => {
  database = await createTestDatabase();
  catcher = await createMailCatcher();
});

afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.kill()));
  await catcher.close();
  await database.drop();
});

/** A built care service; `later` sets its clock so far ahead. */
async function care(smtpUrl = catcher.url, later = 0): Promise<ServiceProcess> {
  const service = await startBuiltService(
    MAIN,
    {
      DATABASE_URL: database.url,
      SMTP_URL: smtpUrl,
      CARE_ENGINEERS: 'ops@museum.example',
      CARE_TECHNICIANS: 'sensors@museum.example',
      PUBLIC_URL: 'http://127.0.0.1:3000',
      LINK_SECRET: 'the museum’s secret for links, 32 characters',
      LOG_LEVEL: 'info',
    },
    Date.now() + later,
  );
  services.push(service);
  return service;
}

/** An alert with its mail, as one transaction of care leaves them. */
async function alertWithMail(): Promise<void> {
  const alertId = await openAlert(database.pool, {
    kind: 'storage_full',
    subject: 'storage',
    audience: 'engineer',
    facts: { share: 0.84 },
  });
  const now = Date.now();
  await putMail(database.pool, alertId, {
    recipient: KEEPER,
    botanistId: null,
    urgent: true,
    createdMs: now,
    notBeforeMs: now,
  });
}

const stateOf = async () => {
  const { rows } = await database.pool.query<{ state: string }>(
    'SELECT state FROM notification WHERE recipient = $1',
    [KEEPER],
  );
  return rows.map(({ state }) => state).join();
};

const kept = () => catcher.mails().filter(({ recipients }) => recipients.includes(KEEPER));

async function expectExactlyOne(service: ServiceProcess): Promise<void> {
  await eventually('the mail, marked', async () => (await stateOf()) === 'sent');
  expect(kept()).toHaveLength(1);
  // It ends behind all it has begun: nothing more comes of it.
  expect(await service.end()).toBe(0);
  expect(kept()).toHaveLength(1);
}

describe('care that is killed', () => {
  it('between alert and mail, while nobody takes mail: exactly one mail', async () => {
    catcher.setFaults({ refuse: 'busy' });
    const first = await care();
    await alertWithMail();
    await eventually('the first attempt', () => first.said('mails wait'));
    await first.kill();
    catcher.clearFaults();
    // Killed before it had put the mail back, it left its claim; both are over by then.
    await expectExactlyOne(await care(catcher.url, 3 * MINUTE));
  });

  it('with the mail in its hands, before a word was said: exactly one mail', async () => {
    const silent: Server = createServer((socket) => void socket.on('error', () => undefined));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const connected = new Promise((resolve) => silent.once('connection', resolve));
    const first = await care(`smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`);
    await alertWithMail();
    await connected;
    expect(await stateOf()).toBe('sending');
    await first.kill();
    silent.close();
    await expectExactlyOne(await care(catcher.url, 3 * MINUTE));
  });

  it('between a report of a problem and its mail: exactly one mail', async () => {
    const silent: Server = createServer((socket) => void socket.on('error', () => undefined));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const connected = new Promise((resolve) => silent.once('connection', resolve));
    const first = await care(`smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`);
    await database.pool.query(
      `INSERT INTO bug_report (title, text, reporter_id, reporter_name, reported_at) VALUES ('x', 'y', 'person:1', 'Otto', now())`,
    );
    await connected;
    await first.kill();
    silent.close();
    const second = await care(catcher.url, 3 * MINUTE);
    const ofReports = () =>
      database.pool.query(`SELECT state, recipient FROM notification WHERE kind = 'bug_report'`);
    await eventually('the mail, marked', async () => (await ofReports()).rows[0]?.state === 'sent');
    expect(await second.end()).toBe(0);
    expect((await ofReports()).rows).toEqual([{ state: 'sent', recipient: 'ops@museum.example' }]);
    expect(catcher.mails().filter(({ subject }) => subject === 'Problem reported: x')).toHaveLength(1);
  });

  it('in the middle of the dialogue, before the 250: exactly one mail', async () => {
    catcher.setFaults({ slowMs: 3_600_000 });
    const first = await care();
    await alertWithMail();
    await eventually('the whole text', () => catcher.waiting() > 0);
    await first.kill();
    await eventually('that the line is gone', () => catcher.waiting() === 0);
    expect(await stateOf()).toBe('sending');
    catcher.clearFaults();
    const second = await care(catcher.url, 3 * MINUTE);
    await expectExactlyOne(second);
    const { rows } = await database.pool.query(
      'SELECT message_id AS id, attempts FROM notification WHERE recipient = $1',
      [KEEPER],
    );
    expect(rows).toEqual([{ id: kept()[0]!.messageId, attempts: 2 }]);
  });

  it('as two replicas, of which one has the mail in its hands: exactly one mail', async () => {
    catcher.setFaults({ slowMs: 3_600_000 });
    const [first] = [await care(), await care()];
    await alertWithMail();
    await eventually('the whole text', () => catcher.waiting() > 0);
    expect(catcher.waiting()).toBe(1);
    await Promise.all(services.splice(0).map((service) => service.kill()));
    expect(first.process.killed).toBe(true);
    await eventually('that the line is gone', () => catcher.waiting() === 0);
    catcher.clearFaults();
    const [second, third] = [await care(catcher.url, 3 * MINUTE), await care(catcher.url, 3 * MINUTE)];
    await expectExactlyOne(second);
    expect(await third.end()).toBe(0);
    expect(kept()).toHaveLength(1);
  });
});
