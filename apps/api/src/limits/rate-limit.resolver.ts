import { Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { nothing } from './complexity.js';
import { RateLimit } from './rate-limit.model.js';

@Resolver(() => RateLimit)
export class RateLimitResolver {
  @Query(() => RateLimit, {
    description: 'What this request costs, and what is left of the minute.',
    complexity: nothing,
  })
  rateLimit(@Context() { account }: RequestContext): RateLimit {
    const { limit, cost, remaining, resetAt, identity } = account;
    return { limit, cost, remaining, resetAt: resetAt.toISOString(), identity: identity.id };
  }
}
