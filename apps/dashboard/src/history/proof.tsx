import { TEXTS } from '../texts.js';
import type { Proof } from './proof-of-day.js';
import styles from './proof.module.css';

// A shape for each, as states of plants have.
const SHAPES: Readonly<Record<Proof, string>> = {
  proven: 'M8 1 14.500 3.500V8c0 4-3 6-6.500 7C4.500 14 1.500 12 1.500 8V3.500Z',
  verified: 'M1.500 8.500 4 6l3 3 5-6 2.500 2L7.500 14Z',
  underway: 'M8 1.500a6.500 6.500 0 0 1 0 13Z',
  late: 'M3 1h10v2L9.500 8l3.500 5v2H3v-2l3.500-5L3 3Z',
  failed: 'M8 1.500 15 14H1Z',
  live: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  gap: 'M2 7h12v2H2Z',
  ahead: '',
};

/** Shape, colour and word of how far a day has come. */
export function ProofMark({ proof, isSmall = false }: { readonly proof: Proof; readonly isSmall?: boolean }) {
  return (
    <span className={styles.mark} data-proof={proof}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={SHAPES[proof]} fill="currentColor" />
      </svg>
      <span className={isSmall ? styles.small : styles.word}>{TEXTS.history.proof[proof]}</span>
    </span>
  );
}
