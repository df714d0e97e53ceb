import type { CareState } from '@palmhouse/client';
import { TEXTS } from '../texts.js';
import styles from './state-mark.module.css';

// A shape for each state: nobody has to tell colours apart.
const SHAPES: Readonly<Record<CareState, string>> = {
  OK: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  ATTENTION: 'M8 1.5 15 14H1Z',
  SENSOR_FAULT: 'M8 1 15 8 8 15 1 8Z',
  SILENT: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 2.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2Z',
  AWAY: 'M2.5 2.5h11v11h-11Zm2.4 2.4v6.2h6.2V4.9Z',
};

interface StateMarkProps {
  readonly state: CareState;
  /** What to say instead of the state's own word, such as "Dry". */
  readonly word?: string | undefined;
}

/** How a plant fares: shape, colour and word. */
export function StateMark({ state, word }: StateMarkProps) {
  return (
    <span className={styles.mark} data-state={state}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={SHAPES[state]} fill="currentColor" fillRule="evenodd" />
      </svg>
      <span className={styles.word}>{word ?? TEXTS.state[state]}</span>
    </span>
  );
}
