import type { Redis } from 'ioredis';

export interface Spending {
  readonly who: string;
  /** The minute since 1970 that is spent from. */
  readonly minute: number;
  readonly points: number;
  readonly limit: number;
}

export interface Spent {
  /** In that minute, with this spending where it was granted. */
  readonly total: number;
  readonly granted: boolean;
}

/** Where the minute's points are counted. Grants what still fits, and counts only what it grants. */
export interface SpentPoints {
  spend(spending: Spending): Spent | Promise<Spent>;
}

/** In this process: each replica counts for itself. */
export class SpentInProcess implements SpentPoints {
  private minute = 0;
  private readonly totals = new Map<string, number>();

  spend({ who, minute, points, limit }: Spending): Spent {
    if (minute !== this.minute) {
      this.minute = minute;
      this.totals.clear(); // a minute's identities, and no more, are ever kept
    }
    const before = this.totals.get(who) ?? 0;
    if (before + points > limit) return { total: before, granted: false };
    this.totals.set(who, before + points);
    return { total: before + points, granted: true };
  }
}

const SPEND = `local before = tonumber(redis.call('GET', KEYS[1]) or '0')
if before + tonumber(ARGV[1]) > tonumber(ARGV[2]) then return {before, 0} end
local total = redis.call('INCRBY', KEYS[1], ARGV[1])
redis.call('EXPIRE', KEYS[1], 120)
return {total, 1}`;

/** In Redis: all replicas count together, for one round trip a request. */
export class SpentInRedis implements SpentPoints {
  constructor(private readonly redis: Pick<Redis, 'eval'>) {}

  async spend({ who, minute, points, limit }: Spending): Promise<Spent> {
    const key = `palmhouse:points:${minute}:${who}`;
    const [total, granted] = (await this.redis.eval(SPEND, 1, key, points, limit)) as [number, number];
    return { total, granted: granted === 1 };
  }
}
