import { createClient, MuseumDocument, PalmhouseError, SessionDocument } from '@palmhouse/client';
import { useEffect, useState, type ReactNode } from 'react';
import { Provider } from 'urql';
import { API_URL, Palmhouse } from '../data/palmhouse.js';
import { PalmhouseContext } from '../data/use-palmhouse.js';
import { Failure, Loading } from '../parts/notes.js';
import { TEXTS } from '../texts.js';
import { apiKey } from './api-key.js';
import { SessionContext, type Museum, type Session, type Viewer } from './session.js';
import { SignInPage } from './sign-in-page.js';

interface Opened {
  readonly palmhouse: Palmhouse;
  readonly museum: Museum;
  /** null: this tab's key is not a known one. */
  readonly viewer: Viewer | null;
}

async function open(): Promise<Opened> {
  const palmhouse = new Palmhouse({ apiKey: apiKey.read() });
  try {
    return { palmhouse, ...(await palmhouse.api.query(SessionDocument)) };
  } catch (error) {
    if (!(error instanceof PalmhouseError && error.code === 'UNAUTHENTICATED')) throw error;
    // How one signs in here is told to anyone.
    const { museum } = await createClient({ url: API_URL }).query(MuseumDocument);
    return { palmhouse, museum, viewer: null };
  }
}

/** Lets in whoever may see something; everyone else signs in here. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<Opened>();
  const [failure, setFailure] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const opening = open();
    opening.then(setOpened, setFailure);
    return () =>
      void opening.then(
        ({ palmhouse }) => palmhouse.close(),
        () => undefined,
      );
  }, [attempt]);
  const begin = () => {
    setFailure(undefined);
    setAttempt((count) => count + 1);
  };

  if (failure !== undefined) return <Failure error={failure} again={begin} />;
  if (opened === undefined) return <Loading />;
  const { palmhouse, museum, viewer } = opened;
  const enter = (key: string) => {
    apiKey.keep(key);
    begin();
  };
  if (viewer === null || viewer.roles.length === 0) {
    const complaint = viewer === null ? TEXTS.signIn.wrongKey : undefined;
    return <SignInPage complaint={complaint} onKey={enter} />;
  }
  const signOut = () => {
    apiKey.forget();
    location.assign('/');
  };
  const session: Session = { museum, viewer, ...(viewer.kind === 'KEY' && { signOut }) };
  return (
    <SessionContext value={session}>
      <PalmhouseContext value={palmhouse}>
        <Provider value={palmhouse.client}>{children}</Provider>
      </PalmhouseContext>
    </SessionContext>
  );
}
