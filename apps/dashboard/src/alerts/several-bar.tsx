import { Button } from '../parts/button.js';
import { TEXTS } from '../texts.js';
import type { AlertCard } from './alert-filter.js';
import styles from './several-bar.module.css';
import type { ActKind } from './wishes.js';

interface SeveralBarProps {
  readonly chosen: readonly AlertCard[];
  readonly isUnderway: boolean;
  readonly onAsk: (act: ActKind) => void;
  readonly onLetGo: () => void;
}

const ACTS = ['ACKNOWLEDGE', 'SNOOZE', 'ASSIGN', 'RESOLVE'] as const;

/** What can be done to all that are chosen; there while any is. */
export function SeveralBar({ chosen, isUnderway, onAsk, onLetGo }: SeveralBarProps) {
  if (chosen.length === 0) return null;
  return (
    <div className={styles.bar} role="group" aria-label={TEXTS.alerts.several}>
      <span className={styles.count} role="status">
        {TEXTS.alerts.chosen(chosen.length)}
      </span>
      {ACTS.map((act) => (
        <Button
          key={act}
          look={act === 'ACKNOWLEDGE' ? 'strong' : 'plain'}
          disabled={isUnderway}
          onClick={() => onAsk(act)}
        >
          {TEXTS.alerts.act[act]}
        </Button>
      ))}
      <Button look="quiet" onClick={onLetGo}>
        {TEXTS.alerts.letGo}
      </Button>
    </div>
  );
}
