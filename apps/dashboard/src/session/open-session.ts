import {
  createClient,
  MuseumDocument,
  PalmhouseError,
  SessionDocument,
  ViewerDocument,
  type WhoAsks,
} from '@palmhouse/client';
import { API_URL, Palmhouse } from '../data/palmhouse.js';
import { apiKey } from './api-key.js';
import type { Oidc } from './oidc.js';
import type { Museum, Viewer } from './session.js';

export interface Opened {
  readonly palmhouse: Palmhouse;
  readonly museum: Museum;
  /** null: what was shown of oneself is not known, or no longer. */
  readonly viewer: Viewer | null;
  /** Where people sign in with the museum's service. */
  readonly oidc: Oidc | null;
}

const isUnknown = (error: unknown): boolean =>
  error instanceof PalmhouseError && error.code === 'UNAUTHENTICATED';

/** Who asks, with everything to ask with. @throws PalmhouseError where the API cannot be reached. */
export async function openSession(): Promise<Opened> {
  const key = apiKey.read();
  const opened = await openAs({ apiKey: key });
  if (opened.museum.signIn.mode !== 'OIDC' || opened.museum.signIn.clientId === null || key !== undefined)
    return opened;
  // The library comes only where it is needed.
  const oidc = new (await import('./oidc.js')).Oidc(opened.museum.signIn);
  if (location.pathname === '/sign-in') history.replaceState(null, '', await oidc.back());
  if (!(await oidc.isSignedIn())) return { ...opened, oidc };
  await opened.palmhouse.close();
  const palmhouse = new Palmhouse({ token: oidc.token });
  try {
    const { viewer } = await palmhouse.api.query(ViewerDocument);
    return { palmhouse, museum: opened.museum, viewer, oidc };
  } catch (error) {
    if (!isUnknown(error)) throw error;
    return { palmhouse, museum: opened.museum, viewer: null, oidc };
  }
}

async function openAs(who: WhoAsks): Promise<Opened> {
  const palmhouse = new Palmhouse(who);
  try {
    return { palmhouse, oidc: null, ...(await palmhouse.api.query(SessionDocument)) };
  } catch (error) {
    if (!isUnknown(error)) throw error;
    // How one signs in here is told to anyone.
    const { museum } = await createClient({ url: API_URL }).query(MuseumDocument);
    return { palmhouse, museum, viewer: null, oidc: null };
  }
}
