import type { AlertSeverity } from '@palmhouse/client';
import { TEXTS } from '../texts.js';
import styles from './severity-mark.module.css';

/** How pressing: two triangles or one, and a word. */
export function SeverityMark({ severity }: { readonly severity: AlertSeverity }) {
  const urgent = severity === 'URGENT';
  return (
    <span className={styles.mark} data-severity={severity}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={urgent ? 'M8 0 16 8H0ZM8 8l8 8H0Z' : 'M8 1.500 15 14H1Z'} fill="currentColor" />
      </svg>
      <span className={styles.word}>{TEXTS.alerts.severities[severity]}</span>
    </span>
  );
}
