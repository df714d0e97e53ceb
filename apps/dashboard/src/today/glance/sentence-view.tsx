import type { OverviewQuery } from '@palmhouse/client';
import { TEXTS } from '../../texts.js';
import { When } from '../../time/when.js';
import { StateLink } from '../state-link.js';
import { sentence } from './sentence.js';
import styles from './sentence-view.module.css';

interface SentenceProps {
  readonly overview: OverviewQuery['overview'];
}

/** The whole museum in one breath; each number leads to its plants. */
export function Sentence({ overview }: SentenceProps) {
  const { sentence: words } = TEXTS.today;
  const { careNotice, lastAskedAt } = overview;
  return (
    <div className={styles.sentence}>
      <p className={styles.words}>
        {sentence(overview).map(({ text, state }) => (
          <span key={text}>
            {state === undefined ? (
              text
            ) : (
              <StateLink state={state} className={styles.link}>
                {text}
              </StateLink>
            )}{' '}
          </span>
        ))}
        <span className={styles.asked}>
          {lastAskedAt === null ? (
            words.neverAsked
          ) : (
            <>
              {words.lastAsked} <When at={lastAskedAt} as="ago" />.
            </>
          )}
        </span>
      </p>
      {careNotice !== null && <p className={styles.notice}>{careNotice}</p>}
    </div>
  );
}
