import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addJob, JOB_IDS, openQueueBackend, QUEUES, type QueueBackend } from '@palmhouse/queues';
import type { CaughtMail } from '@palmhouse/sandbox';
import { eventually } from '@palmhouse/testing';
import { Queue } from 'bullmq';
import { RunningServices } from './running-services.js';
import { MINUTE_MS, SweptMuseum } from './swept-museum.js';

// Its plant 3 is dry two minutes later: of the sweeps before MINUTE the last two see it, and one more makes it an alert.
const OPENED_MS = Date.parse('2026-11-26T17:55:30Z');
const MINUTE = '2026-11-26T18:00:00Z';
const MINUTE_START = Date.parse(MINUTE);
const PLANTS = 3;

let swept: SweptMuseum;
let services: RunningServices;

beforeEach(async () => {
  swept = await SweptMuseum.open(OPENED_MS, { plants: PLANTS, oddities: false, trouble: true });
  swept.clock.nowMs = MINUTE_START;
  await swept.sweptBefore(5);
  services = new RunningServices(swept);
});

afterEach(async () => {
  await services.killAll();
  await swept.close();
});

/** Who looks after the plant, by what the source said. */
async function keeper(): Promise<{ name: string; email: string }> {
  const { rows } = await swept.database.pool.query(
    'SELECT botanist.name, email FROM botanist JOIN plant ON botanist_id = botanist.id WHERE plant.id = 3',
  );
  return rows[0];
}

const mailOfIt = (): Promise<CaughtMail> =>
  eventually('the mail', () => swept.mails.find(({ subject }) => / is dry: /.test(subject)));

