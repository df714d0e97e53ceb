import type { RoundsQuery } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { useLatest } from '../data/use-live.js';
import { Figure } from '../parts/figure.js';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import { lengthOf } from '../time/words.js';
import styles from './rounds-sheet.module.css';

export type Stop = NonNullable<RoundsQuery['botanist']>['rounds'][number];

interface StopRowProps {
  readonly stop: Stop;
  readonly isDone: boolean;
  readonly onDone: (isDone: boolean) => void;
}

// Readings are a minute apart, and a forecast is never surer than some of them: mails say the same.
const LEAST_MINUTES = 5;

const { rounds } = TEXTS.botanists;

function NeedsWater({ stop: { needsWaterAt, errorMinutes } }: Pick<StopRowProps, 'stop'>) {
  if (needsWaterAt === null) return null;
  return (
    <>
      <When at={needsWaterAt} />
      {errorMinutes !== null && (
        <span className="small">
          {' '}
          {rounds.error(lengthOf(Math.max(LEAST_MINUTES, errorMinutes) * 60_000))}
        </span>
      )}
    </>
  );
}

/** A plant to see to: why, when it needs water, what it is like now, and a box to tick. */
export function StopRow({ stop, isDone, onDone }: StopRowProps) {
  const { position, plant, need, reason } = stop;
  const latest = useLatest(plant.id, plant.latestReading);
  return (
    <tr className={styles.stop} data-done={isDone}>
      <td className={styles.position}>{position}</td>
      <th scope="row">
        <Link to="/plants/$number" params={{ number: String(plant.number) }}>
          {plant.name}
        </Link>
        <br />
        <span className="small">
          {TEXTS.plant.number(plant.number)}{' '}
          {plant.scientificName !== null && <em className="scientific">{plant.scientificName}</em>}
        </span>
      </th>
      <td>
        <strong>{rounds.needs[need]}</strong>
        <br />
        {reason}
      </td>
      <td className={styles.water}>
        <NeedsWater stop={stop} />
      </td>
      <td className={styles.figures}>
        <Figure value={latest?.soilMoisture} channel="SOIL_MOISTURE" />
        <br />
        <Figure value={latest?.temperature} channel="TEMPERATURE" />
      </td>
      <td>
        <label className={styles.tick}>
          <input type="checkbox" checked={isDone} onChange={({ target }) => onDone(target.checked)} />
          <span className="unseen">{rounds.done(plant.name)}</span>
        </label>
      </td>
      <td className={styles.remark} />
    </tr>
  );
}
