/** What someone may be at the museum. An admin may do all that the others may. */
export const ROLES = ['visitor', 'botanist', 'engineer', 'admin'] as const;

export type Role = (typeof ROLES)[number];

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
}

/** Everyone, where the API is open. */
export const OPEN_IDENTITY: Identity = {
  kind: 'open',
  id: 'open',
  name: 'Anyone (open mode)',
  email: null,
  roles: new Set(ROLES),
};
