import { isTimeZone, type CarePolicy } from '@palmhouse/domain';
import {
  integer,
  pageUrl,
  readEnvironment,
  SERVICE_VARIABLES,
  serviceSettings,
  type ServiceSettings,
} from '@palmhouse/runtime';
import { z } from 'zod';
import { carePolicy, POLICY_VARIABLES } from './policy.settings.js';
import { retention, RETENTION_VARIABLES, type Retention } from './tidy/retention.settings.js';

const TIME_FORM = 'expected a time of day, HH:MM';
const MAIL_FORM = 'expected e-mail addresses, with commas between them';
const SMTP_FORM = 'expected smtp://user:password@host:port or smtps://…';
const SECRET_FORM = 'expected 32 characters or more, the same as the API’s';
const ZONE_FORM = 'expected an IANA time zone, such as Europe/London';

const address = z.email({ error: MAIL_FORM });
const addresses = z
  .string({ error: MAIL_FORM })
  .transform((text) => text.split(',').map((each) => each.trim().toLowerCase()))
  .pipe(z.array(address).min(1, { error: MAIL_FORM }));

const VARIABLES = {
  ...SERVICE_VARIABLES,
  ...POLICY_VARIABLES,
  ...RETENTION_VARIABLES,
  PORT: SERVICE_VARIABLES.PORT.default(3003),
  METRICS_PORT: SERVICE_VARIABLES.METRICS_PORT.default(9403),
  // An assessment holds one connection, the outbox one, learning one; health and the clock share the rest.
  DATABASE_POOL_SIZE: integer(4, 100).default(6),
  SMTP_URL: z.string({ error: SMTP_FORM }).regex(/^smtps?:\/\/./, { error: SMTP_FORM }),
  MAIL_FROM: z.string().min(3).default('Palmhouse <palmhouse@lnhm.co.uk>'),
  CARE_ENGINEERS: addresses,
  CARE_TECHNICIANS: addresses,
  /** Who hears when nobody acknowledges; the engineers where it is not set. */
  CARE_ESCALATION: addresses.optional(),
  /** Where people reach the API: what links in mails begin with. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'expected http://host:port or https://host' }),
  /** Where people sign in; PUBLIC_URL where it is not set. */
  DASHBOARD_URL: pageUrl.optional(),
  LINK_SECRET: z.string({ error: SECRET_FORM }).min(32, { error: SECRET_FORM }),
  MUSEUM_TIME_ZONE: z.string().refine(isTimeZone, { error: ZONE_FORM }).default('Europe/London'),
  DIGEST_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: TIME_FORM })
    .default('07:30'),
} as const;

export interface CareSettings extends ServiceSettings {
  readonly databasePoolSize: number;
  readonly policy: CarePolicy;
  readonly retention: Retention;
  readonly people: {
    readonly engineers: readonly string[];
    readonly technicians: readonly string[];
    readonly escalation: readonly string[];
  };
  readonly mail: {
    readonly smtpUrl: string;
    readonly from: string;
    /** Without a slash at its end. */
    readonly publicUrl: string;
    /** What addresses of the dashboard's pages begin with, likewise; null: this museum runs without. */
    readonly dashboardUrl: string | null;
    readonly linkSecret: string;
    readonly timeZone: string;
    /** `HH:MM` in `timeZone`. */
    readonly digestAt: string;
  };
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');

/** @throws EnvironmentError naming every variable that is missing or wrong. */
export function readCareSettings(environment: NodeJS.ProcessEnv): CareSettings {
  const read = readEnvironment(VARIABLES, environment);
  const dashboard = read.DASHBOARD_URL ?? read.PUBLIC_URL;
  return {
    ...serviceSettings(read),
    databasePoolSize: read.DATABASE_POOL_SIZE,
    policy: carePolicy(read),
    retention: retention(read),
    people: {
      engineers: read.CARE_ENGINEERS,
      technicians: read.CARE_TECHNICIANS,
      escalation: read.CARE_ESCALATION ?? read.CARE_ENGINEERS,
    },
    mail: {
      smtpUrl: read.SMTP_URL,
      from: read.MAIL_FROM,
      publicUrl: withoutSlash(read.PUBLIC_URL),
      dashboardUrl: dashboard === 'none' ? null : withoutSlash(dashboard),
      linkSecret: read.LINK_SECRET,
      timeZone: read.MUSEUM_TIME_ZONE,
      digestAt: read.DIGEST_AT,
    },
  };
}
