import type { AnyDocument } from '@palmhouse/client';
import { cacheExchange, type Exchange, type ExchangeIO, type Operation, type OperationResult } from 'urql';
import { empty, filter, merge, pipe, share, type Source } from 'wonka';

// Asked for other times with every look, so that keeping the answers would only fill the memory: the cache never lets go.
const UNCACHED: ReadonlySet<string> = new Set([
  'PlantSeries',
  'PlantReadings',
  'PlantStateChanges',
  'PlantWaterings',
  'Compare',
  'CompareGroups',
  'SweepStrip',
  'FindPlants',
  'PlantDays',
  'PlantDownloads',
]);

const isUncached = ({ kind, query }: Operation): boolean =>
  kind === 'query' && UNCACHED.has((query as unknown as AnyDocument).name);

/** urql's document cache, past which the large answers go. */
export const partlyCachedExchange: Exchange = (input) => (operations) => {
  const all = share(operations);
  const aside = pipe(all, filter(isUncached));
  // An exchange may hand on once only: what the cache asks and what goes past it leave together, and part again here.
  let past: Source<OperationResult> = empty as Source<OperationResult>;
  const forward: ExchangeIO = (toAsk) => {
    const answers = share(input.forward(merge([toAsk, aside])));
    past = pipe(
      answers,
      filter(({ operation }) => isUncached(operation)),
    );
    return pipe(
      answers,
      filter(({ operation }) => !isUncached(operation)),
    );
  };
  const cached = cacheExchange({ ...input, forward })(
    pipe(
      all,
      filter((operation) => !isUncached(operation)),
    ),
  );
  return merge([cached, past]);
};
