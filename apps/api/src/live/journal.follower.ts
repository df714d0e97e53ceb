import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Bell, Listening } from '@palmhouse/queues';
import { outsideLogContext, type Log } from '@palmhouse/runtime';
import { BELL, LOG } from '../service/tokens.js';
import type { LiveEvent } from './live.event.js';
import { LiveEventsQuery } from './live-events.query.js';
import { LIVE_LIMITS } from './live.limits.js';

/** Takes every event that comes after it joined. */
export interface Follower {
  take(event: LiveEvent): void;
}

/**
 * Reads the journal once for all live clients of this process, and hands each entry to every one of them, in order. Called
 * by the bell; looks by itself every few seconds all the same. With the first client it begins to listen; while there is
 * none it reads nothing.
 */
@Injectable()
export class JournalFollower implements BeforeApplicationShutdown {
  private readonly followers = new Set<Follower>();
  private handedOver = 0;
  private listening: Promise<Listening> | null = null;
  private looking = false;
  private lookAgain = false;
  private clock: NodeJS.Timeout | null = null;

  constructor(
    @Inject(BELL) private readonly bell: Bell,
    @Inject(LOG) private readonly log: Log,
    private readonly events: LiveEventsQuery,
  ) {}

  /** The newest entry that was handed over. Who has read the journal up to here and joins now misses nothing. */
  get position(): number {
    return this.handedOver;
  }

  get count(): number {
    return this.followers.size;
  }

  /** Sees to it that it listens and that `position` is of today. */
  async start(): Promise<void> {
    // Its connection is everyone's, not the first client's.
    this.listening ??= outsideLogContext(() => this.bell.listen((seq) => this.hear(seq))).catch(
      (error: unknown) => {
        this.listening = null;
        throw error;
      },
    );
    await this.listening;
    if (this.followers.size > 0) return;
    const { newest } = await this.events.ends();
    // Someone may have joined meanwhile; then it is handed over, not skipped.
    if (this.followers.size === 0) this.handedOver = newest ?? 0;
  }

  join(follower: Follower): void {
    this.followers.add(follower);
    this.clock ??= setInterval(() => this.look(), LIVE_LIMITS.lookMs).unref();
    this.look(); // what was rung while nobody had joined
  }

  leave(follower: Follower): void {
    this.followers.delete(follower);
    if (this.followers.size > 0 || this.clock === null) return;
    clearInterval(this.clock);
    this.clock = null;
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.clock !== null) clearInterval(this.clock);
    await (await this.listening?.catch(() => null))?.close();
  }

  private hear(seq: number | null): void {
    if (seq === null || seq > this.handedOver) this.look();
  }

  private look(): void {
    this.lookAgain = true;
    if (!this.looking) void outsideLogContext(() => this.readOn());
  }

  private async readOn(): Promise<void> {
    this.looking = true;
    try {
      while (this.lookAgain && this.followers.size > 0) {
        this.lookAgain = false;
        await this.handOverNew();
      }
    } catch (error) {
      this.log.warn({ err: error }, 'the journal could not be read; live clients wait');
    } finally {
      this.looking = false;
    }
  }

  private async handOverNew(): Promise<void> {
    for (;;) {
      const { entries } = await this.events.next(this.handedOver);
      for (const entry of entries) {
        this.handedOver = entry.seq;
        const event = this.events.eventOf(entry);
        for (const follower of [...this.followers]) follower.take(event);
        if (entry.kind === 'sweep' && entry.minute !== null)
          this.log.info(
            {
              sweep: new Date(entry.minute).toISOString(),
              entry: entry.seq,
              subscriptions: this.followers.size,
            },
            'sweep told to live clients',
          );
      }
      if (entries.length === 0 || this.followers.size === 0) return;
    }
  }
}
