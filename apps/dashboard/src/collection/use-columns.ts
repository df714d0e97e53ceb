import { useEffect, useState, type RefObject } from 'react';

/** How many cards stand side by side. `narrowest` and `gap` in rem. */
export function columnsIn(
  width: number,
  { narrowest, gap }: { narrowest: number; gap: number },
  rem: number,
): number {
  return Math.max(1, Math.floor((width + gap * rem) / ((narrowest + gap) * rem)));
}

export const remInPixels = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);

const CARDS = { narrowest: 15, gap: 1 } as const;

/** How many cards fit beside each other in a box, as long as it is there. */
export function useColumns(box: RefObject<HTMLElement | null>): number {
  const [columns, setColumns] = useState(() =>
    columnsIn(Math.min(innerWidth, 76 * remInPixels()) - 2 * remInPixels(), CARDS, remInPixels()),
  );
  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    const watching = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setColumns(columnsIn(entry.contentRect.width, CARDS, remInPixels()));
    });
    watching.observe(current);
    return () => watching.disconnect();
  }, [box]);
  return columns;
}
