import {
  CollectionAgainDocument,
  CollectionDocument,
  type CollectionQuery,
  type CollectionQueryVariables,
  type PalmhouseClient,
} from '@palmhouse/client';

export type CollectionPlant = CollectionQuery['plants']['nodes'][number];

export interface PagesState {
  /** Those that were fetched, in the list's order. */
  readonly plants: readonly CollectionPlant[];
  /** How many there are in all; null before the first page. */
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: Error | null;
  /** What was fetched would stand in another order now. */
  readonly isOutOfOrder: boolean;
}

export type Wanted = Pick<CollectionQueryVariables, 'filter' | 'orderBy'>;

const PAGE = 100;

const NOTHING: PagesState = {
  plants: [],
  total: null,
  hasMore: true,
  isLoading: false,
  error: null,
  isOutOfOrder: false,
};

/**
 * A long list of plants, fetched page by page as somebody comes to it. What is in view is renewed in its place: nothing
 * moves under a finger.
 */
export class PlantPages {
  private state = NOTHING;
  private after: string | undefined;
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly api: Pick<PalmhouseClient, 'query'>,
    private readonly wanted: Wanted,
  ) {}

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly now = (): PagesState => this.state;

  /** The next page; nothing where one is on its way, or there is none. */
  readonly more = async (): Promise<void> => {
    const { isLoading, hasMore } = this.state;
    if (isLoading || !hasMore) return;
    this.set({ isLoading: true, error: null });
    try {
      const variables = { ...this.wanted, first: PAGE, after: this.after };
      const { plants } = await this.api.query(CollectionDocument, variables);
      this.after = plants.pageInfo.endCursor ?? undefined;
      this.set({
        plants: joined(this.state.plants, plants.nodes),
        total: plants.totalCount,
        hasMore: plants.pageInfo.hasNextPage,
        isLoading: false,
      });
    } catch (error) {
      this.set({ isLoading: false, error: error as Error });
    }
  };

  /** Asks again of these plants, at most a hundred. A failure leaves what there is: the next sweep asks again. */
  async renew(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const answer = await this.api
      .query(CollectionAgainDocument, { ids: ids.slice(0, PAGE) })
      .catch(() => null);
    const found = new Map(
      answer?.nodes.flatMap((node) => (node?.__typename === 'Plant' ? [[node.id, node]] : [])),
    );
    if (found.size === 0) return;
    const plants = this.state.plants.map((plant) => found.get(plant.id) ?? plant);
    const moved = plants.some(
      ({ state }, index) => state.overall !== this.state.plants[index]?.state.overall,
    );
    this.set({ plants, isOutOfOrder: this.state.isOutOfOrder || moved });
  }

  private set(change: Partial<PagesState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.watchers) watcher();
  }
}

/** A plant that moved between two pages stands where it was first met. */
function joined(
  first: readonly CollectionPlant[],
  second: readonly CollectionPlant[],
): readonly CollectionPlant[] {
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !known.has(id))];
}
