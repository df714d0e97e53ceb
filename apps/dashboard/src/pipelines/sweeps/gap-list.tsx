import { Button } from '../../parts/button.js';
import { whole } from '../../parts/numbers.js';
import { TEXTS } from '../../texts.js';
import { useZone } from '../../time/zone.js';
import { useState } from 'react';
import { gapInWords, type Stretch } from './gaps.js';
import styles from './strip.module.css';

const texts = TEXTS.pipelines.sweeps;

// The API tells no more.
const MOST = 100;
const FIRST = 8;

interface GapListProps {
  readonly gaps: readonly Stretch[];
  /** The strip's end, where that is now: a gap that reaches it goes on. */
  readonly openEnd: number | undefined;
}

/** Every gap in words, newest first. */
export function GapList({ gaps, openEnd }: GapListProps) {
  const zone = useZone();
  const [all, setAll] = useState(false);
  if (gaps.length === 0) return <p className="small">{texts.noGaps}</p>;
  return (
    <div className={styles.gaps}>
      <h3 className="unseen">{texts.gaps}</h3>
      <ul>
        {gaps.slice(0, all ? MOST : FIRST).map((gap) => (
          <li key={gap.from}>{gapInWords(gap, zone, gap.to === openEnd)}</li>
        ))}
      </ul>
      {!all && gaps.length > FIRST && (
        <p>
          <Button onClick={() => setAll(true)}>{TEXTS.more}</Button>
        </p>
      )}
      {gaps.length >= MOST && <p className="small">{texts.moreGaps(whole(MOST))}</p>}
      <p className="small">{texts.notFilled}</p>
    </div>
  );
}
