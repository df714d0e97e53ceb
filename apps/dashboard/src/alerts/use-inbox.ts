import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { usePalmhouse } from '../data/use-palmhouse.js';
import type { AlertsSearch } from './alerts-search.js';
import { Inbox, type InboxState } from './inbox.js';

/** The list that an address means, kept up with what becomes of its alerts. */
export function useInbox(search: AlertsSearch): { readonly inbox: Inbox; readonly state: InboxState } {
  const palmhouse = usePalmhouse();
  const { list, botanist, kind, severity, state: wanted, audience, order } = search;
  const inbox = useMemo(
    () =>
      new Inbox({ query: palmhouse.ask }, { list, botanist, kind, severity, state: wanted, audience, order }),
    [palmhouse, list, botanist, kind, severity, wanted, audience, order],
  );
  const state = useSyncExternalStore(inbox.watch, inbox.now);
  useEffect(() => {
    void inbox.more();
    const stop = palmhouse.followAlerts(
      ({ alert }) => inbox.hear(alert),
      () => void inbox.catchUp(),
    );
    const forget = palmhouse.connection.onReturn(() => void inbox.catchUp());
    return () => {
      stop();
      forget();
    };
  }, [palmhouse, inbox]);
  return { inbox, state };
}
