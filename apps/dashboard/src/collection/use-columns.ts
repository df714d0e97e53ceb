import { useCallback, useState } from 'react';

// A card is about so wide, and never much narrower: two sparklines must find room.
const CARD_PIXELS = 250;
const GAP_PIXELS = 16;

/** How many cards stand beside each other in an element, as wide as it is now. */
export function useColumns(): {
  readonly measure: (element: HTMLElement | null) => void;
  readonly columns: number;
} {
  const [columns, setColumns] = useState(4);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      setColumns(Math.max(1, Math.floor((width + GAP_PIXELS) / (CARD_PIXELS + GAP_PIXELS))));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { measure, columns };
}
