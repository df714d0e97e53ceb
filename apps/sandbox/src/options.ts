import { z } from 'zod';
import { delay, faultPlan, NO_FAULTS } from './faults/fault-plan.js';
import { instant } from './happenings/instant.js';
import { reasonsOf } from './reasons-of.js';

/** A hundred thousand plants: ten times the largest museum the benchmarks pretend. */
const MOST_PLANTS = 100_000;

const museumOptions = z.strictObject({
  /** Loopback: this pretend museum has no business on a network unless asked to. */
  host: z.string().min(1, 'must be an address, e.g. 127.0.0.1').default('127.0.0.1'),
  /** 0 takes a free port, so that tests never meet. */
  port: z.number().int().min(0).max(65_535).default(0),
  /** Where its mail server listens; 0 takes a free port, without it there is none. */
  smtpPort: z.number().int().min(0).max(65_535).optional(),
  /** Loopback whatever the museum listens on: anyone who reaches it may send it mail, so that must be asked for. */
  smtpHost: z.string().min(1, 'must be an address, e.g. 127.0.0.1').optional(),
  /** The size of the real catalogue; numbers beyond it are invented. */
  plants: z.number().int().min(1).max(MOST_PLANTS).default(50),
  /** What `/api/plants/:id` without a prefix answers: the newest generation. */
  generation: z.enum(['v1', 'v2', 'v3']).default('v3'),
  /** Any number does; a fixed one makes every run the same museum. */
  seed: z.number().int().min(0).max(4_294_967_295).default(1),
  /** None: tests and benchmarks measure the reader. The real source takes 700–1,600 ms. */
  latency: delay.default(0),
  /** The museum's own mishaps (sensor faults, spoilt values, repeated recordings) belong to the picture. */
  oddities: z.boolean().default(true),
  /**
   * Whether plants get into trouble as the museum opens; an instant: since it first opened. None: what is tested should
   * be what the test says.
   */
  trouble: z.union([z.boolean(), instant]).default(false),
  /** Nothing broken that the museum would not break itself. */
  faults: faultPlan.default(NO_FAULTS),
});

export type MuseumOptions = z.infer<typeof museumOptions>;
/** As a caller writes them; `now` gives milliseconds since 1970 and is the system's clock by default. */
export type MuseumOptionsInput = z.input<typeof museumOptions> & { readonly now?: () => number };

/** Options that make no sense, all of them in one line. */
export class MuseumOptionsError extends Error {
  override readonly name = 'MuseumOptionsError';
  readonly code = 'SANDBOX.OPTIONS';
}

/** What is wrong with the options, a reason for each; none when they can be used. */
export function checkMuseumOptions(input: unknown): string[] {
  const { error } = museumOptions.safeParse(input);
  return error === undefined ? [] : reasonsOf(error, 'options');
}

/** The options with their defaults; throws MuseumOptionsError naming each wrong one and what is expected. */
export function parseMuseumOptions(input: unknown): MuseumOptions {
  const parsed = museumOptions.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new MuseumOptionsError(`The museum did not open: ${checkMuseumOptions(input).join('; ')}`);
}
