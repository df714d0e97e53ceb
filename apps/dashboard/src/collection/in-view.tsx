import { useEffect, useState } from 'react';
import { useAfterSweep } from '../data/use-live.js';
import { useLiveSparks } from './use-sparks.js';
import type { PlantList } from './plant-list.js';

interface InViewProps {
  readonly list: PlantList;
  readonly first: number;
  readonly last: number;
}

// A list that is scrolled is not asked about until it comes to rest.
const SETTLE_MILLISECONDS = 150;
// What has not been heard of for so long is asked again when it comes into view.
const OLD_MILLISECONDS = 60_000;

/** The ids of the plants in view, once it has come to rest. */
function useSettledIds({ list, first, last }: InViewProps): readonly string[] {
  const [key, setKey] = useState('');
  useEffect(() => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      clearTimeout(settling);
      settling = setTimeout(() => {
        const ids = list.between(first, last).map(({ id }) => id);
        setKey(ids.slice(0, 100).join(' '));
      }, SETTLE_MILLISECONDS);
    };
    settle();
    const forget = list.subscribe(settle);
    return () => {
      clearTimeout(settling);
      forget();
    };
  }, [list, first, last]);
  return key === '' ? [] : key.split(' ');
}

/** Keeps the plants in view as they are: their pages, their lines, their newest readings, and how they fare. Shows nothing. */
export function InView(view: InViewProps) {
  const { list, first, last } = view;
  useEffect(() => list.want(first, last), [list, first, last]);
  const ids = useSettledIds(view);
  const key = ids.join(' ');
  useEffect(() => {
    if (key !== '') void list.renew(key.split(' '), Date.now() - OLD_MILLISECONDS);
  }, [list, key]);
  useLiveSparks(ids, (id, reading) => list.hear(id, reading));
  useAfterSweep(() => void list.renew(ids));
  return null;
}
