import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CombinedError } from 'urql';
import { Button } from '../parts/button.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import type { PlantAlert } from './care-marks.js';
import styles from './care-lists.module.css';

interface PlantAlertsProps {
  readonly alerts: readonly PlantAlert[] | undefined;
  readonly error: CombinedError | undefined;
}

const PAGE = 5;

/** What somebody had to hear of it, newest first. */
export function PlantAlerts({ alerts, error }: PlantAlertsProps) {
  const [count, setCount] = useState(PAGE);
  return (
    <Section title={TEXTS.plantPage.alerts.title}>
      {error !== undefined && <Failure error={error} />}
      {alerts === undefined && error === undefined && <Loading />}
      {alerts?.length === 0 && <Empty>{TEXTS.plantPage.alerts.none}</Empty>}
      <ul className={styles.list}>
        {alerts?.slice(0, count).map(({ id, summary, since, resolvedAt, state }) => (
          <li key={id} data-open={resolvedAt === null}>
            <p className={styles.text}>{summary}</p>
            <p className={styles.foot}>
              <span className="small">
                <When at={since} as="full" />
                {', '}
                {resolvedAt === null ? (
                  TEXTS.plantPage.alerts.open
                ) : (
                  <>
                    {TEXTS.plantPage.alerts.over} <When at={resolvedAt} />
                  </>
                )}
              </span>
              <Link to="/alerts/$id" params={{ id }}>
                {state === 'OPEN' ? TEXTS.plantPage.alerts.acknowledge : TEXTS.plantPage.alerts.look}
                <span className="unseen">: {summary}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
      {count < (alerts?.length ?? 0) && (
        <div>
          <Button onClick={() => setCount(count + PAGE)}>{TEXTS.more}</Button>
        </div>
      )}
    </Section>
  );
}
