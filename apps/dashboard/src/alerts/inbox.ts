import { AlertsAgainDocument, AlertsDocument, type PalmhouseClient } from '@palmhouse/client';
import { meets, stretchesOf, type AlertCard } from './alert-filter.js';
import type { AlertsSearch } from './alerts-search.js';

export interface InboxState {
  /** In the order in which they were asked for; each as it is by now. */
  readonly cards: readonly AlertCard[];
  /** How many there are that meet the filters; null: not known yet. */
  readonly total: number | null;
  /** How many have come since, and are not shown yet. */
  readonly waiting: number;
  readonly hasMore: boolean;
  readonly isAsking: boolean;
  readonly error: Error | undefined;
}

interface Place {
  readonly stretch: number;
  readonly after: string | undefined;
}

const PAGE = 30;
const START: Place = { stretch: 0, after: undefined };

/**
 * A list of alerts that holds still: each alert on it is as it is by now, also where it is resolved, but none comes, goes or
 * moves before somebody asks for it.
 */
export class Inbox {
  private order: readonly string[] = [];
  private readonly cards = new Map<string, AlertCard>();
  private readonly fresh = new Set<string>();
  private counted: number | null = null;
  private next: Place | null = START;
  private asking: Promise<void> | undefined;
  private error: Error | undefined;
  private readonly watchers = new Set<() => void>();
  private state: InboxState = this.picture();

  constructor(
    private readonly api: Pick<PalmhouseClient, 'query'>,
    readonly search: AlertsSearch,
  ) {}

  readonly now = (): InboxState => this.state;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** The next page; the first, where none is there. */
  readonly more = (): Promise<void> => this.ask(this.next);

  /** The list as it is by now. What is shown stays until it is there. */
  readonly anew = (): Promise<void> => this.ask(START);

  /** What is known of an alert by now: by an event, or what was done to it. */
  hear(card: AlertCard): void {
    const isNews = !this.cards.has(card.id);
    if (isNews && !meets(card, this.search)) this.fresh.delete(card.id);
    else if (isNews) this.fresh.add(card.id);
    else this.cards.set(card.id, card);
    // Nobody's finger is on an empty list.
    if (this.order.length === 0 && this.fresh.size > 0 && this.counted !== null) void this.anew();
    this.tell();
  }

  /** Something may have been missed. */
  async catchUp(): Promise<void> {
    if (this.counted === null) return this.more();
    try {
      const ids = this.order.slice(0, 100);
      const [{ nodes }, pages] = await Promise.all([
        this.api.query(AlertsAgainDocument, { ids }),
        this.pagesFrom(START),
      ]);
      for (const node of nodes) if (node?.__typename === 'Alert') this.hear(node);
      for (const card of pages.flatMap(({ alerts }) => alerts.nodes)) this.hear(card);
    } catch (error) {
      this.error = error as Error;
      this.tell();
    }
    return undefined;
  }

  private pagesFrom({ stretch, after }: Place) {
    const filters = stretchesOf(this.search).slice(stretch);
    return Promise.all(
      filters.map((filter, index) =>
        this.api.query(AlertsDocument, {
          filter,
          first: PAGE,
          ...(index === 0 && after !== undefined && { after }),
        }),
      ),
    );
  }

  private ask(place: Place | null): Promise<void> {
    if (place === null) return Promise.resolve();
    this.asking ??= this.take(place).finally(() => {
      this.asking = undefined;
      this.tell();
    });
    this.tell();
    return this.asking;
  }

  private async take(place: Place): Promise<void> {
    try {
      const pages = await this.pagesFrom(place);
      if (place === START) this.forget(pages.reduce((sum, { alerts }) => sum + alerts.totalCount, 0));
      this.next = null;
      for (const [index, { alerts }] of pages.entries()) {
        this.add(alerts.nodes);
        if (!alerts.pageInfo.hasNextPage) continue;
        // What lies behind it is asked for again, once this stretch is told to its end.
        this.next = { stretch: place.stretch + index, after: alerts.pageInfo.endCursor ?? undefined };
        break;
      }
      this.error = undefined;
    } catch (error) {
      this.error = error as Error;
    }
  }

  private forget(total: number): void {
    this.order = [];
    this.cards.clear();
    this.fresh.clear();
    this.counted = total;
  }

  private add(cards: readonly AlertCard[]): void {
    const added = cards.filter(({ id }) => !this.cards.has(id));
    for (const card of cards) {
      this.cards.set(card.id, card);
      this.fresh.delete(card.id);
    }
    this.order = [...this.order, ...added.map(({ id }) => id)];
  }

  private picture(): InboxState {
    const cards = this.order.flatMap((id) => this.cards.get(id) ?? []);
    const gone = cards.filter((card) => !meets(card, this.search)).length;
    return {
      cards,
      total: this.counted === null ? null : this.counted - gone,
      waiting: this.fresh.size,
      hasMore: this.next !== null,
      isAsking: this.asking !== undefined,
      error: this.error,
    };
  }

  private tell(): void {
    this.state = this.picture();
    for (const watcher of this.watchers) watcher();
  }
}
