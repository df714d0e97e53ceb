import { useMemo, useState } from 'react';
import type { RangeInput } from '@palmhouse/client';
import { useNow } from '../time/clock.js';
import { toInstant, type EpochMs } from '../time/instants.js';
import { toRange, type Range, type RangeSearch } from '../url/range.js';

export interface Shown extends Range {
  /** As the API is asked for it; up to now where the end goes along with now. */
  readonly asked: RangeInput & { readonly from: string };
  readonly now: EpochMs;
  /** Asks for the whole again, from now on. */
  readonly again: () => void;
}

const MINUTE = 60_000;

/**
 * The stretch that an address means. Of a live one the beginning is fixed when it is chosen, and new readings are appended;
 * only when half of what was asked for has left on the left is it asked for anew, lest its resolution sink.
 */
export function useStretch({ last, from, to }: RangeSearch): Shown {
  const now = useNow();
  const key = `${last} ${from} ${to}`;
  const [anchor, setAnchor] = useState({ key, now });
  const range = useMemo(() => toRange({ last, from, to }, anchor.now), [last, from, to, anchor.now]);
  const length = range.to - range.from;
  if (anchor.key !== key || (range.isLive && now - anchor.now > length / 2)) setAnchor({ key, now });
  // The edge moves by the minute, as readings come: more often would only be redrawing.
  const end = range.isLive ? Math.max(range.to, Math.ceil(now / MINUTE) * MINUTE) : range.to;
  return useMemo(() => {
    const asked = {
      from: toInstant(range.from),
      ...(!range.isLive && { to: toInstant(range.to) }),
    };
    return {
      from: end - length,
      to: end,
      isLive: range.isLive,
      asked,
      now: Math.max(anchor.now, end - MINUTE),
      again: () => setAnchor({ key, now: Date.now() }),
    };
  }, [range, end, length, anchor.now, key]);
}
