export const PAGE_SIZE = 100;

/** Where a page begins and ends, as the API's cursors say it. */
export interface PageEnds {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** What to ask for to come to this page of the list. */
export interface Step {
  readonly page: number;
  /** Behind a cursor or, backwards, before one. The API's words. */
  readonly variables: {
    readonly first: number | null;
    readonly after: string | null;
    readonly last: number | null;
    readonly before: string | null;
  };
}

export const pageOf = (index: number): number => Math.floor(index / PAGE_SIZE);

const sizeOf = (page: number, total: number): number => Math.min(PAGE_SIZE, total - page * PAGE_SIZE);

function forwards(page: number, after: string | null): Step {
  return { page, variables: { first: PAGE_SIZE, after, last: null, before: null } };
}

function backwards(page: number, before: string | null, total: number): Step {
  return { page, variables: { first: null, after: null, last: sizeOf(page, total), before } };
}

/**
 * Cursors lead only from page to page: the next step towards one, from the nearest place that is known, be it the beginning,
 * the end, or a page on either side. A step that ends at the page itself is the last.
 */
export function nextStep(wanted: number, total: number, known: ReadonlyMap<number, PageEnds>): Step {
  const count = Math.max(1, Math.ceil(total / PAGE_SIZE));
  let below = wanted - 1;
  while (below >= 0 && !known.has(below)) below -= 1;
  let above = wanted + 1;
  while (above < count && !known.has(above)) above += 1;
  return wanted - below <= above - wanted
    ? forwards(below + 1, known.get(below)?.endCursor ?? null)
    : backwards(above - 1, known.get(above)?.startCursor ?? null, total);
}
