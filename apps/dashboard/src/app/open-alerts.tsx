import { OpenAlertsDocument, OpenAlertsOfDocument } from '@palmhouse/client';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import type { Palmhouse } from '../data/palmhouse.js';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { useMay, useSession } from '../session/session.js';
import { TEXTS } from '../texts.js';
import styles from './shell.module.css';

// When a shower of alerts comes or goes at once, the number is asked for once.
const TOGETHER_MILLISECONDS = 500;
// Whoever may not hear of each alert is told how many there are by the minute, as plants are judged.
const VISITORS_MILLISECONDS = 60_000;

const COUNTED = ['OpenAlerts', 'OpenAlertsOf', 'Overview', 'NeedSomeone'];

function followByEvents(palmhouse: Palmhouse): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const renewSoon = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      palmhouse.renew(COUNTED);
    }, TOGETHER_MILLISECONDS);
  };
  const stop = palmhouse.followAlerts(renewSoon, renewSoon);
  return () => {
    clearTimeout(waiting);
    stop();
  };
}

function followByTheMinute(palmhouse: Palmhouse): () => void {
  const timer = setInterval(() => palmhouse.renew(['OpenAlerts']), VISITORS_MILLISECONDS);
  return () => clearInterval(timer);
}

/** How many alerts are open, beside the page's name; as soon as one comes or goes. */
export function OpenAlerts() {
  const palmhouse = usePalmhouse();
  const isStaff = useMay('BOTANIST', 'ENGINEER');
  const me = useSession().viewer.botanist?.id;
  const [{ data }] = useQuery({ query: OpenAlertsDocument });
  const [{ data: own }] = useQuery({
    query: OpenAlertsOfDocument,
    variables: { botanistId: me ?? '' },
    pause: me === undefined,
  });
  useEffect(() => (isStaff ? followByEvents(palmhouse) : followByTheMinute(palmhouse)), [palmhouse, isStaff]);
  const count = data?.overview.openAlerts ?? 0;
  if (count === 0) return null;
  const mine = own?.botanist?.openAlerts ?? 0;
  const words = mine === 0 ? TEXTS.nav.openAlerts(count) : TEXTS.nav.openAlertsMine(count, mine);
  return (
    <span className={styles.count} title={words}>
      <span aria-hidden="true">{count}</span>
      <span className="unseen">{words}</span>
    </span>
  );
}
