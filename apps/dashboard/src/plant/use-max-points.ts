import { useSyncExternalStore } from 'react';

// A page is no wider than this, and a point a pixel is as much as can be seen.
const WIDEST = 1_200;
const STEP = 200;

function subscribe(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}

/** How many points a chart over the width of the page has use for; in steps, lest every pixel ask anew. */
export function useMaxPoints(): number {
  return useSyncExternalStore(subscribe, () =>
    Math.min(WIDEST, Math.max(2 * STEP, Math.ceil(innerWidth / STEP) * STEP)),
  );
}
