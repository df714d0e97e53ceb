import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { toTold } from '../data/told-error.js';
import { TEXTS } from '../texts.js';
import { Button } from './button.js';
import styles from './notes.module.css';

/** Nothing is here: says what would be, and how it comes. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}

export function Loading({ lines = 3 }: { readonly lines?: number }) {
  return (
    <div className={styles.loading} role="status">
      <span className="unseen">{TEXTS.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}

interface FailureProps {
  readonly error: CombinedError | Error;
  readonly again?: () => void;
  /** Data stands beside it: the rest could be had. */
  readonly partial?: boolean;
}

/** What happened, what still works, what to do. */
export function Failure({ error, again, partial = false }: FailureProps) {
  const { message, requestId } = toTold(error);
  return (
    <div className={styles.failure} role="alert">
      <strong>{partial ? TEXTS.failure.partial : TEXTS.failure.title}</strong>
      <p>{message}</p>
      <p className="small">
        {TEXTS.failure.whatWorks} {requestId !== undefined && TEXTS.failure.request(requestId)}
      </p>
      {again !== undefined && <Button onClick={again}>{TEXTS.failure.again}</Button>}
    </div>
  );
}
