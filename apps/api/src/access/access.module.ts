import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Log } from '@palmhouse/runtime';
import { Redis } from 'ioredis';
import type pg from 'pg';
import { Lanes } from '../limits/lanes.js';
import { RateLimiter } from '../limits/rate-limiter.js';
import { SpentInRedis } from '../limits/spent-points.js';
import type { ApiSettings } from '../service/settings.js';
import { CLOCK, LOG, POOL, type Clock } from '../service/tokens.js';
import { SignIn } from './sign-in.js';

const POINTS_REDIS = Symbol('POINTS_REDIS');

// A count that takes longer is not worth a reader's wait: the process counts for itself.
const COUNT_MS = 250;

/** Where replicas count their points together; null where the queue is on PostgreSQL. */
function openPointsRedis({ queueUrl }: ApiSettings, log: Log): Redis | null {
  if (!/^rediss?:/.test(queueUrl)) return null;
  const redis = new Redis(queueUrl, {
    connectionName: 'palmhouse-points',
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COUNT_MS,
  });
  redis.on('error', (error: Error) => log.debug({ err: error }, 'no connection to count points by'));
  return redis;
}

/** Who asks, and how much they may ask. */
@Global()
@Module({})
export class AccessModule implements OnApplicationShutdown {
  constructor(@Inject(POINTS_REDIS) private readonly redis: Redis | null) {}

  static with(settings: ApiSettings): DynamicModule {
    return {
      module: AccessModule,
      providers: [
        // Behind the database, so that a start that fails there leaves nothing open here.
        {
          provide: POINTS_REDIS,
          inject: [LOG, POOL],
          useFactory: (log: Log) => openPointsRedis(settings, log),
        },
        {
          provide: RateLimiter,
          inject: [POINTS_REDIS, LOG],
          useFactory: (redis: Redis | null, log: Log) =>
            new RateLimiter(settings.rateLimits, log, redis === null ? undefined : new SpentInRedis(redis)),
        },
        Lanes,
        {
          provide: SignIn,
          inject: [POOL, RateLimiter, LOG, CLOCK],
          useFactory: (pool: pg.Pool, limiter: RateLimiter, log: Log, clock: Clock) =>
            new SignIn({ settings, pool, limiter, log, clock }),
        },
      ],
      exports: [RateLimiter, Lanes, SignIn],
    };
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}
