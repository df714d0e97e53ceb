/** What someone may be at the museum. An admin may do all that the others may. */
export const ROLES = ['visitor', 'botanist', 'engineer', 'admin'] as const;

export type Role = (typeof ROLES)[number];

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
