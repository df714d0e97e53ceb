import { HeaderMap } from '@apollo/server';
import type { Log } from '@palmhouse/runtime';
import { GraphQLError } from 'graphql';
import { countPoints, countRateLimited } from '../api.metrics.js';
import type { Identity } from '../access/identity.js';
import { Account } from './account.js';
import type { RateLimits } from './rate.settings.js';
import { SpentInProcess, type Spending, type Spent, type SpentPoints } from './spent-points.js';

const MINUTE_MS = 60_000;

// Wrong keys a minute from one network. A person mistypes a few; a program that guesses is done.
const MISTAKES_A_MINUTE = 60;

const number = (value: number) => value.toLocaleString('en-GB');

/**
 * Points a minute for each identity. Minutes are the clock's own, so that replicas agree on them without a word; at
 * their border someone may spend two minutes' points within one.
 */
export class RateLimiter {
  private readonly inProcess = new SpentInProcess();
  private warnedAtMs = -Infinity;
  private exhausted = { minute: 0, who: new Set<string>() };

  /** @param shared where replicas count together; absent: each for itself. */
  constructor(
    private readonly limits: RateLimits,
    private readonly log: Pick<Log, 'warn'>,
    private readonly shared: SpentPoints = new SpentInProcess(),
  ) {}

  /**
   * A request's account.
   * @throws GraphQLError RATE_LIMITED for who is known to have spent the minute's last point: it is not even read.
   */
  open(identity: Identity, now: Date): Account {
    const resetAt = new Date((minuteOf(now) + 1) * MINUTE_MS);
    if (this.isExhausted(identity.id, now))
      throw rateLimited(identity, 'All your points of this minute are spent.', secondsTo(resetAt, now));
    return new Account(identity, this.limitOf(identity), resetAt);
  }

  private isExhausted(who: string, now: Date): boolean {
    if (this.exhausted.minute !== minuteOf(now)) this.exhausted = { minute: minuteOf(now), who: new Set() };
    return this.exhausted.who.has(who);
  }

  /**
   * Pays a request's cost, once.
   * @throws GraphQLError RATE_LIMITED (429) where the minute's points do not reach.
   */
  async pay(account: Account, cost: number, now: Date): Promise<void> {
    if (account.paid) return;
    account.paid = true;
    account.cost = cost;
    const { identity, limit } = account;
    if (limit === null) return countPoints(identity, cost);
    const spent = await this.spend({ who: identity.id, minute: minuteOf(now), points: cost, limit });
    account.spent = spent.total;
    if (spent.total >= limit) this.exhausted.who.add(identity.id);
    if (!spent.granted) throw tooMuch(account, secondsTo(account.resetAt, now));
    countPoints(identity, cost);
  }

  /** @throws GraphQLError RATE_LIMITED where a network has shown too many wrong keys in this minute. */
  async refuseAfterMistakes(network: string, now: Date): Promise<void> {
    if ((await this.mistake(network, now, 0)).total < MISTAKES_A_MINUTE) return;
    const seconds = 60 - (Math.floor(now.getTime() / 1_000) % 60);
    throw rateLimited(null, 'Too many wrong API keys came from your network in this minute.', seconds);
  }

  async countMistake(network: string, now: Date): Promise<void> {
    await this.mistake(network, now, 1);
  }

  private mistake(network: string, now: Date, points: number): Promise<Spent> {
    return this.spend({
      who: `wrong-key:${network}`,
      minute: minuteOf(now),
      points,
      limit: MISTAKES_A_MINUTE,
    });
  }

  private limitOf({ kind, roles }: Identity): number | null {
    const of = [...roles].map((role) => this.limits[role]);
    const limits =
      kind === 'open'
        ? [this.limits.open]
        : kind === 'anonymous' || of.length === 0
          ? [this.limits.anonymous]
          : of;
    return limits.includes(0) ? null : Math.max(...limits);
  }

  /** While the shared count does not answer, this process counts for itself: a limit must not become an outage. */
  private async spend(spending: Spending): Promise<Spent> {
    try {
      return await this.shared.spend(spending);
    } catch (error) {
      const nowMs = spending.minute * MINUTE_MS;
      if (nowMs > this.warnedAtMs) this.log.warn({ err: error }, 'points are counted in this process alone');
      this.warnedAtMs = nowMs;
      return this.inProcess.spend(spending);
    }
  }
}

function minuteOf(now: Date): number {
  return Math.floor(now.getTime() / MINUTE_MS);
}

export function secondsTo(then: Date, now: Date): number {
  return Math.max(1, Math.ceil((then.getTime() - now.getTime()) / 1_000));
}

function tooMuch({ identity, cost, limit, remaining }: Account, seconds: number): GraphQLError {
  if (limit !== null && cost > limit)
    return rateLimited(
      identity,
      `This query costs ${number(cost)} points; you have ${number(limit)} a minute. Ask for smaller pages or fewer lists.`,
      seconds,
    );
  return rateLimited(
    identity,
    `This query costs ${number(cost)} points; ${number(remaining ?? 0)} of your ${number(limit ?? 0)} a minute are left. Ask again in ${seconds} s.`,
    seconds,
  );
}

/** @param identity null: nobody is known yet. */
function rateLimited(identity: Identity | null, message: string, seconds: number): GraphQLError {
  countRateLimited(identity);
  return new GraphQLError(message, {
    extensions: {
      code: 'RATE_LIMITED',
      retryAfterSeconds: seconds,
      http: { status: 429, headers: new HeaderMap([['retry-after', `${seconds}`]]) },
    },
  });
}
