import { describe, expect, it } from '@jest/globals';
import type { QueueState } from '@palmhouse/queues';
import { judgeQueue } from './jobs.check.js';

const NOW = Date.parse('2026-11-27T03:00:00Z');
const MINUTE = 60_000;

const QUIET: QueueState = {
  name: 'shards',
  waiting: 0,
  active: 0,
  delayed: 0,
  failed: 0,
  isPaused: false,
  oldestWaitingAt: null,
  oldestActiveAt: null,
  newestFailedAt: null,
  newestFailure: null,
};
const judged = (state: Partial<QueueState>) => judgeQueue({ ...QUIET, ...state }, NOW);

describe('a queue', () => {
  it('is well while its jobs move', () => {
    expect(
      judged({ waiting: 3, oldestWaitingAt: NOW - MINUTE, active: 4, oldestActiveAt: NOW - MINUTE }),
    ).toMatchObject({
      status: 'ok',
      text: '3 waiting, 4 active, 0 failed',
    });
  });

  it('is stuck where nobody takes its jobs, and it is said who should', () => {
    expect(judged({ waiting: 40, oldestWaitingAt: NOW - 11 * MINUTE })).toMatchObject({
      status: 'problem',
      text: 'the oldest job has waited for 11 min; 40 waiting, 0 active, 0 failed',
      remedy: expect.stringContaining('ingestion'),
    });
  });

  it('may wait behind long work, and news may wait to be let go', () => {
    const waiting = { waiting: 1, oldestWaitingAt: NOW - 50 * MINUTE };
    expect(judged({ ...waiting, name: 'archive' }).status).toBe('ok');
    expect(judged({ ...waiting, name: 'sweeps-loaded' }).status).toBe('ok');
    expect(judged({ waiting: 1, oldestWaitingAt: NOW - 70 * MINUTE, name: 'sweeps-loaded' }).status).toBe(
      'problem',
    );
  });

  it('tells of a job that failed within the hour with why; of older ones only how many', () => {
    const failed = { failed: 2, newestFailure: 'the store does not answer' };
    expect(judged({ ...failed, newestFailedAt: NOW - 20 * MINUTE })).toMatchObject({
      status: 'warning',
      text: expect.stringContaining('a job failed 20 min ago (the store does not answer)'),
    });
    expect(judged({ ...failed, newestFailedAt: NOW - 26 * 60 * MINUTE })).toMatchObject({
      status: 'ok',
      text: '0 waiting, 0 active, 2 failed, the last 26 h ago',
    });
  });

  it('is worth a warning while it is paused, or a job never ends', () => {
    expect(judged({ isPaused: true })).toMatchObject({
      status: 'warning',
      text: expect.stringContaining('paused'),
    });
    expect(judged({ active: 1, oldestActiveAt: NOW - 5 * 60 * MINUTE }).status).toBe('warning');
  });
});
