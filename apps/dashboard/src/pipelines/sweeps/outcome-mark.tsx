import { TEXTS } from '../../texts.js';
import { HEIGHT, markPath } from './shapes.js';
import type { Outcome } from './strip.js';
import styles from './strip.module.css';

/** A mark of the strip with its word, as in its key. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <span className={styles.outcome} data-outcome={outcome}>
      <svg viewBox={`-2 0 7 ${HEIGHT}`} width="7" height="20" aria-hidden="true" preserveAspectRatio="none">
        {outcome === 'none' ? (
          <rect className={styles.hole} x="-1" y="0.500" width="5" height={HEIGHT - 1} />
        ) : (
          <path d={markPath(outcome, 0)} fill="currentColor" />
        )}
      </svg>
      <span className={styles.word}>{TEXTS.pipelines.sweeps.outcome[outcome]}</span>
    </span>
  );
}
