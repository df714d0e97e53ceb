import { WateringCountsDocument } from '@palmhouse/client';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { useNow } from '../time/clock.js';
import { toInstant } from '../time/instants.js';
import type { WateredPlant } from './sorted-counts.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Every page of a hundred plants that was asked for, one below the other. */
export function useWateringCounts(days: number) {
  const now = useNow();
  // From the hour on: the same question for an hour, for the cache's sake.
  const hour = Math.floor(now / HOUR_MS) * HOUR_MS;
  const range = useMemo(() => ({ from: toInstant(hour - days * DAY_MS) }), [hour, days]);
  const [after, setAfter] = useState<string>();
  const [before, setBefore] = useState<readonly WateredPlant[]>([]);
  const [{ data, error, fetching }, again] = useQuery({
    query: WateringCountsDocument,
    variables: useMemo(() => ({ range, after }), [range, after]),
  });
  const more = () => {
    const { nodes, pageInfo } = data?.plants ?? {};
    if (nodes === undefined || pageInfo?.endCursor == null) return;
    setBefore([...before, ...nodes]);
    setAfter(pageInfo.endCursor);
  };
  // While the next page is on its way, `data` is still the one that was put aside.
  const isNext = fetching && after !== undefined;
  return {
    plants: isNext ? before : [...before, ...(data?.plants.nodes ?? [])],
    total: data?.plants.totalCount ?? 0,
    hasMore: data?.plants.pageInfo.hasNextPage === true,
    isThere: data !== undefined,
    error,
    fetching,
    more,
    again: () => again({ requestPolicy: 'network-only' }),
  };
}
