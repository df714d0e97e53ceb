import { redisIsThere, startTestRedis, type TestDatabase } from '@palmhouse/testing';

export interface TestQueue {
  readonly url: string;
  stop(): Promise<void>;
}

export interface QueueUnderTest {
  readonly name: string;
  /** False where the machine has no Redis: its tests are then skipped, by name. */
  readonly there: boolean;
  start(database: TestDatabase): Promise<TestQueue>;
}

/** Both backends, by configuration alone: PostgreSQL always, Redis where `redis-server` or `REDIS_URL` is there. */
export const QUEUE_BACKENDS: readonly QueueUnderTest[] = [
  {
    name: 'PostgreSQL',
    there: true,
    start: async (database) => ({ url: database.url, stop: () => Promise.resolve() }),
  },
  {
    name: redisIsThere ? 'Redis' : 'Redis (no redis-server on the PATH and no REDIS_URL)',
    there: redisIsThere,
    start: () => startTestRedis(),
  },
];
