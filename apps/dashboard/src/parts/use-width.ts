import { useEffect, useState, type RefCallback } from 'react';

/** How wide an element is, and goes on to be; null before it stands. */
export function useWidth<Observed extends HTMLElement>(): readonly [RefCallback<Observed>, number | null] {
  const [element, setElement] = useState<Observed | null>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? null));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width];
}
