import type { AlertSeverity } from '@palmhouse/client';
import { TEXTS } from '../texts.js';
import styles from './severity-mark.module.css';

// A full triangle, and the outline of one: told apart without colours.
const SHAPES: Readonly<Record<AlertSeverity, string>> = {
  URGENT: 'M8 1 15.5 14.500H.5Z',
  WARNING: 'M8 1 15.5 14.500H.5ZM8 4.600 3.300 12.900h9.400Z',
};

/** How pressing an alert is: shape, colour and word. */
export function SeverityMark({ severity }: { readonly severity: AlertSeverity }) {
  return (
    <span className={styles.mark} data-severity={severity}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={SHAPES[severity]} fill="currentColor" fillRule="evenodd" />
      </svg>
      <span className={styles.word}>{TEXTS.alerts.severities[severity]}</span>
    </span>
  );
}
