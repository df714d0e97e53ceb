import type { AnyDocument } from '@palmhouse/client';
import { cacheExchange, type Exchange, type Operation } from 'urql';
import { filter, merge, pipe, share } from 'wonka';

// Asked for other times with every look, so that keeping the answers would only fill the memory: the cache never lets go.
const UNCACHED: ReadonlySet<string> = new Set([
  'PlantSeries',
  'PlantReadings',
  'PlantStateChanges',
  'PlantWaterings',
  'Sparklines',
  'Today',
  'TodayCursors',
  'PlantsInView',
  'Compare',
  'CompareGroups',
  'SeriesEarlier',
]);

const isUncached = ({ kind, query }: Operation): boolean =>
  kind === 'query' && UNCACHED.has((query as unknown as AnyDocument).name);

/** urql's document cache, past which the large answers go. */
export const partlyCachedExchange: Exchange = (input) => {
  const shared = {
    ...input,
    forward: (operations: Parameters<typeof input.forward>[0]) => input.forward(operations),
  };
  const cached = cacheExchange(shared);
  return (operations) => {
    const all = share(operations);
    return merge([
      pipe(all, filter(isUncached), input.forward),
      cached(
        pipe(
          all,
          filter((operation) => !isUncached(operation)),
        ),
      ),
    ]);
  };
};
