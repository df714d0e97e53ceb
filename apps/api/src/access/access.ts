import { GraphQLError } from 'graphql';
import { notSignedIn } from './sign-in.errors.js';
import type { Identity, Role } from './identity.js';

/** Who may have a field. */
export type Access = 'everyone' | 'visitor' | 'staff' | 'botanist' | 'engineer' | 'admin';

/** The roles behind each; null: whoever asks, signed in or not. */
export const ACCESS_ROLES: Readonly<Record<Access, readonly Role[] | null>> = {
  everyone: null,
  visitor: ['visitor', 'botanist', 'engineer', 'admin'],
  staff: ['botanist', 'engineer', 'admin'],
  botanist: ['botanist', 'admin'],
  engineer: ['engineer', 'admin'],
  admin: ['admin'],
};

export function mayHave(access: Access, { roles }: Identity): boolean {
  const allowed = ACCESS_ROLES[access];
  return allowed === null || allowed.some((role) => roles.has(role));
}

/**
 * @param what names the field: `Botanist.email`.
 * @throws GraphQLError UNAUTHENTICATED for someone who has not signed in, FORBIDDEN for someone without the role.
 */
export function refuseWithout(access: Access, identity: Identity, what: string): void {
  if (mayHave(access, identity)) return;
  if (identity.kind === 'anonymous') throw notSignedIn();
  const roles = ACCESS_ROLES[access] ?? [];
  throw new GraphQLError(`\`${what}\` is for ${listed(roles)} only. Nothing was changed.`, {
    extensions: { code: 'FORBIDDEN' },
  });
}

function listed(roles: readonly Role[]): string {
  const names = roles.map((role) => `${role}s`);
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
