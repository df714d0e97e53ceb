import { z } from 'zod';
import { instant, isAWindow, NO_WINDOW } from './instant.js';

const channel = z.enum(['soilMoisture', 'temperature']);
const during = { from: instant, until: instant.optional() };

/** More than a plant lives through in one run, and it bounds the work of a reading. */
const MOST = 100;

/** One of them, or several in a list. */
const several = <T extends z.ZodType>(one: T) =>
  z
    .union([one, z.array(one).max(MOST)])
    .transform((given) => (Array.isArray(given) ? given : [given]) as z.output<T>[]);

const weather = z
  .strictObject({
    /** °C at its height, colder or warmer. */
    by: z.number().gt(0).max(60),
    ...during,
    /** It comes and goes within so long; going begins at `until`. */
    rampMinutes: z.number().min(1).max(1_440).default(60),
  })
  .refine(isAWindow, NO_WINDOW);

/** What happens to plants and their sensors, each at its own instants. Percent and °C. */
export const happenings = {
  /** The sensor says what it said at `from`, to the last digit. */
  stuck: several(z.strictObject({ channel, ...during }).refine(isAWindow, NO_WINDOW)),
  /** The sensor says so much more, or less, than is. */
  bias: several(
    z.strictObject({ channel, by: z.number().min(-200).max(200), ...during }).refine(isAWindow, NO_WINDOW),
  ),
  /** Single recordings so much off: those of the minute that begins `at`, or some of them, by chance. */
  spike: several(
    z
      .strictObject({
        channel,
        by: z.number().min(-200).max(200),
        at: instant.optional(),
        rate: z.number().min(0).max(1).optional(),
        from: instant.optional(),
        until: instant.optional(),
      })
      .refine(({ at, rate }) => (at === undefined) !== (rate === undefined), 'needs one of at and rate')
      .refine(isAWindow, NO_WINDOW),
  ),
  /** Somebody waters it then, out of turn. */
  watering: several(z.strictObject({ at: instant })),
  /** The waterings after `from` do not happen. */
  drought: several(z.strictObject(during).refine(isAWindow, NO_WINDOW)),
  /** The soil is kept at 99–100 %; nobody writes that down as a watering. */
  overWatering: several(z.strictObject(during).refine(isAWindow, NO_WINDOW)),
  coldSnap: several(weather),
  heat: several(weather),
  /** The sensor takes no new recording and repeats its last one. */
  silence: several(z.strictObject(during).refine(isAWindow, NO_WINDOW)),
};

export type HappeningName = keyof typeof happenings;
/** Each is left out where it does not happen. */
export type HappeningSet = { readonly [N in HappeningName]?: z.output<(typeof happenings)[N]> | undefined };
/** As it may be written: one without its list, defaults left out. */
export type HappeningInput = { readonly [N in HappeningName]?: z.input<(typeof happenings)[N]> | undefined };
export type MeasuredChannel = z.output<typeof channel>;

export const NO_HAPPENINGS: HappeningSet = {};
