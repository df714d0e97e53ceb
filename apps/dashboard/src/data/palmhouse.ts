import {
  AlertChangedDocument,
  createClient,
  credentialsOf,
  headersOf,
  MuseumDocument,
  PalmhouseError,
  SweepFinishedDocument,
  type AlertChangedSubscription,
  type PalmhouseClient,
  type SweepFinishedSubscription,
  type WhoAsks,
} from '@palmhouse/client';
import { Client } from 'urql';
import { Connection } from './connection.js';
import { follow } from './follow.js';
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

  constructor(who: WhoAsks) {
    this.signInHeaders = headersOf(credentialsOf(who));
    this.api = createClient({ ...who, url: API_URL });
    this.connection = new Connection(() => this.api.query(MuseumDocument));
    const { found, lost } = this.connection;
    this.client = new Client({
      url: API_URL,
      preferGetMethod: false,
      exchanges: [
        this.renewal.exchange,
        partlyCachedExchange,
        palmhouseExchange(this.api, {
          answered: found,
          unanswered: lost,
          failed: (requestId) => (this.lastFailed = requestId),
          unknown: () => this.tellUnknown(),
        }),
      ],
    });
    this.readings = new LiveReadings(this.api, this.untilWorthTrying);
    this.connection.onReturn(() => this.renew());
    addEventListener('offline', lost);
    addEventListener('online', this.connection.tryAgain);
  }

  /** Asks once, past the cache, for those who keep the answers themselves. */
  readonly ask: PalmhouseClient['query'] = async (...asked) => {
    try {
      const data = await this.api.query(...asked);
      this.connection.found();
      return data as never;
    } catch (error) {
      if (error instanceof PalmhouseError) {
        if (error.code === 'NETWORK') this.connection.lost();
        this.lastFailed = error.requestId ?? this.lastFailed;
      }
      throw error;
    }
  };

  /** The last request that the API failed at, as its log names it: for a report. */
  readonly lastFailedRequest = (): string | undefined => this.lastFailed;

  /** Asks again what is shown; only these operations where names are given. */
  readonly renew = (names?: readonly string[]): void => this.renewal.renew(this.client, names);

  /** @param onGap something may have been missed: ask for the whole again. */
  followAlerts(
    onEvent: (event: AlertChangedSubscription['alertChanged']) => void,
    onGap: () => void = () => undefined,
  ): () => void {
    const stop = new AbortController();
    void follow(
      this.api,
      AlertChangedDocument,
      {},
      {
        signal: stop.signal,
        cursorOf: ({ alertChanged }) => alertChanged.cursor,
        onEvent: ({ alertChanged }) => onEvent(alertChanged),
        onGap,
        untilWorthTrying: this.untilWorthTrying,
      },
    );
    return () => stop.abort();
  }

  followSweeps(onEvent: (event: SweepFinishedSubscription['sweepFinished']) => void): () => void {
    const stop = new AbortController();
    void follow(
      this.api,
      SweepFinishedDocument,
      {},
      {
        signal: stop.signal,
        cursorOf: ({ sweepFinished }) => sweepFinished.cursor,
        onEvent: ({ sweepFinished }) => onEvent(sweepFinished),
        onGap: () => undefined,
        untilWorthTrying: this.untilWorthTrying,
      },
    );
    return () => stop.abort();
  }

  /** The sign-in that was good at first is no longer. */
  onUnknown(then: () => void): void {
    this.tellUnknown = then;
  }

  async close(): Promise<void> {
    removeEventListener('offline', this.connection.lost);
    removeEventListener('online', this.connection.tryAgain);
    this.readings.close();
    await this.api.close();
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
