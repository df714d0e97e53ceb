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

export const ON_POSTGRES: QueueUnderTest = {
  name: 'PostgreSQL',
  there: true,
  start: async (database) => ({ url: database.url, stop: () => Promise.resolve() }),
};

export const ON_REDIS: QueueUnderTest = {
  name: redisIsThere ? 'Redis' : 'Redis (no redis-server on the PATH and no REDIS_URL)',
  there: redisIsThere,
  start: () => startTestRedis(),
};

/** Both backends, by configuration alone: PostgreSQL always, Redis where `redis-server` or `REDIS_URL` is there. */
export const QUEUE_BACKENDS: readonly QueueUnderTest[] = [ON_POSTGRES, ON_REDIS];
