import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { ActButtons } from './act-buttons.js';
import type { AlertCard } from './alert-filter.js';
import { AlertPicture } from './alert-picture.js';
import styles from './alert-row.module.css';
import { AlertAssignee, AlertStanding, AlertTimes } from './alert-standing.js';
import { sentenceOf, shortOf } from './alert-words.js';
import { SeverityMark } from './severity-mark.js';
import type { Acting } from './use-acting.js';

interface AlertRowProps {
  readonly alert: AlertCard;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly acting: Acting;
}

/** When what one has just pressed is gone, the row has the focus, not the page’s beginning. */
function useKeptFocus(state: AlertCard['state']) {
  const row = useRef<HTMLElement>(null);
  const held = useRef(false);
  useEffect(() => {
    if (held.current && document.activeElement === document.body) row.current?.focus({ preventScroll: true });
  }, [state]);
  return { row, onFocus: () => void (held.current = true) };
}

/** An alert of the inbox, to act on in place. */
export function AlertRow({ alert, isChosen, onChoose, acting }: AlertRowProps) {
  const may = useMay('BOTANIST', 'ENGINEER');
  const { row, onFocus } = useKeptFocus(alert.state);
  const { id, kind, plant, severity, state } = alert;
  return (
    <article
      ref={row}
      tabIndex={-1}
      className={styles.row}
      data-state={state}
      data-severity={severity}
      aria-label={shortOf(alert)}
      onFocus={onFocus}
    >
      {may && (
        <label className={styles.choose}>
          <input
            type="checkbox"
            checked={isChosen}
            disabled={state === 'RESOLVED'}
            onChange={({ target }) => onChoose(target.checked)}
          />
          <span className="unseen">{TEXTS.alerts.choose(shortOf(alert))}</span>
        </label>
      )}
      <AlertPicture alert={alert} />
      <div className={styles.what}>
        <p className={styles.head}>
          {state !== 'RESOLVED' && <SeverityMark severity={severity} />}
          <Link to="/alerts/$id" params={{ id }} className={styles.name}>
            {plant?.name ?? TEXTS.alerts.kinds[kind]}
          </Link>
          {plant !== null && <span className="small">{TEXTS.plant.number(plant.number)}</span>}
        </p>
        <p>{sentenceOf(alert)}</p>
        <p className="small">
          <AlertTimes alert={alert} />
        </p>
        <p className={styles.standing}>
          <span className={styles.state} data-state={state}>
            <AlertStanding alert={alert} />
          </span>
          <span>
            <AlertAssignee alert={alert} />
          </span>
        </p>
      </div>
      <div className={styles.acts}>
        <ActButtons
          alert={alert}
          isUnderway={acting.isUnderway}
          onAcknowledge={() => void acting.act({ act: 'ACKNOWLEDGE' }, [alert])}
          onAsk={(act) => acting.ask(act, [alert])}
        />
      </div>
    </article>
  );
}
