import { OpenAlertsDocument } from '@palmhouse/client';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { TEXTS } from '../texts.js';
import styles from './shell.module.css';

/** How many alerts are open, beside the page's name; as soon as one comes or goes. */
export function OpenAlerts() {
  const palmhouse = usePalmhouse();
  const [{ data }] = useQuery({ query: OpenAlertsDocument });
  useEffect(
    () => palmhouse.followAlerts(() => palmhouse.renew(['OpenAlerts', 'Overview', 'Alerts', 'NeedSomeone'])),
    [palmhouse],
  );
  const count = data?.overview.openAlerts ?? 0;
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{count}</span>
      <span className="unseen">{TEXTS.nav.openAlerts(count)}</span>
    </span>
  );
}
