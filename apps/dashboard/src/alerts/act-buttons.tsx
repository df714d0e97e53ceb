import { Button } from '../parts/button.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import type { AlertCard } from './alert-filter.js';
import { shortOf } from './alert-words.js';
import styles from './act-buttons.module.css';
import type { ActKind } from './wishes.js';

interface ActButtonsProps {
  readonly alert: AlertCard;
  readonly isUnderway: boolean;
  readonly onAcknowledge: () => void;
  /** To say more first, in a dialog. */
  readonly onAsk: (act: ActKind) => void;
}

const ASKED = ['SNOOZE', 'ASSIGN', 'RESOLVE'] as const;

/** What can be done about an alert, by those who may. */
export function ActButtons({ alert, isUnderway, onAcknowledge, onAsk }: ActButtonsProps) {
  const may = useMay('BOTANIST', 'ENGINEER');
  if (!may || alert.state === 'RESOLVED') return null;
  const what = <span className="unseen">: {shortOf(alert)}</span>;
  return (
    <div className={styles.acts} role="group" aria-label={TEXTS.alerts.actions}>
      {alert.state !== 'ACKNOWLEDGED' && (
        <Button look="strong" disabled={isUnderway} onClick={onAcknowledge}>
          {TEXTS.alerts.act.ACKNOWLEDGE}
          {what}
        </Button>
      )}
      {ASKED.map((act) => (
        <Button key={act} disabled={isUnderway} onClick={() => onAsk(act)}>
          {TEXTS.alerts.act[act]}
          {what}
        </Button>
      ))}
    </div>
  );
}
