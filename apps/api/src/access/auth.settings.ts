import { EnvironmentError } from '@palmhouse/runtime';
import { isRole, ROLES, type Role } from '@palmhouse/domain';
import { z } from 'zod';

/** Signatures that only the issuer can make. Never `none`, nor HS*, whose key a reader could sign with too. */
export const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;

export interface OidcSettings {
  readonly issuer: string;
  readonly audience: readonly string[];
  /** What the dashboard is called at the issuer: a public client, by code and PKCE. null: people cannot sign in there. */
  readonly clientId: string | null;
  /** What the dashboard asks the issuer for. */
  readonly scopes: readonly string[];
  /** Where the issuer's keys are; null: where its discovery document says. */
  readonly jwksUrl: string | null;
  readonly algorithms: readonly string[];
  /** The claim that holds the roles: its whole name, or a path with dots. */
  readonly rolesClaim: string;
  /** The issuer's roles to ours; null: they are called the same. */
  readonly roleMap: ReadonlyMap<string, Role> | null;
  readonly emailClaim: string;
}

export interface AuthSettings {
  /** `open`: anyone may do everything. `keys`: API keys alone. `oidc`: people by OIDC, programs by API keys. */
  readonly authMode: 'open' | 'keys' | 'oidc';
  /** Present with `oidc`. */
  readonly oidc: OidcSettings | null;
  /** What whoever has not signed in may be; null: nothing. */
  readonly anonymousRole: Role | null;
}

const MODES =
  'expected "oidc" (people sign in with OIDC, programs with API keys), "keys" (API keys alone) or "open" (anyone may do everything; never in production)';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

function isTrustworthyUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

const secureUrl = z.string().refine(isTrustworthyUrl, { error: 'expected https://…' });

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
);

const algorithms = list.refine(
  (names) => names.length > 0 && names.every((name) => (ALGORITHMS as readonly string[]).includes(name)),
  { error: `expected some of ${ALGORITHMS.join(', ')}` },
);

const roleMap = list
  .transform((pairs) =>
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as [string, string];
    }),
  )
  .refine((pairs) => pairs.every(([theirs, ours]) => theirs !== '' && isRole(ours)), {
    error: `expected theirs=ours, separated by commas; ours is one of ${ROLES.join(', ')}`,
  })
  .transform((pairs): ReadonlyMap<string, Role> => new Map(pairs as [string, Role][]));

const scopes = z
  .string()
  .default('openid profile email')
  .transform((text) => text.split(/\s+/).filter((scope) => scope !== ''))
  .refine((names) => names.includes('openid'), {
    error: 'expected scopes with spaces between, openid among them',
  });

export const AUTH_VARIABLES = {
  AUTH_MODE: z.enum(['open', 'keys', 'oidc'], { error: MODES }),
  ANONYMOUS_ROLE: z
    .enum(['none', 'visitor'], { error: 'expected "visitor", or "none" (the default)' })
    .default('none'),
  OIDC_ISSUER: secureUrl.optional(),
  OIDC_AUDIENCE: list.optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_SCOPES: scopes,
  OIDC_JWKS_URL: secureUrl.optional(),
  OIDC_ALGORITHMS: algorithms.default(['RS256', 'ES256']),
  OIDC_ROLES_CLAIM: z.string().default('roles'),
  OIDC_ROLE_MAP: roleMap.optional(),
  OIDC_EMAIL_CLAIM: z.string().default('email'),
} as const;

type Read = z.infer<z.ZodObject<typeof AUTH_VARIABLES>>;

function oidcSettings(read: Read): OidcSettings {
  const missing: string[] = [];
  if (read.OIDC_ISSUER === undefined)
    missing.push('OIDC_ISSUER is missing: expected https://…, as tokens name it in `iss`');
  if ((read.OIDC_AUDIENCE ?? []).length === 0)
    missing.push('OIDC_AUDIENCE is missing: expected what tokens for this API name in `aud`');
  if (missing.length > 0)
    throw new EnvironmentError(`AUTH_MODE=oidc does not allow a start:\n  ${missing.join('\n  ')}`);
  return {
    issuer: read.OIDC_ISSUER!,
    audience: read.OIDC_AUDIENCE!,
    clientId: read.OIDC_CLIENT_ID ?? null,
    scopes: read.OIDC_SCOPES,
    jwksUrl: read.OIDC_JWKS_URL ?? null,
    algorithms: read.OIDC_ALGORITHMS,
    rolesClaim: read.OIDC_ROLES_CLAIM,
    roleMap: read.OIDC_ROLE_MAP ?? null,
    emailClaim: read.OIDC_EMAIL_CLAIM,
  };
}

/** @throws EnvironmentError where the mode does not go with the rest. */
export function authSettings(read: Read, production: boolean): AuthSettings {
  if (read.AUTH_MODE === 'open' && production) {
    throw new EnvironmentError(
      'AUTH_MODE=open is refused with NODE_ENV=production: anyone could do everything. Set AUTH_MODE to oidc or keys.',
    );
  }
  return {
    authMode: read.AUTH_MODE,
    oidc: read.AUTH_MODE === 'oidc' ? oidcSettings(read) : null,
    anonymousRole: read.ANONYMOUS_ROLE === 'none' ? null : read.ANONYMOUS_ROLE,
  };
}
