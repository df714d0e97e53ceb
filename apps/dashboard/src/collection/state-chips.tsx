import type { CareState, OverviewQuery } from '@palmhouse/client';
import { CARE_STATES } from '../parts/care-states.js';
import { whole } from '../parts/numbers.js';
import { StateMark } from '../parts/state-mark.js';
import { TEXTS } from '../texts.js';
import styles from './filters.module.css';

interface StateChipsProps {
  readonly chosen: readonly CareState[];
  readonly counts: OverviewQuery['overview']['states'] | undefined;
  readonly onToggle: (state: CareState) => void;
}

const COUNTS = {
  ATTENTION: 'attention',
  SENSOR_FAULT: 'sensorFault',
  SILENT: 'silent',
  OK: 'ok',
  AWAY: 'away',
} as const;

/** A button for each state: pressed, its plants are shown. */
export function StateChips({ chosen, counts, onToggle }: StateChipsProps) {
  return (
    <div role="group" aria-label={TEXTS.today.collection.states} className={styles.chips}>
      {CARE_STATES.map((state) => (
        <button
          key={state}
          type="button"
          className={styles.chip}
          aria-pressed={chosen.includes(state)}
          onClick={() => onToggle(state)}
        >
          <StateMark state={state} />
          {counts !== undefined && <span className={styles.count}>{whole(counts[COUNTS[state]])}</span>}
        </button>
      ))}
    </div>
  );
}
