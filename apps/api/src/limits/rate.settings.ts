import { ROLES, type Role } from '@palmhouse/domain';
import { integer } from '@palmhouse/runtime';
import type { z } from 'zod';

/** Points a minute for one identity; 0: no limit. Who has several roles has the largest. */
export type RateLimits = Readonly<Record<Role | 'anonymous' | 'open', number>>;

const points = (byDefault: number) => integer(0, 1_000_000_000).default(byDefault);

export const RATE_VARIABLES = {
  // A person at the dashboard spends some 300 points a minute; a page of readings for all plants costs 1,100.
  RATE_LIMIT_ANONYMOUS: points(1_000),
  RATE_LIMIT_VISITOR: points(3_000),
  RATE_LIMIT_BOTANIST: points(12_000),
  RATE_LIMIT_ENGINEER: points(12_000),
  RATE_LIMIT_ADMIN: points(12_000),
  // One identity for everyone who asks: what one spends, another would miss.
  RATE_LIMIT_OPEN: points(0),
} as const;

export function rateLimits(read: z.infer<z.ZodObject<typeof RATE_VARIABLES>>): RateLimits {
  const byRole = ROLES.map((role) => [role, read[`RATE_LIMIT_${role.toUpperCase() as Uppercase<Role>}`]]);
  return {
    ...(Object.fromEntries(byRole) as Record<Role, number>),
    anonymous: read.RATE_LIMIT_ANONYMOUS,
    open: read.RATE_LIMIT_OPEN,
  };
}
