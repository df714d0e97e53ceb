import type { PlantsInViewQuery, TodayQuery } from '@palmhouse/client';
import type { EpochMs } from '../time/instants.js';
import type { ListQuestion } from './list-question.js';
import { nextStep, PAGE_SIZE, pageOf, type PageEnds, type Step } from './way-to-page.js';

export type CollectionPlant = TodayQuery['plants']['nodes'][number];

type AnyNode = NonNullable<PlantsInViewQuery['nodes'][number]>;
/** What changes of a plant while one looks. */
export type PlantNow = Extract<AnyNode, { readonly id: string }>;

/** What the list asks, and how. */
export interface Asked {
  page(question: ListQuestion, step: Step['variables'], counted: boolean): Promise<TodayQuery['plants']>;
  ends(question: ListQuestion, step: Step['variables']): Promise<PageEnds>;
  now(ids: readonly string[]): Promise<readonly PlantNow[]>;
}

// 3,000 plants: a few megabytes, and more than anyone scrolls through in a moment.
const MOST_PAGES = 30;
// What is to be seen soon, if it goes on like this.
const AHEAD = PAGE_SIZE / 2;

interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The collection in one order, as it was when it was asked for: pages come as they are wanted, plants change in their places,
 * and nothing moves. Whoever shows it subscribes, and takes the plants one by one.
 */
export class PlantList {
  /** How many there are; null until the first page has come. */
  total: number | null = null;
  /** Why nothing more comes; until `again`. */
  error: Error | null = null;
  /** Some plant is no longer in the state it stands in its place for. */
  moved = false;

  private readonly pages = new Map<number, CollectionPlant[]>();
  private readonly ends = new Map<number, PageEnds>();
  private readonly heardAt = new Map<string, EpochMs>();
  private readonly listeners = new Set<() => void>();
  private wanted: Span = { first: 0, last: 0 };
  private isAsking = false;

  constructor(
    readonly question: ListQuestion,
    private readonly asked: Asked,
    private readonly now: () => EpochMs = Date.now,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The plant in a place; undefined until its page has come. */
  at(index: number): CollectionPlant | undefined {
    return this.pages.get(pageOf(index))?.[index % PAGE_SIZE];
  }

  /** The plants of some places, as far as they have come. */
  between(first: number, last: number): readonly CollectionPlant[] {
    const plants: CollectionPlant[] = [];
    for (let index = first; index <= last; index += 1) {
      const plant = this.at(index);
      if (plant !== undefined) plants.push(plant);
    }
    return plants;
  }

  /** These places are looked at: their pages come, the nearest first. */
  want(first: number, last: number): void {
    this.wanted = { first, last };
    if (this.error === null) void this.fetchWanted();
  }

  again(): void {
    this.error = null;
    void this.fetchWanted();
  }

  /** Asks again how these fare, but for those heard of since `before`. */
  async renew(ids: readonly string[], before: EpochMs = Infinity): Promise<void> {
    const old = ids.filter((id) => (this.heardAt.get(id) ?? -Infinity) < before).slice(0, PAGE_SIZE);
    if (old.length === 0) return;
    try {
      for (const now of await this.asked.now(old)) this.change(now.id, (plant) => ({ ...plant, ...now }));
    } catch {
      // What stands there has its time beside it, and the next sweep asks again.
    }
    this.tell();
  }

  /** A new reading of one. */
  hear(id: string, reading: NonNullable<CollectionPlant['latestReading']>): void {
    this.change(id, (plant) =>
      plant.latestReading !== null && plant.latestReading.takenAt >= reading.takenAt
        ? plant
        : { ...plant, latestReading: reading },
    );
    this.tell();
  }

  private change(id: string, changed: (plant: CollectionPlant) => CollectionPlant): void {
    this.heardAt.set(id, this.now());
    for (const plants of this.pages.values()) {
      const index = plants.findIndex((plant) => plant.id === id);
      const before = plants[index];
      if (before === undefined) continue;
      const after = changed(before);
      if (after.state.overall !== before.state.overall) this.moved = true;
      plants[index] = after;
    }
  }

  private async fetchWanted(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      for (let page = this.missing(); page !== undefined; page = this.missing()) await this.approach(page);
    } catch (error) {
      this.error = error as Error;
    } finally {
      this.isAsking = false;
      this.tell();
    }
  }

  /** The page in view, or near it, that has not come. */
  private missing(): number | undefined {
    const { total } = this;
    if (total === null) return 0;
    const { first, last } = this.wanted;
    const middle = pageOf((first + last) / 2);
    const from = pageOf(Math.max(0, first - AHEAD));
    const to = pageOf(Math.max(0, Math.min(total - 1, last + AHEAD)));
    const near = Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
    return near
      .filter((page) => !this.pages.has(page))
      .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  }

  private async approach(wanted: number): Promise<void> {
    const { page, variables } = nextStep(wanted, this.total ?? 0, this.ends);
    if (page !== wanted) {
      const ends = await this.asked.ends(this.question, variables);
      if (ends.endCursor === null) this.endsEarly(wanted);
      else this.ends.set(page, ends);
      return;
    }
    const { nodes, pageInfo, totalCount } = await this.asked.page(
      this.question,
      variables,
      this.total === null,
    );
    this.total ??= totalCount ?? nodes.length;
    // Plants have come or gone since it was counted.
    if (nodes.length !== Math.min(PAGE_SIZE, this.total - page * PAGE_SIZE)) this.moved = true;
    this.pages.set(page, [...nodes]);
    this.ends.set(page, pageInfo);
    for (const { id } of nodes) this.heardAt.set(id, this.now());
    this.forget(page);
    this.tell();
  }

  /** The list has become shorter than it was counted: there is nothing in this place. */
  private endsEarly(page: number): void {
    this.moved = true;
    this.pages.set(page, []);
  }

  /** Lets go of the page farthest from this one, when there are too many; the way to it is kept. */
  private forget(near: number): void {
    if (this.pages.size <= MOST_PAGES) return;
    const [farthest] = [...this.pages.keys()].sort((a, b) => Math.abs(b - near) - Math.abs(a - near));
    for (const { id } of this.pages.get(farthest!) ?? []) this.heardAt.delete(id);
    this.pages.delete(farthest!);
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
