import { ROLES, type Role } from '@palmhouse/domain';

export { ROLES, type Role };

/** Who asks. */
export interface Identity {
  /** `open`: nobody signs in here, and everyone may do everything (see `AUTH_MODE`). */
  readonly kind: 'anonymous' | 'person' | 'key' | 'open';
  /** Stable and unique: what limits, idempotency keys and the log go by. */
  readonly id: string;
  /** For people to read. */
  readonly name: string;
  /** Of a person, where the sign-in says it; lower-case. */
  readonly email: string | null;
  readonly roles: ReadonlySet<Role>;
  /** Until when the sign-in holds: what goes on longer than a request ends then. */
  readonly expiresAt?: Date;
}

/** Everyone, where the API is open. */
export const OPEN_IDENTITY: Identity = {
  kind: 'open',
  id: 'open',
  name: 'Anyone (open mode)',
  email: null,
  roles: new Set(ROLES),
};

/** Whoever has not signed in, by the network they ask from. */
export function anonymous(address: string, role: Role | null): Identity {
  return {
    kind: 'anonymous',
    id: `anonymous:${networkOf(address)}`,
    name: 'Anonymous',
    email: null,
    roles: new Set(role === null ? [] : [role]),
  };
}

/** One household or office: of IPv6 the first 64 bits, which is what a network gets; of IPv4 the whole address. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const behind = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - groups.length - behind.length;
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...behind];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
