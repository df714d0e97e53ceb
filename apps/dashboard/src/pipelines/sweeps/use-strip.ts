import { SweepStripDocument } from '@palmhouse/client';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useAfterSweep } from '../../data/use-live.js';
import { toInstant } from '../../time/instants.js';
import type { Range, RangeSearch } from '../../url/range.js';
import { useRange } from '../../url/use-range.js';
import { minutesPerMark, toDuration } from './strip.js';

const MINUTE = 60_000;

/** The chosen stretch; one that ends now moves on with each sweep that is over. */
function useSweptRange(search: RangeSearch): Range {
  const range = useRange(search);
  const [sweptAt, setSweptAt] = useState(0);
  useAfterSweep(() => setSweptAt(Date.now()));
  if (!range.isLive || sweptAt <= range.to) return range;
  return { ...range, from: sweptAt - (range.to - range.from), to: sweptAt };
}

/** The strip for a width; one that ends now has no end for the API, whose clock decides what is over. */
export function useStrip(search: RangeSearch, width: number | null) {
  const { from, to, isLive } = useSweptRange(search);
  const every = minutesPerMark(to - from, width ?? 0);
  const begin = Math.floor(from / MINUTE) * MINUTE;
  const [{ data, error, fetching }, ask] = useQuery({
    query: SweepStripDocument,
    variables: {
      range: isLive ? { from: toInstant(begin) } : { from: toInstant(from), to: toInstant(to) },
      every: toDuration(every),
    },
    pause: width === null,
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  return { strip: data?.sweepStrip, error, fetching, again, isLive };
}
