import type { CareState, OverviewQuery } from '@palmhouse/client';
import { whole } from '../../parts/numbers.js';
import { StateMark } from '../../parts/state-mark.js';
import { TEXTS } from '../../texts.js';
import { StateLink } from '../state-link.js';
import styles from './tiles.module.css';

const COUNTED = [
  ['ATTENTION', 'attention'],
  ['SENSOR_FAULT', 'sensorFault'],
  ['SILENT', 'silent'],
  ['AWAY', 'away'],
] as const;

const ALL_BUT_AWAY: readonly CareState[] = ['ATTENTION', 'SENSOR_FAULT', 'SILENT', 'OK'];

/** How many plants fare how, each tile a way to them. */
export function Tiles({ overview }: { readonly overview: OverviewQuery['overview'] }) {
  const { plants, states } = overview;
  return (
    <ul className={styles.tiles} aria-label={TEXTS.today.glance}>
      <li>
        <StateLink state={ALL_BUT_AWAY.join(',')} className={styles.tile}>
          <span className={styles.count}>{whole(plants.onDisplay)}</span>
          <span>{TEXTS.today.onDisplay}</span>
        </StateLink>
      </li>
      {COUNTED.map(([state, count]) => (
        <li key={state}>
          <StateLink state={state} className={styles.tile}>
            <span className={styles.count}>{whole(states[count])}</span>
            <StateMark state={state} />
          </StateLink>
        </li>
      ))}
    </ul>
  );
}
