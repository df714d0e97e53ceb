import { isRole, type Role } from '@palmhouse/domain';
import type { OidcSettings } from './auth.settings.js';

type Claims = Readonly<Record<string, unknown>>;

/** A claim by its whole name (`https://museum.example/roles`), else by its path (`realm_access.roles`). */
export function claimAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  let value: unknown = claims;
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Claims)[step];
  }
  return value;
}

/** A list, or words in one string, as scopes are written. */
function words(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/);
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** Our roles among the issuer's; what is not ours is left out. */
export function rolesOf(
  claims: Claims,
  { rolesClaim, roleMap }: Pick<OidcSettings, 'rolesClaim' | 'roleMap'>,
): Set<Role> {
  const theirs = words(claimAt(claims, rolesClaim));
  const ours = theirs.map((name) => (roleMap === null ? name : roleMap.get(name)));
  return new Set(ours.filter((role): role is Role => role !== undefined && isRole(role)));
}

/** Lower-case; null where there is none, or the issuer says that nobody has shown it to be theirs. */
export function emailOf(claims: Claims, { emailClaim }: Pick<OidcSettings, 'emailClaim'>): string | null {
  const email = claimAt(claims, emailClaim);
  if (typeof email !== 'string' || email === '' || String(claims['email_verified']) === 'false') return null;
  return email.toLowerCase();
}
