import type { PageRequest } from './page.js';

export interface ConnectionParts<T> {
  /** In the order of the scan (reversed for `last`), one more than the page where there is more. */
  readonly rows: readonly T[];
  readonly page: PageRequest;
  readonly cursorOf: (row: T) => string;
  readonly totalCount: () => Promise<number>;
}

/** Statements ask for one row more than the page holds: whether there is a next page. */
export function rowsToAsk({ limit }: PageRequest): number {
  return limit + 1;
}

// Getters, because what costs something (a cursor of a thousand readings, a count) is to run only when selected.

class Edge<T> {
  constructor(
    readonly node: T,
    private readonly cursorOf: (row: T) => string,
  ) {}

  get cursor(): string {
    return this.cursorOf(this.node);
  }
}

class PageInfo<T> {
  constructor(
    readonly hasNextPage: boolean,
    readonly hasPreviousPage: boolean,
    private readonly nodes: readonly T[],
    private readonly cursorOf: (row: T) => string,
  ) {}

  get startCursor(): string | null {
    const first = this.nodes.at(0);
    return first === undefined ? null : this.cursorOf(first);
  }

  get endCursor(): string | null {
    const last = this.nodes.at(-1);
    return last === undefined ? null : this.cursorOf(last);
  }
}

/** A page in the shape of a Relay connection. */
export class Connection<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo<T>;

  constructor(private readonly parts: ConnectionParts<T>) {
    const { rows, page, cursorOf } = parts;
    const more = rows.length > page.limit;
    const inScanOrder = rows.slice(0, page.limit);
    this.nodes = page.backward ? inScanOrder.reverse() : inScanOrder;
    // Where a cursor bounds the page, what the cursor stands for lies behind that bound.
    this.pageInfo = new PageInfo(
      (!page.backward && more) || page.before !== null,
      (page.backward && more) || page.after !== null,
      this.nodes,
      cursorOf,
    );
  }

  get edges(): readonly Edge<T>[] {
    return this.nodes.map((node) => new Edge(node, this.parts.cursorOf));
  }

  get totalCount(): Promise<number> {
    return this.parts.totalCount();
  }
}
