import { DEFAULT_CARE_POLICY as ITS, type CarePolicy } from '@palmhouse/domain';
import { EnvironmentError, integer } from '@palmhouse/runtime';
import { z } from 'zod';

const number = (above: number, most: number) => z.coerce.number().gt(above).max(most);

/** What the API works out itself, because it hangs on the minute in which it is asked. As care's own: give both the same. */
export const CARE_VARIABLES = {
  CARE_OVERDUE_AMBER_HOURS: number(0, 720).default(ITS.overdueHours.amber),
  CARE_OVERDUE_RED_HOURS: number(0, 720).default(ITS.overdueHours.red),
  CARE_UNUSUAL_SPREADS: number(1, 100).default(ITS.unusual.spreads),
  CARE_UNUSUAL_DAYS: integer(1, 28).default(ITS.unusual.days),
} as const;

/** @throws EnvironmentError where a plant would be red before it is amber. */
export function careNumbers(read: z.infer<z.ZodObject<typeof CARE_VARIABLES>>): CarePolicy {
  if (read.CARE_OVERDUE_RED_HOURS <= read.CARE_OVERDUE_AMBER_HOURS)
    throw new EnvironmentError(
      'CARE_OVERDUE_RED_HOURS is wrong: expected more than CARE_OVERDUE_AMBER_HOURS',
    );
  return {
    ...ITS,
    overdueHours: { amber: read.CARE_OVERDUE_AMBER_HOURS, red: read.CARE_OVERDUE_RED_HOURS },
    unusual: { ...ITS.unusual, spreads: read.CARE_UNUSUAL_SPREADS, days: read.CARE_UNUSUAL_DAYS },
  };
}
