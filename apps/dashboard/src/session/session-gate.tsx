import { useEffect, useState, type ReactNode } from 'react';
import { Provider } from 'urql';
import { PalmhouseContext } from '../data/use-palmhouse.js';
import { Failure, Loading } from '../parts/notes.js';
import { forgetDraft } from '../report/draft.js';
import { apiKey } from './api-key.js';
import { openSession, type Opened } from './open-session.js';
import { SessionContext, type Session } from './session.js';
import { SignInPage } from './sign-in-page.js';

// As often as a page that stands tries a lost line.
const TRY_AGAIN_MILLISECONDS = 5_000;

/** How whoever is in gets out again, and a stranger further in; absent where there is nothing to sign in with. */
function waysOf({ oidc, viewer }: Opened, askForKey: () => void): Pick<Session, 'signIn' | 'signOut'> {
  if (viewer?.kind === 'PERSON' && oidc !== null)
    return {
      signOut: () => {
        forgetDraft();
        void oidc.out();
      },
    };
  if (viewer?.kind === 'KEY')
    return {
      signOut: () => {
        forgetDraft();
        apiKey.forget();
        location.assign('/');
      },
    };
  if (viewer?.kind !== 'ANONYMOUS') return {};
  return { signIn: oidc === null ? askForKey : () => void oidc.go() };
}

/** Why one stands before the sign-in; undefined: nobody tried yet. */
function whyOf({ viewer, hasFailed }: Opened, hasRunOut: boolean) {
  if (hasRunOut) return 'runOut';
  if (hasFailed === true) return 'failed';
  // Somebody is signed in, and may nothing: to be asked to sign in would lead in a circle.
  return viewer === null || viewer.kind === 'PERSON' ? 'unknown' : undefined;
}

/** Lets in whoever may see something; everyone else signs in here. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<Opened>();
  const [failure, setFailure] = useState<Error>();
  const [hasRunOut, setHasRunOut] = useState(false);
  const [wantsIn, setWantsIn] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isLeft = false;
    const opening = openSession();
    opening.then(
      (now) => {
        if (isLeft) return;
        // A stranger is told page by page what is not for strangers.
        if (now.viewer?.kind !== 'ANONYMOUS') now.palmhouse.onUnknown(() => setHasRunOut(true));
        setFailure(undefined);
        setHasRunOut(false);
        setWantsIn(false);
        setOpened(now);
      },
      (error: Error) => {
        if (!isLeft) setFailure(error);
      },
    );
    return () => {
      isLeft = true;
      void opening.then(
        ({ palmhouse }) => palmhouse.close(),
        () => undefined,
      );
    };
  }, [attempt]);
  const begin = () => setAttempt((count) => count + 1);
  const isFailed = failure !== undefined;
  useEffect(() => {
    if (!isFailed) return undefined;
    // A wall screen has nobody who would try again.
    const timer = setInterval(begin, TRY_AGAIN_MILLISECONDS);
    addEventListener('online', begin);
    return () => {
      clearInterval(timer);
      removeEventListener('online', begin);
    };
  }, [isFailed]);

  if (failure !== undefined) return <Failure error={failure} again={begin} />;
  if (opened === undefined) return <Loading />;
  const { palmhouse, museum, viewer, oidc } = opened;
  if (viewer === null || viewer.roles.length === 0 || hasRunOut || wantsIn) {
    const enter = (key: string) => {
      apiKey.keep(key);
      begin();
    };
    const leave = () => {
      apiKey.forget();
      begin();
    };
    return (
      <SignInPage
        signIn={museum.signIn}
        why={whyOf(opened, hasRunOut)}
        onKey={enter}
        onService={() => void oidc?.go()}
        onLeave={wantsIn || viewer === null ? leave : undefined}
      />
    );
  }
  return (
    <SessionContext value={{ museum, viewer, ...waysOf(opened, () => setWantsIn(true)) }}>
      <PalmhouseContext value={palmhouse}>
        <Provider value={palmhouse.client}>{children}</Provider>
      </PalmhouseContext>
    </SessionContext>
  );
}
