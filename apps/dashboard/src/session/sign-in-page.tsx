import { useState, type SyntheticEvent } from 'react';
import { Button } from '../parts/button.js';
import { TEXTS } from '../texts.js';
import styles from './sign-in-page.module.css';

interface SignInPageProps {
  /** Why the last try did not do. */
  readonly complaint: string | undefined;
  readonly onKey: (key: string) => void;
}

/** Where Palmhouse is opened by API keys. */
export function SignInPage({ complaint, onKey }: SignInPageProps) {
  const [key, setKey] = useState('');
  const enter = (event: SyntheticEvent) => {
    event.preventDefault();
    onKey(key.trim());
  };
  return (
    <main className={styles.page}>
      <h1>{TEXTS.signIn.title}</h1>
      <p>{TEXTS.signIn.keys}</p>
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
        <p id="complaint" role="alert">
          {complaint}
        </p>
        <Button look="strong" type="submit">
          {TEXTS.signIn.enter}
        </Button>
      </form>
    </main>
  );
}
