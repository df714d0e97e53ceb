import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { closeTraces, inSpan, openTraces, traceFields } from '@palmhouse/runtime';
import {
  createTestDatabase,
  eventually,
  redisIsThere,
  startTestRedis,
  startTraceReceiver,
  type TestDatabase,
  type TraceReceiver,
} from '@palmhouse/testing';
import { FlowProducer, Queue, Worker } from 'bullmq';
import { jobTraces } from './job-traces.js';
import { addJob } from './producers.js';
import { openQueueBackend, type QueueBackend } from './queue-backend.js';

const MINUTE = '2026-11-22T05:51:00.000Z';

const BACKENDS = [
  {
    name: 'PostgreSQL',
    there: true,
    start: async (database: TestDatabase) => ({ url: database.url, stop: async () => undefined }),
  },
  { name: 'Redis', there: redisIsThere, start: async () => startTestRedis() },
];

it('without traces a queue is told nothing of them', () => {
  expect(jobTraces()).toBeUndefined();
});

for (const { name, there, start } of BACKENDS) {
  (there ? describe : describe.skip)(`the trace of a job, on ${name}`, () => {
    let database: TestDatabase;
    let server: { url: string; stop(): Promise<unknown> };
    let backend: QueueBackend;
    let receiver: TraceReceiver;

    beforeAll(async () => {
      database = await createTestDatabase();
      server = await start(database);
      backend = openQueueBackend(server.url, () => undefined);
      await eventually('the queue', () => backend.ping().then(() => true));
    });

    beforeEach(async () => {
      receiver = await startTraceReceiver();
      const onTrouble = () => undefined;
      await openTraces({ url: receiver.url, share: 1, service: 'test', version: '1', onTrouble });
    });

    afterEach(async () => {
      await closeTraces();
      await receiver.close();
    });

    afterAll(async () => {
      await backend.close();
      await server.stop();
      await database.drop();
    });

    const options = () => ({ connection: backend.connection, telemetry: jobTraces() });

    it('goes on with that of whoever asked for it, and holds nothing of the queue’s own housekeeping', async () => {
      const queue = new Queue('sweeps', options());
      const within: object[] = [];
      const worker = new Worker(
        'sweeps',
        () => inSpan('plan', {}, async () => void within.push(traceFields())),
        options(),
      );
      await inSpan('request', {}, () => addJob(queue, 'plan-sweep', { minute: MINUTE }, 'plan-traced'));
      await eventually('the job', () => within.length === 1);
      await worker.close();
      await queue.close();
      await closeTraces();
      const spanOf = (wanted: string) => receiver.spans.find((span) => span.name === wanted)!;
      const [request, added, done, plan] = [
        spanOf('request'),
        spanOf('add plan-sweep'),
        spanOf('process plan-sweep'),
        spanOf('plan'),
      ];
      expect(added).toMatchObject({ parentSpanId: request.spanId, kind: 4 });
      expect(done).toMatchObject({ parentSpanId: added.spanId, kind: 5 });
      expect(plan.parentSpanId).toBe(done.spanId);
      expect(new Set(receiver.spans.map(({ traceId }) => traceId))).toEqual(new Set([request.traceId]));
      expect(within).toEqual([{ traceId: request.traceId, spanId: plan.spanId }]);
    });

    it('goes through a flow, to its last step', async () => {
      const done: string[] = [];
      const worker = new Worker('traced-flow', async (job) => void done.push(job.name), options());
      const flows = new FlowProducer(options());
      const child = (jobName: string) => ({
        name: jobName,
        queueName: 'traced-flow',
        opts: { jobId: jobName },
      });
      await inSpan('plan', {}, () => flows.add({ ...child('last'), children: [child('first')] }));
      await eventually('the last step', () => done.length === 2);
      await worker.close();
      await flows.close();
      await closeTraces();
      const worked = receiver.spans.filter(({ kind }) => kind === 5);
      expect(worked.map((span) => span.name).toSorted()).toEqual(['process first', 'process last']);
      expect(new Set(receiver.spans.map(({ traceId }) => traceId)).size).toBe(1);
    });
  });
}
