import { integer } from '@palmhouse/runtime';
import type { z } from 'zod';

const TEN_YEARS = 3_650;

/** How long care's own past is kept. Readings, summaries and waterings are not care's, and are not let go of here. */
export const RETENTION_VARIABLES = {
  // Learning looks back 28 days, and leaves out the hours in which something was the matter.
  CARE_KEEP_STATES_DAYS: integer(30, TEN_YEARS).default(90),
  // A resolution by hand holds for a day, and the dashboard shows weeks.
  CARE_KEEP_ALERTS_DAYS: integer(30, TEN_YEARS).default(365),
  CARE_KEEP_DIGESTS_DAYS: integer(7, TEN_YEARS).default(90),
} as const;

type Read = { readonly [N in keyof typeof RETENTION_VARIABLES]: z.infer<(typeof RETENTION_VARIABLES)[N]> };

/** In days. */
export interface Retention {
  /** Changes of plants' states. */
  readonly states: number;
  /** Alerts, from their resolution on, with all that became of them and their mails. */
  readonly alerts: number;
  /** Digests in the outbox, and mails about reports of problems; the reports stay. */
  readonly digests: number;
}

export function retention(read: Read): Retention {
  return {
    states: read.CARE_KEEP_STATES_DAYS,
    alerts: read.CARE_KEEP_ALERTS_DAYS,
    digests: read.CARE_KEEP_DIGESTS_DAYS,
  };
}
