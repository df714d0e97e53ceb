import {
  AlertChangedDocument,
  createClient,
  credentialsOf,
  headersOf,
  MuseumDocument,
  SweepFinishedDocument,
  type AlertChangedSubscription,
  type FirstPartyDocument,
  type PalmhouseClient,
  type SweepFinishedSubscription,
  type WhoAsks,
} from '@palmhouse/client';
import { Client } from 'urql';
import { Connection } from './connection.js';
import { follow } from './follow.js';
import { hear, isUnreached, type Heard } from './hearing.js';
import { LiveReadings } from './live-readings.js';
import { palmhouseExchange } from './palmhouse.exchange.js';
import { Renewal } from './renewal.js';
import { partlyCachedExchange } from './uncached.exchange.js';

// A line that broke is tried again after this, or as soon as a request is answered.
const TRY_AGAIN_MILLISECONDS = 15_000;

/** The page's own server: the API, or a proxy before it. */
export const API_URL = new URL('/graphql', location.href).href;

/** Everything a page asks with, for one who asks. */
export class Palmhouse {
  readonly api: PalmhouseClient;
  readonly client: Client;
  readonly connection: Connection;
  readonly readings: LiveReadings;
  /** Who asks, for what is fetched past GraphQL: files. */
  readonly signInHeaders: () => Promise<Readonly<Record<string, string>>>;
  private readonly renewal = new Renewal();
  private lastFailed: string | undefined;
  private tellUnknown: () => void = () => undefined;
  private readonly heard: Heard = {
    answered: () => this.connection.found(),
    unanswered: () => this.connection.lost(),
    failed: (requestId) => (this.lastFailed = requestId),
    unknown: () => this.tellUnknown(),
  };

  constructor(who: WhoAsks) {
    this.signInHeaders = headersOf(credentialsOf(who));
    this.api = createClient({ ...who, url: API_URL });
    this.connection = new Connection(() => this.probe());
    this.client = new Client({
      url: API_URL,
      preferGetMethod: false,
      exchanges: [this.renewal.exchange, partlyCachedExchange, palmhouseExchange(this.api, this.heard)],
    });
    this.readings = new LiveReadings(this.api, this.untilWorthTrying);
    this.connection.onReturn(() => this.renew());
    addEventListener('offline', this.connection.lost);
    addEventListener('online', this.connection.tryAgain);
  }

  /** Asks once, past the cache, for those who keep the answers themselves. */
  readonly ask: PalmhouseClient['query'] = async (...asked) => {
    try {
      const data = await this.api.query(...asked);
      hear(this.heard);
      return data as never;
    } catch (error) {
      hear(this.heard, error as Error);
      throw error;
    }
  };

  /** The last request that the API failed at, as its log names it: for a report. */
  readonly lastFailedRequest = (): string | undefined => this.lastFailed;

  /** Asks again what is shown; only these operations where names are given. Without a line nothing: its return asks for all. */
  readonly renew = (names?: readonly string[]): void => {
    if (this.connection.lostSince() === null) this.renewal.renew(this.client, names);
  };

  /** @param onGap something may have been missed: ask for the whole again. */
  followAlerts(
    onEvent: (event: AlertChangedSubscription['alertChanged']) => void,
    onGap?: () => void,
  ): () => void {
    return this.followed(AlertChangedDocument, ({ alertChanged }) => alertChanged, onEvent, onGap);
  }

  followSweeps(onEvent: (event: SweepFinishedSubscription['sweepFinished']) => void): () => void {
    return this.followed(SweepFinishedDocument, ({ sweepFinished }) => sweepFinished, onEvent);
  }

  /** The sign-in that was good at first is no longer. */
  onUnknown(then: () => void): void {
    this.tellUnknown = then;
  }

  async close(): Promise<void> {
    removeEventListener('offline', this.connection.lost);
    removeEventListener('online', this.connection.tryAgain);
    this.connection.close();
    this.readings.close();
    await this.api.close();
  }

  private followed<Data, Variables extends object, Event extends { readonly cursor: string }>(
    document: FirstPartyDocument<Data, Variables>,
    eventOf: (data: Data) => Event,
    onEvent: (event: Event) => void,
    onGap: () => void = () => undefined,
  ): () => void {
    const stop = new AbortController();
    const nothing = {} as Omit<Variables, 'after'>;
    void follow(this.api, document, nothing, {
      signal: stop.signal,
      cursorOf: (data) => eventOf(data).cursor,
      onEvent: (data) => onEvent(eventOf(data)),
      onGap,
      untilWorthTrying: this.untilWorthTrying,
    });
    return () => stop.abort();
  }

  /** Whether the API is there. One that no longer knows who asks is: the sign-in may have run out while the line was gone. */
  private async probe(): Promise<void> {
    try {
      await this.api.query(MuseumDocument);
    } catch (error) {
      if (isUnreached(error)) throw error;
      hear(this.heard, error as Error);
    }
  }

  private readonly untilWorthTrying = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        forget();
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, TRY_AGAIN_MILLISECONDS);
      const forget = this.connection.onReturn(done);
      signal.addEventListener('abort', done);
    });
}
