import { createClient, type Client } from 'graphql-ws';
import type { Credentials } from './credentials.js';
import type { FirstPartyDocument } from './first-party.js';
import { PalmhouseError, toPalmhouseError, type AnsweredError } from './palmhouse-error.js';
import { pause, type Pause } from './retry.js';

/** How often a lost connection is sought anew before its end is told, and the longest wait between. */
export const RECONNECTS = { attempts: 8, longestWaitMilliseconds: 30_000 } as const;

export interface SubscribeOptions<Data> {
  /** Ends the subscription; the iterator then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The cursor that an event carries. With it, nothing is missed over a reconnect: `after` goes on from there. */
  readonly cursorOf?: ((data: Data) => string | null | undefined) | undefined;
}

export interface LiveOptions {
  readonly url: string;
  /** Who asks: a browser's WebSocket takes no headers, so they are sent as the connection's first message. */
  readonly credentials: () => Promise<Credentials>;
  /** For where there is no WebSocket by itself: Node before 22. */
  readonly webSocket?: unknown;
  readonly pause?: Pause | undefined;
  /** How often the API is asked for a sign of life, and how long it has for one: a dead line says nothing by itself. */
  readonly heartbeatMilliseconds?: number | undefined;
}

const HEARTBEAT_MILLISECONDS = 15_000;

/** Of graphql-transport-ws: not allowed in, or not any longer. */
const FORBIDDEN = 4403;

/** Subscriptions, all over one connection that is there while one of them is. */
export class Live {
  private readonly client: Client;
  /** Whether the API has taken the connection there is, or that was. */
  private taken = false;

  constructor(private readonly options: LiveOptions) {
    // graphql-ws would begin each subscription anew after a reconnect, and so lose or repeat events: we do it, by cursor.
    this.client = connectionOf(options, (taken) => void (this.taken = taken));
  }

  async *subscribe<Data, Variables>(
    document: FirstPartyDocument<Data, Variables>,
    variables: Variables | undefined,
    { signal, cursorOf }: SubscribeOptions<Data> = {},
  ): AsyncGenerator<Data, void, undefined> {
    let after: string | undefined;
    for (let losses = 0; ;) {
      const asked = { ...(variables as object), ...(after !== undefined && { after }) };
      try {
        for await (const data of this.events<Data>(document, asked, signal)) {
          losses = 0;
          after = cursorOf?.(data) ?? after;
          yield data;
        }
        return;
      } catch (error) {
        if (!this.mayGoOn(error, after)) throw isClosed(error) ? closed(error) : error;
        losses += 1;
        if (losses > RECONNECTS.attempts) throw lost(error);
        await (this.options.pause ?? pause)(waitAfter(losses), signal);
      }
    }
  }

  /** A line that broke; a sign-in that ran out and may be renewed; events that came faster than they were taken. */
  private mayGoOn(error: unknown, after: string | undefined): boolean {
    if (error instanceof PalmhouseError) return error.code === 'TOO_SLOW' && after !== undefined;
    if (isClosed(error) && error.code === FORBIDDEN) return this.taken;
    return isLost(error);
  }

  /** Lets go of the connection, and with it of every subscription. */
  async close(): Promise<void> {
    await this.client.dispose();
  }

  private async *events<Data>(
    { name, text }: { readonly name: string; readonly text: string },
    variables: Record<string, unknown>,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Data, void, undefined> {
    signal?.throwIfAborted();
    const events = this.client.iterate<Data>({ query: text, operationName: name, variables });
    const end = () => void events.return?.();
    signal?.addEventListener('abort', end, { once: true });
    try {
      for await (const { data, errors } of events) {
        if (errors?.[0]) throw toPalmhouseError(errors as unknown as [AnsweredError]);
        if (data) yield data;
      }
    } catch (error) {
      throw Array.isArray(error) ? toPalmhouseError(error as [AnsweredError]) : error;
    } finally {
      signal?.removeEventListener('abort', end);
      end();
    }
    signal?.throwIfAborted();
  }
}

function connectionOf(
  { url, credentials, webSocket, heartbeatMilliseconds }: LiveOptions,
  onTaken: (taken: boolean) => void,
): Client {
  const keepAlive = heartbeatMilliseconds ?? HEARTBEAT_MILLISECONDS;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const heard = () => clearTimeout(silence);
  const client = createClient({
    url,
    connectionParams: credentials,
    retryAttempts: 0,
    webSocketImpl: webSocket,
    keepAlive,
    on: {
      ping: (received) => {
        if (!received) silence = setTimeout(() => client.terminate(), keepAlive);
      },
      pong: (received) => {
        if (received) heard();
      },
      closed: heard,
      connecting: () => onTaken(false),
      connected: () => onTaken(true),
    },
  });
  return client;
}

interface Closed {
  readonly code: number;
  readonly reason: string;
}

function isClosed(error: unknown): error is Closed {
  return typeof error === 'object' && error !== null && 'code' in error && 'reason' in error;
}

/** A socket's own event, in browsers and in Node: it could not be opened. */
function isSocketError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'type' in error && error.type === 'error';
}

/** A connection that may be had again. One that the API closed for a reason of its own (4400 to 4498) may not. */
function isLost(error: unknown): boolean {
  return isClosed(error) ? error.code < 4400 || error.code > 4498 : isSocketError(error);
}

function waitAfter(losses: number): number {
  return Math.min(500 * 2 ** (losses - 1), RECONNECTS.longestWaitMilliseconds);
}

/** By the API, which says why: not signed in (4401), not allowed (4403), too many subscriptions. */
function closed({ code, reason }: Closed): PalmhouseError {
  return new PalmhouseError(`The live connection was closed: ${reason} (${code}).`, {
    code: 'CONNECTION_CLOSED',
  });
}

function lost(cause: unknown): PalmhouseError {
  const message =
    'The live connection was lost and could not be had again. What is shown is not live any more.';
  return new PalmhouseError(message, { code: 'CONNECTION_LOST' }, { cause });
}
