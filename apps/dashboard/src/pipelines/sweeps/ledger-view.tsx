import { whole } from '../../parts/numbers.js';
import { TEXTS } from '../../texts.js';
import { ENTRIES, tookInWords, type Sum } from './ledger.js';
import { OutcomeMark } from './outcome-mark.js';
import type { Outcome } from './strip.js';
import styles from './ledger-view.module.css';

const texts = TEXTS.pipelines.sweeps;

interface LedgerViewProps {
  readonly when: string;
  readonly outcome?: Outcome | undefined;
  readonly sum: Sum;
  readonly expected: number;
}

/** A ledger as the sum that it is: asked = stored + duplicate + rejected + away + faulty + failed. */
export function LedgerView({ when, outcome, sum, expected }: LedgerViewProps) {
  const notes = [
    expected > 1 ? texts.swept(whole(sum.sweeps), whole(expected)) : '',
    tookInWords(sum),
  ].filter((note) => note !== '');
  return (
    <div className={styles.ledger}>
      <p className={styles.head}>
        <strong>{when}</strong>
        {outcome !== undefined && <OutcomeMark outcome={outcome} />}
        <span className="small">{notes.join(' · ')}</span>
      </p>
      <dl className={styles.sum}>
        {(['asked', ...ENTRIES] as const).map((entry) => (
          <div key={entry} data-entry={entry} data-none={sum[entry] === 0}>
            <dt>{texts.ledger[entry]}</dt>
            <dd>{whole(sum[entry])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
