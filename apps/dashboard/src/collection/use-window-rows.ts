import {
  defaultRangeExtractor,
  useWindowVirtualizer,
  type Range,
  type VirtualItem,
} from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState, type FocusEvent, type RefObject } from 'react';

interface RowsAsked {
  readonly count: number;
  /** As high as a row is thought to be, in pixels, until one has been measured. */
  readonly estimate: number;
  /** The box the rows stand in. */
  readonly box: RefObject<HTMLElement | null>;
  /** Finds a row in the box: all are equally high, so one is measured for all. */
  readonly rowSelector: string;
  readonly overscan: number;
}

export interface WindowRows {
  readonly rows: readonly VirtualItem[];
  readonly height: number;
  /** Where the box begins on the page: what rows' places are counted from. */
  readonly top: number;
  /** The first and the last row that can be seen. */
  readonly seen: { readonly first: number; readonly last: number };
  /** For the box: the row that has the focus stays, however far it is scrolled away. */
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

const topOf = (element: HTMLElement): number => element.getBoundingClientRect().top + scrollY;

/** The rows of a long list that the window shows, and few more. */
export function useWindowRows({ count, estimate, box, rowSelector, overscan }: RowsAsked): WindowRows {
  const [top, setTop] = useState(0);
  const [rowHeight, setRowHeight] = useState(estimate);
  const [focused, setFocused] = useState<number>();
  const rangeExtractor = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range);
      if (focused === undefined || focused >= range.count || rows.includes(focused)) return rows;
      return focused < rows[0]! ? [focused, ...rows] : [...rows, focused];
    },
    [focused],
  );
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan,
    scrollMargin: top,
    rangeExtractor,
    initialRect: { width: innerWidth, height: innerHeight },
  });

  // Parts above the list come and go, and letters may be set larger.
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    const measure = () => {
      setTop(topOf(current));
      const height = current.querySelector(rowSelector)?.getBoundingClientRect().height ?? 0;
      if (height > 0) setRowHeight(height);
    };
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(document.body);
    watching.observe(current);
    return () => watching.disconnect();
  }, [box, rowSelector, count]);
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);

  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const row = event.target.closest<HTMLElement>('[data-row]')?.dataset['row'];
    setFocused(row === undefined ? undefined : Number(row));
  }, []);
  const { startIndex: first = 0, endIndex: last = 0 } = virtualizer.range ?? {};
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    top,
    seen: { first, last },
    onFocus,
  };
}
