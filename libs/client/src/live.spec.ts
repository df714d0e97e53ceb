import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLError } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocket, WebSocketServer } from 'ws';
import { firstParty, type FirstPartyDocument } from './first-party.js';
import { Live, RECONNECTS, type LiveOptions } from './live.js';
import { PalmhouseError } from './palmhouse-error.js';

interface Tick {
  readonly tick: { readonly n: number };
}
type Variables = { readonly after?: string | null };

const document = firstParty<Tick, Variables>({
  name: 'Ticks',
  operation: 'subscription',
  documentId: 'sha256:0',
  text: 'subscription Ticks($after: String) { tick(after: $after) { n } }',
  definitions: [],
}) as FirstPartyDocument<Tick, Variables>;

const schema = buildSchema(
  'type Query { x: Int } type Subscription { tick(after: String): Tick! } type Tick { n: Int! }',
);

/** A museum's clock that counts on from a cursor, and can be cut off. */
class TickingServer {
  private http!: Server;
  private sockets!: WebSocketServer;
  readonly asked: (string | undefined)[] = [];
  readonly greetings: unknown[] = [];
  /** Counts up to here, then waits for ever. */
  until = 3;
  refusal: GraphQLError | undefined;
  letsIn = true;
  /** Says once, behind this number, that its client is too slow. */
  slowAt: number | undefined;

