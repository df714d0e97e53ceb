import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, startTraceReceiver, type ServiceProcess, type TraceReceiver } from '@palmhouse/testing';
import { WebSocket } from 'ws';
import { RunningServices } from './running-services.js';
import { SweptMuseum } from './swept-museum.js';

// Its plant 3 is dry two minutes later: of the sweeps before MINUTE the last two see it, and one more makes it an alert.
const OPENED_MS = Date.parse('2026-11-26T17:55:30Z');
const MINUTE = '2026-11-26T18:00:00.000Z';
const MINUTE_START = Date.parse(MINUTE);

type Line = Record<string, unknown>;

let swept: SweptMuseum;
let services: RunningServices;
let receiver: TraceReceiver;
let live: WebSocket | undefined;

beforeEach(async () => {
  swept = await SweptMuseum.open(OPENED_MS, { plants: 3, oddities: false, trouble: true });
  swept.clock.nowMs = MINUTE_START;
  await swept.sweptBefore(5);
  receiver = await startTraceReceiver();
  services = new RunningServices(swept, { LOG_LEVEL: 'info', OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url });
});

afterEach(async () => {
  live?.close();
  await services.killAll();
  await receiver.close();
  await swept.close();
});

/** A screen that follows the sweeps: resolves when it does. */
async function follow(api: ServiceProcess): Promise<WebSocket> {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const query = 'subscription SweepFinished { sweepFinished { sweep { asked } } }';
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
  const followed =
    /palmhouse_graphql_request_seconds_count\{operation="SweepFinished",type="subscription",outcome="ok"\} 1/;
  await eventually('the subscription', async () => followed.test(await (await fetch(api.metricsUrl)).text()));
  return socket;
}

/** The line that says this, of those that go with these fields. */
async function line(of: ServiceProcess, msg: string, fields: Line): Promise<Line> {
  const goesWith = (each: Line) =>
    each.msg === msg &&
    Object.entries(fields).every(([name, value]) => JSON.stringify(each[name]) === JSON.stringify(value));
  return eventually(`“${msg}” with ${JSON.stringify(fields)}`, () => of.logged().find(goesWith));
}

describe('one sweep', () => {
  it('is followed from the clock’s tick to the sent mail, through the lines of three services and one trace', async () => {
    swept.clock.runFrom(MINUTE_START + 3_000);
    const api = await services.api();
    live = await follow(api);
    const care = await services.care(api.url);
    const ingestion = await services.ingestion();

    const sweep = MINUTE;
    const planned = await line(ingestion, 'sweep planned', { sweep, job: 'plan-sweep' });
    expect(planned).toMatchObject({ service: 'ingestion', queue: 'sweeps', shards: 1, plants: 3 });
    const loaded = await line(ingestion, 'shard loaded', { sweep, job: 'poll-plants', shard: 0 });
    expect(loaded).toMatchObject({ jobId: 'poll-2026-11-26T18-00-0', asked: 3 });
    expect(await line(ingestion, 'sweep', { sweep, job: 'finish-sweep' })).toMatchObject({ asked: 3 });
    await line(api, 'sweep told to live clients', { sweep });

    const assessed = await line(care, 'assessment', { sweep, job: 'sweep-loaded' });
    const opened = await line(care, 'alert opened', { sweep, kind: 'dry', subject: 'plant:3' });
    const [notification] = opened.notifications as number[];
    const sent = await line(care, 'mail sent', { notifications: [notification] });
    expect(sent).toMatchObject({
      alerts: [opened.alert],
      attempts: 1,
      messageId: expect.stringMatching(/^<palmhouse\./),
    });
    expect(sent).not.toHaveProperty('sweep');
    expect(swept.mails.map(({ messageId }) => messageId)).toEqual([sent.messageId]);

    const ended = await Promise.all([ingestion.end(), care.end(), api.end()]);
    expect(ended).toEqual([0, 0, 0]);
    const { traceId } = planned;
    expect([loaded, opened, assessed].map((each) => each.traceId)).toEqual([traceId, traceId, traceId]);
    const spans = receiver.spans.filter((span) => span.traceId === traceId);
    expect(new Set(spans.map(({ service }) => service))).toEqual(
      new Set(['palmhouse-ingestion', 'palmhouse-care']),
    );
    expect(spans.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'process plan-sweep',
        'process poll-plants',
        'ask plants',
        'load shard',
        'process sweep-loaded',
      ]),
    );
    const ids = new Set(spans.map(({ spanId }) => spanId));
    const roots = spans.filter(({ parentSpanId }) => !ids.has(parentSpanId));
    // The clock's, or at a start that of the look for plants.
    expect(roots).toMatchObject([
      { name: expect.stringMatching(/^add (plan-sweep|discover-plants)$/), parentSpanId: '' },
    ]);
    const mail = receiver.spans.find(({ name }) => name === 'send mail');
    expect(mail).toMatchObject({ traceId: sent.traceId, attributes: { messageId: sent.messageId } });
  });
});