describe('a plant that falls dry, from its sensor to its botanist’s hand', () => {
  const ALERTS = `{ alerts { nodes { kind state acknowledgedAt acknowledgedBy { id name } plant { number }
    mails { recipient state } events { action at by { id name } } } } }`;

  interface Alert {
    readonly state: string;
    readonly mails: readonly { readonly state: string }[];
    readonly events: readonly object[];
  }

  async function alertsOf(apiUrl: string): Promise<Alert[]> {
    const response = await fetch(`${apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: ALERTS }),
    });
    const { data } = (await response.json()) as { data: { alerts: { nodes: Alert[] } } };
    return data.alerts.nodes;
  }

  async function open(link: string, method: string): Promise<{ status: number; text: string }> {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const page = await fetch(link, { method, headers: method === 'POST' ? form : {} });
    return { status: page.status, text: await page.text() };
  }

  it('is asked, judged, mailed of, and acknowledged out of the mail, each once', async () => {
    swept.clock.runFrom(MINUTE_START + 3_000);
    const api = await services.api();
    await services.care(api.url);
    await services.ingestion();
    const [mail, botanist] = [await mailOfIt(), await keeper()];
    expect(mail).toMatchObject({ recipients: [botanist.email], files: [{ type: 'image/png' }] });
    await eventually(
      'the mail, marked',
      async () => (await alertsOf(api.url))[0]?.mails[0]?.state === 'SENT',
    );

    const [, link] = /^Acknowledge: (\S+)$/m.exec(mail.text)!;
    expect(link).toContain(`${api.url}/alerts/acknowledge?token=`);
    expect(mail.rawHtml).toContain(`href="${link}"`);
    const before = await alertsOf(api.url);
    expect(before).toMatchObject([
      { kind: 'DRY', state: 'OPEN', plant: { number: 3 }, mails: [{ recipient: botanist.email }] },
    ]);
    for (const method of ['HEAD', 'GET', 'GET']) expect((await open(link!, method)).status).toBe(200);
    expect((await open(link!, 'GET')).text).toMatch(/<form method="post"[^]*<button/);
    expect(await alertsOf(api.url)).toEqual(before);

    expect(await open(link!, 'POST')).toEqual({
      status: 200,
      text: expect.stringContaining('<h1>Acknowledged</h1>'),
    });
    const after = await alertsOf(api.url);
    const by = { id: `mail:${botanist.email}`, name: botanist.name };
    expect(after).toMatchObject([{ state: 'ACKNOWLEDGED', acknowledgedBy: by }]);
    expect(after[0]!.events).toMatchObject([
      { action: 'OPENED', by: null },
      { action: 'ACKNOWLEDGED', by },
    ]);

    expect((await open(link!, 'POST')).text).toContain('<h1>This link has been used already</h1>');
    expect(await alertsOf(api.url)).toEqual(after);
    expect(swept.mails).toEqual([mail]);
  });
});

describe('care as it runs', () => {
  let backend: QueueBackend;
  const opened: Queue[] = [];

  beforeEach(() => {
    backend = openQueueBackend(swept.database.url, () => undefined);
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((queue) => queue.close()));
    await backend.close();
  });

  /** A queue as another service sees it. */
  function queueOf(name: string): Queue {
    const queue = new Queue(name, { connection: backend.connection });
    opened.push(queue);
    return queue;
  }

  /** What came of the first of these jobs that is done. A clock that just missed its second comes a minute later. */
  const outcomeOf = (queue: Queue, ids: readonly string[]): Promise<unknown> =>
    eventually(
      `what came of ${ids.join(' or ')}`,
      async () => {
        const jobs = await Promise.all(ids.map((id) => queue.getJob(id)));
        return jobs.find((job) => job?.returnvalue)?.returnvalue as unknown;
      },
      100_000,
    );

  it('judges when a sweep was loaded, when the storage was watched, as it starts, and by its own clock', async () => {
    // Seconds before the clock's.
    swept.clock.runFrom(MINUTE_START + 48_000);
    const service = await services.care();
    const [sweeps, storage, care] = [QUEUES.sweepsLoaded, QUEUES.storageWatched, QUEUES.care].map(queueOf);
    await addJob(sweeps!, 'sweep-loaded', { minute: MINUTE }, 'loaded');
    const watched = { at: MINUTE, level: 'nearly_full', share: 0.9, daysToFull: 3 } as const;
    await addJob(storage!, 'storage-watched', watched, 'watched');
    const ticks = [0, 1, 2].map((minute) =>
      JOB_IDS.assessPlants(new Date(MINUTE_START + minute * MINUTE_MS).toISOString()),
    );
    const outcomes = [
      await outcomeOf(sweeps!, ['loaded']),
      await outcomeOf(storage!, ['watched']),
      await outcomeOf(
        care!,
        ticks.map((id) => `start-${id}`),
      ),
      await outcomeOf(care!, ticks),
    ];
    for (const outcome of outcomes) expect(outcome).toMatchObject({ plants: PLANTS, events: 0 });
    await care!.add('no-such-job', {});
    await eventually('a job that failed, in the log', () => service.said('job failed'));
  });

  it('killed between an alert’s commit and its mail, sends exactly one when it runs again', async () => {
    const { pool } = swept.database;
    await swept.sweep(MINUTE_START);
    swept.clock.runFrom(MINUTE_START + 20_000);
    const outbox = await pool.connect();
    try {
      // Whoever takes mails up holds this lock: until it is let go, no postman does.
      await outbox.query(`SELECT pg_advisory_lock(hashtext('outbox'))`);
      const first = await services.care();
      await eventually('the alert', async () => (await swept.alerts()).length > 0);
      await first.kill();
      const { rows } = await pool.query('SELECT state, attempts FROM notification');
      expect([rows, swept.mails]).toEqual([[{ state: 'waiting', attempts: 0 }], []]);
    } finally {
      outbox.release(true); // its connection ends, and the lock with it
    }
    const second = await services.care();
    await mailOfIt();
    // It ends behind all it has begun: nothing more comes of it.
    expect(await second.end()).toBe(0);
    expect(swept.mails.map(({ recipients }) => recipients)).toEqual([[(await keeper()).email]]);
    expect(await swept.alerts()).toEqual(['plant:3 dry open']);
  });
});
