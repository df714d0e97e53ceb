import { z } from 'zod';
import { happenings } from '../happenings/happening-set.js';
import type { HappeningName } from '../happenings/happening-set.js';
import { instant, isAWindow, NO_WINDOW } from '../happenings/instant.js';
import type { Window } from '../happenings/instant.js';
import { reasonsOf } from '../reasons-of.js';

/** Ten minutes: beyond any reader's patience, and it bounds how long a request can be kept waiting. */
const LONGEST_MS = 600_000;
/** Ten years: enough for any wrong clock, and dates stay writable. */
const LONGEST_SKEW_SECONDS = 315_360_000;

/** Of the requests between the two instants, where they are given. */
const when = {
  rate: z.number().min(0).max(1).default(1),
  from: instant.optional(),
  until: instant.optional(),
};
const fault = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject({ ...shape, ...when }).refine((given) => isAWindow(given as Window), NO_WINDOW);
const chance = fault({});
const milliseconds = z.number().int().min(0).max(LONGEST_MS);

/** A fixed delay or one drawn from [min, max], milliseconds. */
export const delay = z.union([
  milliseconds,
  z.tuple([milliseconds, milliseconds]).refine(([min, max]) => min <= max, 'min must not exceed max'),
]);

/** What goes wrong between the museum and who asks it, and what happens to its plants and sensors. */
const faults = z.strictObject({
  /** The answer waits this long. */
  latency: fault({ ms: delay }),
  /** The answer is sent one byte every so many milliseconds. */
  drip: fault({ msPerByte: milliseconds.min(1) }),
  /** The recording's clock is wrong by so many seconds. */
  clockSkew: fault({ seconds: z.number().min(-LONGEST_SKEW_SECONDS).max(LONGEST_SKEW_SECONDS) }),
  /** The recording of the poll before is repeated. */
  duplicates: chance,
  /** No answer, ever. */
  timeout: chance,
  /** 302 to another plant. */
  redirect: chance,
  /** 503 with Retry-After. */
  retryAfter: fault({ seconds: z.number().int().min(0).max(86_400).default(30) }),
  /** 500 with a JSON error that is none of the museum's own. */
  http500: chance,
  notFound: chance,
  onLoan: chance,
  sensorFault: chance,
  /** 200 with random bytes. */
  garbage: chance,
  /** 502 with a proxy's HTML page. */
  html: chance,
  /** The connection closes before the announced length. */
  truncated: chance,
  /** A valid JSON report of 200 kB. */
  oversized: chance,
  /** The connection closes before anything is answered. */
  refused: chance,
  ...happenings,
});

export const faultSet = faults.partial();

/** `all` for every plant, `plants` by number; a plant's own fault takes the place of the same fault in `all`. */
export const faultPlan = z.strictObject({
  all: faultSet.default({}),
  plants: z.record(z.string().regex(/^\d{1,7}$/, 'must be a plant number'), faultSet).default({}),
});

export type Delay = z.infer<typeof delay>;
export type FaultSet = z.infer<typeof faultSet>;
export type FaultName = Exclude<keyof FaultSet, HappeningName>;
export type FaultPlan = z.infer<typeof faultPlan>;
/** As it may be written: rates and empty parts left out. */
export type FaultPlanInput = z.input<typeof faultPlan>;

export const NO_FAULTS: FaultPlan = { all: {}, plants: {} };

/** A fault plan that was refused, with every reason in one line. */
export class FaultPlanError extends Error {
  override readonly name = 'FaultPlanError';
  readonly code = 'SANDBOX.FAULT_PLAN';
}

/** The plan with its defaults filled in; throws FaultPlanError naming each wrong place. */
export function parseFaultPlan(input: unknown): FaultPlan {
  const parsed = faultPlan.safeParse(input);
  if (parsed.success) return parsed.data;
  const places = reasonsOf(parsed.error, 'faults').join('; ');
  throw new FaultPlanError(`The fault plan was refused, the faults in force stay: ${places}`);
}
