import { PlantsInViewDocument, TodayCursorsDocument, TodayDocument } from '@palmhouse/client';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Palmhouse } from '../data/palmhouse.js';
import { usePalmhouse } from '../data/use-palmhouse.js';
import type { TodaySearch } from '../today/today-search.js';
import { toQuestion, type ListQuestion } from './list-question.js';
import { PlantList, type CollectionPlant, type PlantNow } from './plant-list.js';

// The list last looked at: who comes back from a plant's page finds it as it was.
const kept = new WeakMap<Palmhouse, { readonly key: string; readonly list: PlantList }>();

function newList(palmhouse: Palmhouse, question: ListQuestion): PlantList {
  return new PlantList(question, {
    page: async (asked, step, counted) =>
      (await palmhouse.ask(TodayDocument, { ...asked, ...step, counted })).plants,
    ends: async (asked, step) =>
      (await palmhouse.ask(TodayCursorsDocument, { ...asked, ...step })).plants.pageInfo,
    now: async (ids) => {
      const { nodes } = await palmhouse.ask(PlantsInViewDocument, { ids });
      return nodes.filter((node): node is PlantNow => node !== null && 'state' in node);
    },
  });
}

/** The list for this question; another one when it is to be sorted again. */
function listFor(palmhouse: Palmhouse, question: ListQuestion, sortedAgain: number): PlantList {
  const key = `${JSON.stringify(question)} ${sortedAgain}`;
  const before = kept.get(palmhouse);
  if (before?.key === key) return before.list;
  const list = newList(palmhouse, question);
  kept.set(palmhouse, { key, list });
  return list;
}

export interface Collection {
  /** What is shown: the list before this one, until the first page of this one has come. */
  readonly list: PlantList;
  /** Another one is on its way. */
  readonly isComing: boolean;
  sortAgain(): void;
}

export function useCollection(search: TodaySearch): Collection {
  const palmhouse = usePalmhouse();
  const [sortedAgain, setSortedAgain] = useState(0);
  const next = listFor(palmhouse, toQuestion(search), sortedAgain);
  const [shown, setShown] = useState(next);
  const isReady = useSyncExternalStore(next.subscribe, () => next.total !== null || next.error !== null);
  if (isReady && shown !== next) setShown(next);
  useEffect(() => {
    if (next.total === null) next.want(0, 0);
    return palmhouse.connection.onReturn(() => next.again());
  }, [palmhouse, next]);
  return {
    list: shown,
    isComing: shown !== next,
    sortAgain: useCallback(() => setSortedAgain((count) => count + 1), []),
  };
}

export function useTotal(list: PlantList): number | null {
  return useSyncExternalStore(list.subscribe, () => list.total);
}

export function useListError(list: PlantList): Error | null {
  return useSyncExternalStore(list.subscribe, () => list.error);
}

export function useHasMoved(list: PlantList): boolean {
  return useSyncExternalStore(list.subscribe, () => list.moved);
}

export function usePlantAt(list: PlantList, index: number): CollectionPlant | undefined {
  return useSyncExternalStore(list.subscribe, () => list.at(index));
}
