import type { CareState, OverviewQuery } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import styles from './sentence.module.css';

type Overview = OverviewQuery['overview'];

const { sentence } = TEXTS.today;

/** The parts that are worth a word, each with the states it leads to. */
export function troublesOf({
  attention,
  sensorFault,
  silent,
}: Overview['states']): readonly [string, CareState][] {
  const parts: [number, (count: number) => string, CareState][] = [
    [attention, sentence.attention, 'ATTENTION'],
    [sensorFault, sentence.sensorFault, 'SENSOR_FAULT'],
    [silent, sentence.silent, 'SILENT'],
  ];
  return parts.flatMap(([count, say, state]) => (count > 0 ? [[say(count), state]] : []));
}

/** The museum in one sentence. */
export function Sentence({
  overview: { plants, states, lastAskedAt, careNotice },
}: {
  readonly overview: Overview;
}) {
  const troubles = troublesOf(states);
  return (
    <>
      <p className={styles.sentence}>
        {sentence.onDisplay(plants.onDisplay)}{' '}
        {troubles.length === 0 && careNotice === null && sentence.allWell}
        {troubles.map(([text, state]) => (
          <span key={state}>
            <Link to="/" search={{ states: state }} hash="all" className={styles.trouble}>
              {text}
            </Link>{' '}
          </span>
        ))}
        {lastAskedAt === null ? (
          sentence.neverAsked
        ) : (
          <span className={styles.asked}>
            {sentence.lastAsked} <When at={lastAskedAt} as="ago" />.
          </span>
        )}
      </p>
      {careNotice !== null && (
        <p role="alert" className={styles.notice}>
          {careNotice}
        </p>
      )}
    </>
  );
}
