import { AlertsDocument, type AlertsQuery } from '@palmhouse/client';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../parts/button.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { Page } from '../parts/page.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { AlertFilters } from './alert-filters.js';
import { AlertRow } from './alert-row.js';
import styles from './alerts-page.module.css';
import { toAlertFilter, type AlertsSearch } from './alerts-search.js';
import { SeveralAtOnce } from './several-at-once.js';

const route = getRouteApi('/alerts');

type Alert = AlertsQuery['alerts']['nodes'][number];

interface PageOfAlertsProps {
  readonly search: AlertsSearch;
  readonly after?: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: ((id: string, isChosen: boolean) => void) | undefined;
}

const isOver = ({ state }: Alert) => state === 'RESOLVED';

/** Fifty alerts, and the next fifty when they are wanted. */
function PageOfAlerts({ search, after, chosen, onChoose }: PageOfAlertsProps) {
  const [wantsMore, setWantsMore] = useState(false);
  const [{ data, error }, again] = useQuery({
    query: AlertsDocument,
    variables: { filter: toAlertFilter(search), after },
  });
  if (data === undefined)
    return (
      <li>
        {error === undefined ? (
          <Loading lines={6} />
        ) : (
          <Failure error={error} again={() => again({ requestPolicy: 'network-only' })} />
        )}
      </li>
    );
  const { nodes, pageInfo } = data.alerts;
  if (nodes.length === 0 && after === undefined)
    return (
      <li>
        <Empty>{(search.list ?? 'open') === 'open' ? TEXTS.alerts.noneOpen : TEXTS.alerts.none}</Empty>
      </li>
    );
  return (
    <>
      {error !== undefined && (
        <li>
          <Failure error={error} partial />
        </li>
      )}
      {nodes.map((alert) => (
        <AlertRow
          key={alert.id}
          alert={alert}
          isChosen={chosen.has(alert.id)}
          onChoose={onChoose && !isOver(alert) ? (isChosen) => onChoose(alert.id, isChosen) : undefined}
        />
      ))}
      {pageInfo.hasNextPage && wantsMore && (
        <PageOfAlerts search={search} after={pageInfo.endCursor ?? ''} chosen={chosen} onChoose={onChoose} />
      )}
      {pageInfo.hasNextPage && !wantsMore && (
        <li>
          <Button onClick={() => setWantsMore(true)}>{TEXTS.more}</Button>
        </li>
      )}
    </>
  );
}

/** The inbox: what somebody must hear of, and what becomes of it. */
export default function AlertsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay('BOTANIST', 'ENGINEER');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  if (!may)
    return (
      <Page title={TEXTS.alerts.title}>
        <Empty>{TEXTS.failure.notAllowed}</Empty>
      </Page>
    );
  return (
    <Page title={TEXTS.alerts.title}>
      <AlertFilters
        search={search}
        onChange={(change) => {
          setChosen(new Set());
          void navigate({ search: (now) => ({ ...now, ...change }) as AlertsSearch, replace: true });
        }}
      />
      <SeveralAtOnce ids={[...chosen]} onDone={() => setChosen(new Set())} />
      <ul className={styles.list} aria-label={TEXTS.alerts.title}>
        <PageOfAlerts key={JSON.stringify(search)} search={search} chosen={chosen} onChoose={choose} />
      </ul>
    </Page>
  );
}
