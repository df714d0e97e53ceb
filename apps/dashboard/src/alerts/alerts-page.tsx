import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../parts/button.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { whole } from '../parts/numbers.js';
import { Page } from '../parts/page.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { ActDialog } from './act-dialog.js';
import { AlertFilters } from './alert-filters.js';
import { AlertRow } from './alert-row.js';
import styles from './alerts-page.module.css';
import type { AlertsSearch } from './alerts-search.js';
import type { InboxState } from './inbox.js';
import { SeveralBar } from './several-bar.js';
import { useActing } from './use-acting.js';
import { useInbox } from './use-inbox.js';
import { isLeft } from './wishes.js';

const texts = TEXTS.alerts;

function Nothing({ search }: { readonly search: AlertsSearch }) {
  const { list = 'open', botanist, kind, severity, state, audience } = search;
  const isFiltered = [botanist, kind, severity, state, audience].some((value) => value !== undefined);
  return <Empty>{isFiltered ? texts.empty.filtered : texts.empty[list]}</Empty>;
}

/** What became of the last wish. */
function Said({ words, onRead }: { readonly words: string; readonly onRead: () => void }) {
  return (
    <div role="status" className={styles.said} data-there={words !== ''}>
      {words !== '' && (
        <>
          <p>{words}</p>
          <Button look="quiet" onClick={onRead}>
            {TEXTS.dialog.close}
          </Button>
        </>
      )}
    </div>
  );
}

/** Says what has come since, and waits until it is asked for. */
function Fresh({ waiting, onShow }: Pick<InboxState, 'waiting'> & { readonly onShow: () => void }) {
  return (
    <div role="status" className={styles.fresh} data-there={waiting > 0}>
      {waiting > 0 && (
        <>
          {texts.fresh(waiting)} <Button onClick={onShow}>{texts.show}</Button>
        </>
      )}
    </div>
  );
}

function Inbox({ search }: { readonly search: AlertsSearch }) {
  const { inbox, state } = useInbox(search);
  const may = useMay('BOTANIST', 'ENGINEER');
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const { cards, total, waiting, hasMore, isAsking, error } = state;
  const able = cards.filter((card) => card.state !== 'RESOLVED');
  const chosen = able.filter(({ id }) => ids.has(id));
  const acting = useActing((outcomes) => {
    for (const { card } of outcomes) inbox.hear(card);
    // What could not be done stays chosen, to be tried again.
    const through = new Set(outcomes.filter((outcome) => !isLeft(outcome)).map(({ card }) => card.id));
    setIds((before) => new Set([...before].filter((id) => !through.has(id))));
  });
  const choose = (id: string, isChosen: boolean) =>
    setIds((before) => new Set(isChosen ? [...before, id] : [...before].filter((each) => each !== id)));
  const isAll = able.length > 0 && chosen.length === able.length;
  return (
    <>
      <div className={styles.top}>
        {may && able.length > 1 && (
          <label className={styles.all}>
            <input
              type="checkbox"
              checked={isAll}
              onChange={() => setIds(new Set(isAll ? [] : able.map(({ id }) => id)))}
            />
            {texts.chooseAll}
          </label>
        )}
        {total !== null && total > 0 && (
          <span className="small">{texts.count(whole(total), total === 1)}</span>
        )}
      </div>
      {error !== undefined && (
        <Failure
          error={error}
          partial={cards.length > 0}
          again={() => void (cards.length > 0 ? inbox.catchUp() : inbox.more())}
        />
      )}
      {total === null && error === undefined && <Loading lines={8} />}
      {total !== null && cards.length === 0 && <Nothing search={search} />}
      <ul className={styles.list}>
        {cards.map((alert) => (
          <li key={alert.id}>
            <AlertRow
              alert={alert}
              isChosen={ids.has(alert.id) && alert.state !== 'RESOLVED'}
              onChoose={(isChosen) => choose(alert.id, isChosen)}
              acting={acting}
            />
          </li>
        ))}
      </ul>
      {hasMore && total !== null && (
        <div>
          <Button disabled={isAsking} onClick={() => void inbox.more()}>
            {TEXTS.more}
          </Button>
        </div>
      )}
      <div className={styles.notices}>
        <Said words={acting.said} onRead={acting.hush} />
        <Fresh waiting={waiting} onShow={() => void inbox.anew()} />
        <SeveralBar
          chosen={chosen}
          isUnderway={acting.isUnderway}
          onAsk={(act) => acting.ask(act, chosen)}
          onLetGo={() => setIds(new Set())}
        />
      </div>
      {acting.asked !== null && (
        <ActDialog
          act={acting.asked.act}
          alerts={acting.asked.alerts}
          isUnderway={acting.isUnderway}
          complaint={acting.complaint}
          onClose={acting.close}
          onWish={(wish) => void acting.act(wish, acting.asked?.alerts ?? [])}
        />
      )}
    </>
  );
}

/** What somebody must hear of, to act on in place. */
export default function AlertsPage() {
  const search = useSearch({ from: '/alerts' });
  const navigate = useNavigate();
  const isStaff = useMay('BOTANIST', 'ENGINEER');
  const change = (part: AlertsSearch) =>
    void navigate({ to: '/alerts', search: { ...search, ...part }, replace: true });
  if (!isStaff)
    return (
      <Page title={texts.title}>
        <Empty>{texts.notFor}</Empty>
      </Page>
    );
  return (
    <Page title={texts.title}>
      <AlertFilters search={search} onChange={change} />
      <div className={styles.inbox}>
        <Inbox search={search} />
      </div>
    </Page>
  );
}
