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
  /** The service sent somebody back whom it did not let in. */
  readonly hasFailed?: boolean;
}

const isUnknown = (error: unknown): boolean =>
  error instanceof PalmhouseError && error.code === 'UNAUTHENTICATED';

/** Who asks, with everything to ask with. @throws PalmhouseError where the API cannot be reached. */
export async function openSession(): Promise<Opened> {
  const key = apiKey.read();
  const opened = await openAs({ apiKey: key });
  // A key that opens nothing is not kept: the next look is a stranger's.
  if (opened.viewer === null) apiKey.forget();
  if (opened.museum.signIn.mode !== 'OIDC' || opened.museum.signIn.clientId === null || key !== undefined)
    return opened;
  // The library comes only where it is needed.
  const { Oidc, RETURN_PATH } = await import('./oidc.js');
  const oidc = new Oidc(opened.museum.signIn);
  const hasFailed = location.pathname === RETURN_PATH && !(await isBack(oidc));
  if (!(await oidc.isSignedIn())) return { ...opened, oidc, hasFailed };
  await opened.palmhouse.close();
  const palmhouse = new Palmhouse({ token: oidc.token });
  try {
    const { viewer } = await palmhouse.api.query(ViewerDocument);
    return { palmhouse, museum: opened.museum, viewer, oidc };
  } catch (error) {
    if (!isUnknown(error)) {
      await palmhouse.close();
      throw error;
    }
    return { palmhouse, museum: opened.museum, viewer: null, oidc };
  }
}

/** What the service sent is good for once, whoever asks; without it the address leads to the first page. */
async function isBack(oidc: Oidc): Promise<boolean> {
  returning ??= oidc.back(location.href);
  const page = await returning.catch(() => undefined);
  history.replaceState(null, '', page ?? '/');
  return page !== undefined;
}

let returning: Promise<string> | undefined;

async function openAs(who: WhoAsks): Promise<Opened> {
  const palmhouse = new Palmhouse(who);
  try {
    return { palmhouse, oidc: null, ...(await palmhouse.api.query(SessionDocument)) };
  } catch (error) {
    if (!isUnknown(error)) {
      await palmhouse.close();
      throw error;
    }
    // How one signs in here is told to anyone.
    const { museum } = await createClient({ url: API_URL }).query(MuseumDocument);
    return { palmhouse, museum, viewer: null, oidc: null };
  }
}
