import { ReadingAddedDocument, type PalmhouseClient, type ReadingAddedSubscription } from '@palmhouse/client';
import { follow } from './follow.js';

export type LiveReading = ReadingAddedSubscription['readingAdded']['reading'];

export interface ReadingWatcher {
  readonly plantIds: readonly string[];
  onReading?(plantId: string, reading: LiveReading): void;
  /** Something may have been missed: ask for the whole again. */
  onGap?(): void;
}

// A list that is scrolled wants other plants several times a second: one new subscription when it has come to rest.
const SETTLE_MILLISECONDS = 400;

/** The API's own bound on the plants of one subscription. */
export const MOST_PLANTS = 1_000;

/** The newest readings of the plants that somebody looks at: one subscription for all who watch. */
export class LiveReadings {
  private readonly watchers = new Set<ReadingWatcher>();
  private readonly newest = new Map<string, LiveReading>();
  private following: { readonly ids: ReadonlySet<string>; readonly stop: AbortController } | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;
  /** Where the events of those who watch have come to. */
  private place: string | undefined;
  /** Where that was when the first of those came who are not followed yet: theirs are told from there on. */
  private joinedAt: { readonly place: string | undefined } | undefined;

  constructor(
    private readonly api: Pick<PalmhouseClient, 'subscribe'>,
    private readonly untilWorthTrying: (signal: AbortSignal) => Promise<void>,
  ) {}

  /** @returns to be called when nobody looks any more. */
  watch(watcher: ReadingWatcher): () => void {
    this.watchers.add(watcher);
    this.joinedAt ??= { place: this.place };
    this.settle();
    return () => {
      this.watchers.delete(watcher);
      this.settle();
    };
  }

  /** What came last of a plant since somebody looks at it. */
  newestOf(plantId: string): LiveReading | undefined {
    return this.newest.get(plantId);
  }

  close(): void {
    clearTimeout(this.settling);
    this.following?.stop.abort();
  }

  private settle(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.followWanted(), SETTLE_MILLISECONDS);
  }

  private followWanted(): void {
    const all = new Set([...this.watchers].flatMap(({ plantIds }) => plantIds));
    const wanted = new Set([...all].slice(0, MOST_PLANTS));
    // Some may so be told twice, which whoever draws them knows by their time; none is lost.
    const after = this.joinedAt === undefined ? this.place : this.joinedAt.place;
    this.joinedAt = undefined;
    for (const id of this.newest.keys()) if (!wanted.has(id)) this.newest.delete(id);
    if (this.following !== undefined && isSame(wanted, this.following.ids)) return;
    this.following?.stop.abort();
    this.following = undefined;
    if (wanted.size === 0) {
      // Whoever comes next asks for the whole first.
      this.place = undefined;
      return;
    }
    const stop = new AbortController();
    this.following = { ids: wanted, stop };
    void follow(
      this.api,
      ReadingAddedDocument,
      { plantIds: [...wanted] },
      {
        signal: stop.signal,
        after,
        cursorOf: ({ readingAdded }) => readingAdded.cursor,
        onEvent: ({ readingAdded }) => this.take(readingAdded),
        onGap: () => this.tell((watcher) => watcher.onGap?.()),
        untilWorthTrying: this.untilWorthTrying,
      },
    );
  }

  private take({ cursor, plant, reading }: ReadingAddedSubscription['readingAdded']): void {
    this.place = cursor;
    const before = this.newest.get(plant.id);
    if (before === undefined || before.takenAt < reading.takenAt) this.newest.set(plant.id, reading);
    this.tell((watcher) => {
      if (watcher.plantIds.includes(plant.id)) watcher.onReading?.(plant.id, reading);
    });
  }

  private tell(say: (watcher: ReadingWatcher) => void): void {
    for (const watcher of [...this.watchers]) say(watcher);
  }
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
