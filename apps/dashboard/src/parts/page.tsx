import { useEffect, type ReactNode } from 'react';
import { TEXTS } from '../texts.js';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** Beside the heading: the range picker, a button. */
  readonly aside?: ReactNode;
  /** The heading's own look, where words alone do not do; hidden: only for those who hear the page. */
  readonly heading?: 'plain' | 'hidden';
  readonly children: ReactNode;
}

/** A page with its title, in the window's too. */
export function Page({ title, aside, heading = 'plain', children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · ${TEXTS.product}`;
  }, [title]);
  return (
    <div className={styles.page}>
      {heading === 'hidden' ? (
        <h1 className="unseen">{title}</h1>
      ) : (
        <div className={styles.head}>
          <h1>{title}</h1>
          {aside}
        </div>
      )}
      {children}
    </div>
  );
}
