import { describe, expect, it } from '@jest/globals';
import { UnrecoverableError } from 'bullmq';
import { JOB_IDS, JOBS, parseJob, QUEUES } from './contracts.js';

describe('a job’s contract', () => {
  it('may say on whose request', () => {
    const requestId = '0198c5a4-6f5e-4d4a-8a51-1a2b3c4d5e6f';
    expect(parseJob('replay-rejections', { replay: 7, requestId })).toEqual({ replay: 7, requestId });
    expect(parseJob('replay-rejections', { replay: 7 })).toEqual({ replay: 7 });
    expect(() => parseJob('replay-rejections', { replay: 7, requestId: 'long'.repeat(26) })).toThrow(
      UnrecoverableError,
    );
  });

  it('lets a payload through as it is', () => {
    const payload = { minute: '2026-11-22T05:51:00.000Z', shard: 1, firstPlantId: 501, lastPlantId: 1_000 };
    expect(parseJob('poll-plants', payload)).toEqual(payload);
  });

  it('refuses anything else for good: another try would not mend it', () => {
    expect(() => parseJob('poll-plants', { minute: 'now', shard: -1 })).toThrow(UnrecoverableError);
    expect(() => parseJob('poll-plants', { minute: 'now', shard: -1 })).toThrow(
      /poll-plants has a payload beyond its contract/,
    );
  });

  it('tells of the storage also where nobody knows how much there may be', () => {
    const at = '2026-11-22T05:55:00.000Z';
    const unknown = { at, level: 'unknown', share: null, daysToFull: null };
    expect(parseJob('storage-watched', unknown)).toEqual(unknown);
    const over = { at, level: 'nearly_full', share: 1.2, daysToFull: 0 };
    expect(parseJob('storage-watched', over)).toEqual(over);
    expect(() => parseJob('storage-watched', { ...over, daysToFull: -1 })).toThrow(UnrecoverableError);
  });

  it('names a queue that exists', () => {
    for (const { queue } of Object.values(JOBS)) expect(Object.values(QUEUES)).toContain(queue);
  });

  it('gives ids without the colon that BullMQ refuses', () => {
    const minute = '2026-11-22T05:51:00.000Z';
    const ids = [
      JOB_IDS.planSweep(minute),
      JOB_IDS.pollPlants(minute, 3),
      JOB_IDS.sweepLoaded(minute),
      JOB_IDS.archiveDays(minute),
      JOB_IDS.rehearseRestore(minute),
      JOB_IDS.storageWatched(minute),
      JOB_IDS.tidyCare(minute),
    ];
    expect(ids).toEqual([
      'plan-2026-11-22T05-51',
      'poll-2026-11-22T05-51-3',
      'loaded-2026-11-22T05-51',
      'archive-2026-11-22T05-51',
      'rehearse-2026-11-22T05-51',
      'storage-2026-11-22T05-51',
      'tidy-2026-11-22T05-51',
    ]);
  });
});
