import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../parts/button.js';
import { whole } from '../../parts/numbers.js';
import { TEXTS } from '../../texts.js';
import { plantOf } from '../rejections/rejection-row.js';
import styles from './replay.module.css';
import type { DryRun } from './use-replay.js';
import { countVerdicts } from './verdicts.js';

const texts = TEXTS.pipelines.replay;
const PAGE = 50;

function Entries({ entries }: Pick<DryRun, 'entries'>) {
  const [count, setCount] = useState(PAGE);
  return (
    <>
      <ul className={styles.entries} tabIndex={0} role="region" aria-label={texts.each}>
        {entries.slice(0, count).map(({ rejectionId, rule, verdict, accepted, reason, ...entry }) => (
          <li key={rejectionId} data-accepted={accepted}>
            <p>
              <Link to="/pipelines/rejections/$id" params={{ id: rejectionId }}>
                {rule}
              </Link>
              , {plantOf(entry)}: <strong>{texts.verdict[verdict]}</strong>
            </p>
            <p className="small">{reason}</p>
          </li>
        ))}
      </ul>
      {count < entries.length && <Button onClick={() => setCount(count + PAGE)}>{TEXTS.more}</Button>}
    </>
  );
}

/** What a real run would do, in words: how many of each verdict, and each by itself. */
export function DryRunView({ dryRun }: { readonly dryRun: DryRun }) {
  return (
    <>
      <p>{texts.looked(whole(dryRun.looked), whole(dryRun.accepted))}</p>
      <ul className={styles.verdicts}>
        {countVerdicts(dryRun.entries).map(([verdict, count]) => (
          <li key={verdict}>{texts.count(whole(count), texts.verdict[verdict])}</li>
        ))}
      </ul>
      <details>
        <summary>{texts.each}</summary>
        <Entries entries={dryRun.entries} />
      </details>
      {dryRun.hasMore && <p className="small">{texts.part}</p>}
    </>
  );
}
