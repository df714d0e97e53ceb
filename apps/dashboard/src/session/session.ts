import type { MuseumQuery, Role, ViewerQuery } from '@palmhouse/client';
import { createContext, use } from 'react';

export type Museum = MuseumQuery['museum'];
export type Viewer = ViewerQuery['viewer'];

export interface Session {
  readonly museum: Museum;
  readonly viewer: Viewer;
  /** To see more than strangers may; absent where there is no such way, or one is signed in. */
  readonly signIn?: () => void;
  /** Ends it; absent where nobody signed in. */
  readonly signOut?: () => void;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('There is no SessionContext above this component.');
  return session;
}

/** Whether whoever looks may do what these roles may. An admin may all of it; the API has the last word. */
export function useMay(...roles: readonly Role[]): boolean {
  const { viewer } = useSession();
  return viewer.roles.some((role) => role === 'ADMIN' || roles.includes(role));
}
