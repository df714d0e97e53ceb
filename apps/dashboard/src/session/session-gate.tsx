import { useEffect, useState, type ReactNode } from 'react';
import { Provider } from 'urql';
import { PalmhouseContext } from '../data/use-palmhouse.js';
import { Failure, Loading } from '../parts/notes.js';
import { apiKey } from './api-key.js';
import { openSession, type Opened } from './open-session.js';
import { SessionContext, type Session } from './session.js';
import { SignInPage } from './sign-in-page.js';

/** How whoever is in gets out again; absent where nobody signed in. */
function waysOf({ oidc, viewer }: Opened): Pick<Session, 'signIn' | 'signOut'> {
  if (viewer?.kind === 'PERSON' && oidc !== null) return { signOut: () => void oidc.out() };
  if (viewer?.kind === 'KEY')
    return {
      signOut: () => {
        apiKey.forget();
        location.assign('/');
      },
    };
  return oidc === null ? {} : { signIn: () => void oidc.go() };
}

/** Lets in whoever may see something; everyone else signs in here. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<Opened>();
  const [failure, setFailure] = useState<Error>();
  const [hasRunOut, setHasRunOut] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const opening = openSession();
    opening.then((now) => {
      now.palmhouse.onUnknown(() => setHasRunOut(true));
      setOpened(now);
    }, setFailure);
    return () =>
      void opening.then(
        ({ palmhouse }) => palmhouse.close(),
        () => undefined,
      );
  }, [attempt]);
  const begin = () => {
    setFailure(undefined);
    setHasRunOut(false);
    setAttempt((count) => count + 1);
  };

  if (failure !== undefined) return <Failure error={failure} again={begin} />;
  if (opened === undefined) return <Loading />;
  const { palmhouse, museum, viewer, oidc } = opened;
  if (viewer === null || viewer.roles.length === 0 || hasRunOut) {
    const enter = (key: string) => {
      apiKey.keep(key);
      begin();
    };
    const why = hasRunOut ? 'runOut' : viewer === null ? 'unknown' : undefined;
    return <SignInPage signIn={museum.signIn} why={why} onKey={enter} onService={() => void oidc?.go()} />;
  }
  return (
    <SessionContext value={{ museum, viewer, ...waysOf(opened) }}>
      <PalmhouseContext value={palmhouse}>
        <Provider value={palmhouse.client}>{children}</Provider>
      </PalmhouseContext>
    </SessionContext>
  );
}
