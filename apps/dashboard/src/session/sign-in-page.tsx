import { useEffect, useState, type SyntheticEvent } from 'react';
import { Button } from '../parts/button.js';
import { TEXTS } from '../texts.js';
import type { Museum } from './session.js';
import styles from './sign-in-page.module.css';

interface SignInPageProps {
  readonly signIn: Museum['signIn'];
  /** Why one stands here again. */
  readonly why: 'unknown' | 'runOut' | 'failed' | undefined;
  readonly onKey: (key: string) => void;
  readonly onService: () => void;
  /** To see what strangers may; absent where one stands here as a stranger. */
  readonly onLeave: (() => void) | undefined;
}

function KeyForm({ onKey }: Pick<SignInPageProps, 'onKey'>) {
  const [key, setKey] = useState('');
  const enter = (event: SyntheticEvent) => {
    event.preventDefault();
    onKey(key.trim());
  };
  return (
    <form className={styles.form} onSubmit={enter}>
      <label htmlFor="api-key">{TEXTS.signIn.key}</label>
      <input
        id="api-key"
        type="password"
        autoComplete="current-password"
        required
        value={key}
        onChange={({ target }) => setKey(target.value)}
        aria-describedby="complaint"
      />
      <Button look="strong" type="submit">
        {TEXTS.signIn.enter}
      </Button>
    </form>
  );
}

/** Where nothing can be seen without signing in. */
export function SignInPage({ signIn: { mode, clientId }, why, onKey, onService, onLeave }: SignInPageProps) {
  useEffect(() => {
    document.title = `${TEXTS.signIn.title} · ${TEXTS.product}`;
  }, []);
  const byKey = mode !== 'OIDC' || clientId === null;
  const complaint = {
    unknown: byKey ? TEXTS.signIn.wrongKey : TEXTS.signIn.noRole,
    runOut: TEXTS.signIn.runOut,
    failed: TEXTS.signIn.failed,
  };
  return (
    <main className={styles.page}>
      <h1>{TEXTS.signIn.title}</h1>
      <p id="complaint" role="alert">
        {why !== undefined && complaint[why]}
      </p>
      <p>{mode === 'OIDC' ? (byKey ? TEXTS.signIn.noClient : TEXTS.signIn.oidc) : TEXTS.signIn.keys}</p>
      {byKey ? (
        <KeyForm onKey={onKey} />
      ) : (
        <Button look="strong" onClick={onService}>
          {TEXTS.signIn.goOidc}
        </Button>
      )}
      {onLeave !== undefined && (
        <Button look="quiet" onClick={onLeave}>
          {TEXTS.signIn.leave}
        </Button>
      )}
    </main>
  );
}
