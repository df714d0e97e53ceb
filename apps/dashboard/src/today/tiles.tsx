import type { CareState, OverviewQuery } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { whole } from '../parts/numbers.js';
import { StateMark } from '../parts/state-mark.js';
import { TEXTS } from '../texts.js';
import styles from './tiles.module.css';

type Overview = OverviewQuery['overview'];

/** How many fare how; each leads to them. */
export function Tiles({ overview: { plants, states } }: { readonly overview: Overview }) {
  const counts: readonly (readonly [CareState, number])[] = [
    ['ATTENTION', states.attention],
    ['SENSOR_FAULT', states.sensorFault],
    ['SILENT', states.silent],
    ['OK', states.ok],
    ['AWAY', states.away],
  ];
  return (
    <ul className={styles.tiles} aria-label={TEXTS.today.atAGlance}>
      <li className={styles.tile}>
        <span className={styles.count}>{whole(plants.onDisplay)}</span>
        <span className="small">{TEXTS.today.onDisplay}</span>
      </li>
      {counts.map(([state, count]) => (
        <li key={state}>
          <Link
            to="/"
            search={{ states: state }}
            hash="all"
            className={styles.tile}
            data-none={count === 0 || undefined}
          >
            <span className={styles.count}>{whole(count)}</span>
            <StateMark state={state} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
