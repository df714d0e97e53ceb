import { useMemo, useState } from 'react';
import { useNow } from '../time/clock.js';
import { toRange, type Last, type Range, type RangeSearch } from './range.js';

/** The stretch that an address means; of one that ends now, now is the moment at which it was chosen. */
export function useRange({ last, from, to }: RangeSearch, otherwise?: Last): Range {
  const now = useNow();
  const key = `${last} ${from} ${to}`;
  const [chosen, setChosen] = useState({ key, now });
  if (chosen.key !== key) setChosen({ key, now });
  return useMemo(
    () => toRange({ last, from, to }, chosen.now, otherwise),
    [last, from, to, chosen.now, otherwise],
  );
}
