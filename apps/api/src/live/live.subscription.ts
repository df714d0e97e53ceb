import type { Follower, JournalFollower } from './journal.follower.js';
import type { LiveCursor } from './live.cursor.js';
import { cursorExpired, tooSlow } from './live.errors.js';
import type { LiveEvent } from './live.event.js';
import type { LiveEventsQuery } from './live-events.query.js';
import { LIVE_LIMITS } from './live.limits.js';

/** What a client gets of an event, the part that stands at place `part` of it with its place. */
export type PartsOf<T> = (
  event: LiveEvent,
) => Promise<readonly { readonly part: number; readonly value: T }[]>;

/**
 * One client's way through the journal: first what it missed, page by page at its own pace, then live. It joins the
 * others in the instant in which it has read as far as they have: no hole and no repeat at the seam.
 *
 * An iterator of its own, not a generator: one that waits could not be ended before its next event.
 */
export class LiveSubscription<T> implements AsyncIterableIterator<T>, Follower {
  private readonly waiting: LiveEvent[] = [];
  private parts: T[] = [];
  /** The newest entry that was taken in. */
  private read: number;
  private joined = false;
  private ended = false;
  private failure: Error | null = null;
  private wake: () => void = () => undefined;

  /** @param after null: from now on. */
  constructor(
    private readonly follower: JournalFollower,
    private readonly events: LiveEventsQuery,
    private readonly after: LiveCursor | null,
    private readonly partsOf: PartsOf<T>,
  ) {
    // The cursor's own entry may not have been seen to its end.
    this.read = after === null ? follower.position : after.seq - 1;
    if (after === null) this.join();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<T>> {
    try {
      return await this.following();
    } catch (error) {
      this.end();
      throw error;
    }
  }

  return(): Promise<IteratorResult<T>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  take(event: LiveEvent): void {
    if (event.entry.seq <= this.read) return;
    if (this.waiting.length >= LIVE_LIMITS.waiting) return this.fail(tooSlow());
    this.read = event.entry.seq;
    this.waiting.push(event);
    this.wake();
  }

  private async following(): Promise<IteratorResult<T>> {
    for (;;) {
      if (this.failure !== null) throw this.failure;
      if (this.ended) return { done: true, value: undefined };
      if (this.parts.length > 0) return { done: false, value: this.parts.pop()! };
      const event = this.waiting.shift();
      if (event !== undefined) await this.open(event);
      else if (!this.joined) await this.catchUp();
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  private async open(event: LiveEvent): Promise<void> {
    const seen = event.entry.seq === this.after?.seq ? this.after.part : 0;
    const parts = (await this.partsOf(event)).filter(({ part }) => part > seen);
    this.parts = parts.map(({ value }) => value).reverse(); // the first is taken from the end
  }

  private async catchUp(): Promise<void> {
    const { oldest, entries } = await this.events.after(this.read);
    const known = this.after!.seq;
    if (oldest === null || Math.max(this.read, known) < oldest) throw cursorExpired();
    if (entries.length === 0 && this.read < known) throw cursorExpired(); // it never was
    this.read = entries.at(-1)?.seq ?? this.read;
    this.waiting.push(...entries.map((entry) => this.events.eventOf(entry)));
    if (this.read >= this.follower.position && !this.ended) this.join();
  }

  private join(): void {
    this.joined = true;
    this.follower.join(this);
  }

  private fail(error: Error): void {
    this.failure = error;
    this.end();
  }

  private end(): void {
    this.ended = true;
    this.follower.leave(this);
    this.waiting.length = 0;
    this.parts = [];
    this.wake();
  }
}
