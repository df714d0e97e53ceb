import { describe, expect, it } from '@jest/globals';
import { logContext } from '@palmhouse/runtime';
import { inJob, jobFields } from './in-job.js';

const MINUTE = '2026-11-22T05:51:00.000Z';
const job = (name: string, data: unknown) => ({ queueName: 'sweeps', name, id: 'a-1', data });

describe('what is logged within a job', () => {
  it('says which job it is, and of which sweep', async () => {
    const seen = await inJob(job('poll-plants', { minute: MINUTE, shard: 2 }), async () => logContext());
    expect(seen).toEqual({ queue: 'sweeps', job: 'poll-plants', jobId: 'a-1', sweep: MINUTE });
  });

  it('says on whose request it is done', async () => {
    const data = { replay: 7, requestId: '0198c5a4-6f5e-4d4a-8a51-1a2b3c4d5e6f' };
    const seen = await inJob(job('replay-rejections', data), async () => logContext());
    expect(seen).toMatchObject({ job: 'replay-rejections', requestId: data.requestId });
  });

  it('says of no sweep where the minute is only that of a clock', () => {
    expect(jobFields(job('assess-plants', { minute: MINUTE })).sweep).toBeUndefined();
  });

  it.each([undefined, null, 'text', { minute: 7, requestId: {} }])(
    'says what it can of a payload beyond its contract: %j',
    (data) => {
      expect(jobFields(job('plan-sweep', data))).toEqual({
        queue: 'sweeps',
        job: 'plan-sweep',
        jobId: 'a-1',
        sweep: undefined,
        requestId: undefined,
      });
    },
  );
});
