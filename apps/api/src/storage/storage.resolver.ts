import { Inject } from '@nestjs/common';
import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { storageLevel, storageTrend } from '@palmhouse/domain';
import { databaseBytes, storageSamples } from '@palmhouse/persistence';
import type pg from 'pg';
import type { RequestContext } from '../graphql/request-context.js';
import type { Statement } from '../graphql/statement.js';
import { single } from '../limits/complexity.js';
import { POOL, WARN_SHARE } from '../service/tokens.js';
import { Storage, StoredReadings } from './storage.model.js';
import { ARCHIVED_READINGS_STORED, LIVE_READINGS_STORED } from './storage.sql.js';

const JUDGED_MS = 14 * 86_400_000;

@Resolver(() => Storage)
export class StorageResolver {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(WARN_SHARE) private readonly warnShare: number,
  ) {}

  @Query(() => Storage, { description: 'How full the database’s home is.', complexity: single })
  async storage(@Context() { now }: RequestContext): Promise<Storage> {
    const [size, samples] = await Promise.all([
      databaseBytes(this.pool),
      storageSamples(this.pool, now.getTime() - JUDGED_MS),
    ]);
    const trend = storageTrend(samples);
    const newest = samples.at(-1);
    return {
      databaseBytes: size,
      usedBytes: trend?.usedBytes ?? null,
      capacityBytes: trend?.capacityBytes ?? null,
      capacityKind: newest?.capacityKind ?? null,
      share: trend?.share ?? null,
      growthBytesPerDay: trend?.growthBytesPerDay ?? null,
      daysToFull: trend?.daysToFull ?? null,
      level: storageLevel(trend?.share ?? null, this.warnShare, null),
      sampledAt: newest === undefined ? null : new Date(newest.atMs).toISOString(),
    };
  }

  @ResolveField(() => StoredReadings, { description: 'Readings in the database.', complexity: single })
  live(): Promise<StoredReadings> {
    return this.one(LIVE_READINGS_STORED);
  }

  @ResolveField(() => StoredReadings, { description: 'Readings in the archive.', complexity: single })
  archive(): Promise<StoredReadings> {
    return this.one(ARCHIVED_READINGS_STORED);
  }

  private async one(statement: Statement): Promise<StoredReadings> {
    return (await this.pool.query<StoredReadings>(statement)).rows[0]!;
  }
}
