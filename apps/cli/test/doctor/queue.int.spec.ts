import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { requestDiscovery } from '@palmhouse/queues';
import {
  createTestDatabase,
  redisIsThere,
  startTestRedis,
  type TestDatabase,
  type TestRedis,
} from '@palmhouse/testing';
import { deserted, findings, silentServer } from './bedside.js';
import { sendToRedis } from './redis.command.js';

describe('the queue on PostgreSQL', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.drop());

  it('is well, and its jobs are counted and left where they are', async () => {
    await requestDiscovery(database.url);
    for (let look = 0; look < 2; look += 1) {
      const found = await findings({ DATABASE_URL: database.url }, 'queue');
      expect(found['discovery']).toEqual({
        group: 'queue',
        name: 'discovery',
        status: 'ok',
        text: '1 waiting, 0 active, 0 failed',
      });
      expect(Object.keys(found)).toHaveLength(8);
    }
  });

  it('is told where it was never migrated', async () => {
    await database.pool.query('DROP SCHEMA bullmq CASCADE');
    const found = await findings({ DATABASE_URL: database.url }, 'queue', 'migrations');
    expect(found['queue']).toMatchObject({
      status: 'problem',
      remedy: expect.stringContaining('palmhouse migrate'),
    });
    expect(found['jobs']).toMatchObject({
      status: 'problem',
      remedy: expect.stringContaining('palmhouse migrate'),
    });
  });
});

const redisName = redisIsThere
  ? 'the queue on Redis'
  : 'the queue on Redis (no redis-server on the PATH and no REDIS_URL)';

(redisIsThere ? describe : describe.skip)(redisName, () => {
  let redis: TestRedis;
  const command = (...words: string[]) => sendToRedis(redis.url, ...words);
  const look = (url = redis.url) => findings({ QUEUE_URL: url }, 'queue');

  beforeAll(async () => {
    redis = await startTestRedis();
  });

  afterAll(() => redis.stop());

  beforeEach(async () => {
    await command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
    await command('CONFIG', 'SET', 'maxmemory', '0');
  });

  it('is well with noeviction and an append-only file, and jobs are counted', async () => {
    await command('CONFIG', 'SET', 'appendonly', 'yes');
    await requestDiscovery(redis.url);
    const found = await look();
    expect(Object.values(found).filter(({ status }) => status !== 'ok')).toEqual([]);
    expect(found['Redis']!.text).toMatch(/^\d+\.\d+\.\d+, as default$/);
    expect(found['persistence']!.text).toBe('append-only file on');
    expect(found['discovery']!.text).toBe('1 waiting, 0 active, 0 failed');
  });

  it('writes nothing down while it looks', async () => {
    await command('FLUSHALL');
    await look();
    expect(await command('DBSIZE')).toBe(':0');
  });

  it('is a problem where it lets go of jobs when its memory is full', async () => {
    await command('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
    expect((await look())['maxmemory-policy']).toMatchObject({
      status: 'problem',
      text: expect.stringContaining('allkeys-lru'),
      remedy: expect.stringContaining('noeviction'),
    });
  });

  it('is told where it forgets at a restart, and where it is nearly full', async () => {
    await command('CONFIG', 'SET', 'appendonly', 'no');
    const used = /used_memory:(\d+)/.exec(await command('INFO', 'memory'))![1]!;
    await command('CONFIG', 'SET', 'maxmemory', String(Math.round(Number(used) * 1.02)));
    const found = await look();
    expect(found['persistence']).toMatchObject({ status: 'warning', text: expect.stringContaining('off') });
    expect(found['memory']!.status).not.toBe('ok');
  });

  it('is told as whom it was entered, and a wrong password once and unsaid', async () => {
    await command('ACL', 'SETUSER', 'palm', 'on', '>right-word', '~*', '+@all');
    const { port } = new URL(redis.url);
    const right = await look(`redis://palm:right-word@127.0.0.1:${port}`);
    expect(right['Redis']!.text).toMatch(/, as palm$/);
    const wrong = await look(`redis://palm:hidden-word@127.0.0.1:${port}`);
    expect(wrong['Redis']).toMatchObject({ status: 'problem', text: expect.stringContaining('WRONGPASS') });
    expect(JSON.stringify(wrong)).not.toContain('hidden-word');
  });
});

describe('a Redis that cannot be asked', () => {
  it('is a problem where nobody listens', async () => {
    const found = await findings({ QUEUE_URL: `redis://127.0.0.1:${await deserted()}` }, 'queue');
    expect(found['Redis']).toMatchObject({
      status: 'problem',
      text: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('is a problem, and nothing worse, where it takes the connection and is silent', async () => {
    const silent = await silentServer();
    try {
      const found = await findings({ QUEUE_URL: `redis://127.0.0.1:${silent.port}` }, 'queue', 'machine');
      expect([found['Redis']!.status, found['jobs']!.status, found['Node']!.status]).toEqual([
        'problem',
        'skipped',
        'ok',
      ]);
    } finally {
      await silent.close();
    }
  });
});
