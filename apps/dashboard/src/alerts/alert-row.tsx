import type { AlertCardFragment } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import { AlertMoves } from './alert-moves.js';
import styles from './alerts-page.module.css';
import { SeverityMark } from './severity-mark.js';

interface AlertRowProps {
  readonly alert: AlertCardFragment;
  /** For several at once; absent where nothing can be done. */
  readonly onChoose?: ((chosen: boolean) => void) | undefined;
  readonly isChosen: boolean;
}

/** How far it is seen to, and by whom. */
export function Standing({ alert }: { readonly alert: AlertCardFragment }) {
  const {
    state,
    acknowledgedBy,
    acknowledgedAt,
    assignee,
    snoozedUntil,
    resolvedAt,
    resolution,
    escalatedAt,
  } = alert;
  const { standing } = TEXTS.alerts;
  return (
    <span className={styles.standing}>
      {state === 'OPEN' && standing.open}
      {state === 'ACKNOWLEDGED' && acknowledgedAt !== null && (
        <>
          {standing.acknowledged(acknowledgedBy?.name ?? '')} <When at={acknowledgedAt} />
        </>
      )}
      {state === 'SNOOZED' && snoozedUntil !== null && (
        <>
          {standing.snoozed} <When at={snoozedUntil} />
        </>
      )}
      {state === 'RESOLVED' && resolvedAt !== null && (
        <>
          {resolution === null ? standing.resolved : standing.resolutions[resolution]}{' '}
          <When at={resolvedAt} />
        </>
      )}
      {assignee !== null && ` · ${standing.assigned(assignee.name)}`}
      {escalatedAt !== null && state === 'OPEN' && ` · ${standing.escalated}`}
    </span>
  );
}

/** An alert in the inbox. */
export function AlertRow({ alert, onChoose, isChosen }: AlertRowProps) {
  const { id, summary, severity, kind, plant, since } = alert;
  return (
    <li className={styles.alert} data-severity={severity} data-over={alert.state === 'RESOLVED' || undefined}>
      {onChoose !== undefined && (
        <input
          type="checkbox"
          className={styles.choose}
          checked={isChosen}
          onChange={({ target }) => onChoose(target.checked)}
          aria-label={TEXTS.alerts.choose(summary)}
        />
      )}
      <div className={styles.body}>
        <p className={styles.kinds}>
          <SeverityMark severity={severity} />
          <strong>{TEXTS.alerts.kinds[kind]}</strong>
          <span className="small">
            {TEXTS.alerts.since} <When at={since} />
          </span>
        </p>
        <p>
          <Link to="/alerts/$id" params={{ id }} className={styles.summary}>
            {summary}
          </Link>
        </p>
        <p className="small">
          <Standing alert={alert} />
          {plant !== null && (
            <>
              {' · '}
              <Link to="/plants/$number" params={{ number: String(plant.number) }}>
                {plant.name}
              </Link>
            </>
          )}
        </p>
        <AlertMoves alert={alert} />
      </div>
    </li>
  );
}
