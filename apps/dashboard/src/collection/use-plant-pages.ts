import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Palmhouse } from '../data/palmhouse.js';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { PlantPages, type PagesState, type Wanted } from './plant-pages.js';

// The list one came from, to go back to at the place one left it.
let kept: { readonly key: string; readonly pages: PlantPages } | undefined;

function pagesFor(key: string, palmhouse: Palmhouse): PlantPages {
  if (kept?.key !== key)
    kept = { key, pages: new PlantPages({ query: palmhouse.ask }, JSON.parse(key) as Wanted) };
  return kept.pages;
}

/** The list for a filter; the same again where one comes back to it. */
export function usePlantPages(wanted: Wanted): { readonly pages: PlantPages; readonly state: PagesState } {
  const palmhouse = usePalmhouse();
  const key = JSON.stringify(wanted);
  const pages = useMemo(() => pagesFor(key, palmhouse), [palmhouse, key]);
  const state = useSyncExternalStore(pages.watch, pages.now);
  useEffect(() => {
    if (pages.now().total === null) void pages.more();
    return palmhouse.connection.onReturn(() => void pages.more());
  }, [palmhouse, pages]);
  return { pages, state };
}

/** From now on another look is another list: its order has changed. */
export function forgetPages(): void {
  kept = undefined;
}