  async open(): Promise<void> {
    this.http = createServer();
    this.sockets = new WebSocketServer({ server: this.http, path: '/graphql' });
    useServer(
      {
        schema,
        onConnect: ({ connectionParams }) => {
          this.greetings.push(connectionParams);
          return this.letsIn;
        },
        roots: { subscription: { tick: ({ after }: { after?: string }) => this.ticks(after) } },
      },
      this.sockets,
    );
    await new Promise<void>((resolve) => this.http.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.http.address() as AddressInfo).port}/graphql`;
  }

  get connections(): number {
    return this.sockets.clients.size;
  }

  /** The line stays up, and nothing comes over it any more. */
  fallSilent(): void {
    for (const socket of this.sockets.clients) socket.pause();
  }

  cut(code?: number): void {
    for (const socket of this.sockets.clients) {
      if (code === undefined) socket.terminate();
      else socket.close(code, 'no more');
    }
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.http.close(resolve));
  }

  private async *ticks(after?: string): AsyncGenerator<{ tick: { n: number } }> {
    this.asked.push(after);
    if (this.refusal) throw this.refusal;
    for (let n = Number(after ?? 0) + 1; n <= this.until; n += 1) {
      yield { tick: { n } };
      if (n !== this.slowAt) continue;
      this.slowAt = undefined;
      throw new GraphQLError('Too slow.', { extensions: { code: 'TOO_SLOW' } });
    }
    await new Promise(() => undefined);
  }
}

let server: TickingServer;
let live: Live;
let waits: number[];

beforeEach(async () => {
  server = new TickingServer();
  await server.open();
  waits = [];
  live = openLive();
});

function openLive(more: Partial<LiveOptions> = {}): Live {
  return new Live({
    url: server.url,
    credentials: () => Promise.resolve({ authorization: 'Bearer t' }),
    webSocket: WebSocket,
    pause: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
    ...more,
  });
}

afterEach(async () => {
  await live.close();
  await server.close();
});

const cursorOf = ({ tick }: Tick) => String(tick.n);

async function next(events: AsyncGenerator<Tick>): Promise<number | undefined> {
  const { value } = (await events.next()) as IteratorResult<Tick, undefined>;
  return value?.tick.n;
}

async function failureOf(events: AsyncGenerator<Tick>): Promise<unknown> {
  return events.next().catch((error: unknown) => error);
}

describe('a subscription', () => {
  it('gives event after event, to one who says who they are', async () => {
    const ticks = live.subscribe(document, {});
    expect([await next(ticks), await next(ticks), await next(ticks)]).toEqual([1, 2, 3]);
    expect(server.greetings).toEqual([{ authorization: 'Bearer t' }]);
  });

  it('goes on behind its last event when the connection was lost', async () => {
    const ticks = live.subscribe(document, {}, { cursorOf });
    for (const n of [1, 2, 3]) expect(await next(ticks)).toBe(n);
    server.until = 5;
    server.cut();
    expect([await next(ticks), await next(ticks)]).toEqual([4, 5]);
    expect(server.asked).toEqual([undefined, '3']);
    expect(waits).toEqual([500]);
  });

  it('notices a line that fell silent', async () => {
    await live.close();
    live = openLive({ heartbeatMilliseconds: 30 });
    const ticks = live.subscribe(document, {}, { cursorOf });
    for (const n of [1, 2, 3]) expect(await next(ticks)).toBe(n);
    server.until = 4;
    server.fallSilent();
    expect(await next(ticks)).toBe(4);
  });

  it('ends with the reason of its signal, and lets go of the connection', async () => {
    const leaving = new AbortController();
    const ticks = live.subscribe(document, {}, { signal: leaving.signal });
    for (const n of [1, 2, 3]) expect(await next(ticks)).toBe(n);
    const waiting = next(ticks);
    const reason = new Error('the page was left');
    leaving.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    while (server.connections > 0) await new Promise(setImmediate);
  });

  it('fails with the API’s own error, and is not tried again', async () => {
    server.refusal = new GraphQLError('Not for you.', { extensions: { code: 'FORBIDDEN' } });
    const error = await failureOf(live.subscribe(document, {}));
    expect(error).toBeInstanceOf(PalmhouseError);
    expect(error).toMatchObject({ code: 'FORBIDDEN', message: 'Not for you.' });
    expect(waits).toEqual([]);
  });

  it('goes on with a new sign-in when the old one has run out', async () => {
    const ticks = live.subscribe(document, {}, { cursorOf });
    for (const n of [1, 2, 3]) expect(await next(ticks)).toBe(n);
    server.until = 4;
    server.cut(4403);
    expect(await next(ticks)).toBe(4);
    expect(server.greetings).toHaveLength(2);
  });

  it('is not tried again when the sign-in is refused', async () => {
    server.letsIn = false;
    expect(await failureOf(live.subscribe(document, {}))).toMatchObject({ code: 'CONNECTION_CLOSED' });
    expect(waits).toEqual([]);
  });

  it('goes on behind its last event when it was too slow', async () => {
    const ticks = live.subscribe(document, {}, { cursorOf });
    server.refusal = new GraphQLError('Too slow.', { extensions: { code: 'TOO_SLOW' } });
    expect(await failureOf(ticks)).toMatchObject({ code: 'TOO_SLOW' });
    server.refusal = undefined;
    server.slowAt = 2;
    const others = live.subscribe(document, {}, { cursorOf });
    for (const n of [1, 2, 3]) expect(await next(others)).toBe(n);
    expect(server.asked.slice(1)).toEqual([undefined, '2']);
  });

  it('is not sought again when the API closed it for a reason', async () => {
    const ticks = live.subscribe(document, {});
    await next(ticks);
    server.until = 0;
    for (const n of [2, 3]) expect(await next(ticks)).toBe(n);
    const waiting = failureOf(ticks);
    server.cut(4429);
    expect(await waiting).toMatchObject({
      code: 'CONNECTION_CLOSED',
      message: expect.stringContaining('no more'),
    });
    expect(waits).toEqual([]);
  });

  it('is told as lost when the API stays away', async () => {
    const ticks = live.subscribe(document, {});
    for (const n of [1, 2, 3]) expect(await next(ticks)).toBe(n);
    await server.close();
    expect(await failureOf(ticks)).toMatchObject({ code: 'CONNECTION_LOST' });
    expect(waits).toHaveLength(RECONNECTS.attempts);
    expect(Math.max(...waits)).toBe(RECONNECTS.longestWaitMilliseconds);
    await server.open();
  });
});
