import { once } from 'node:events';
import { eventually } from '@palmhouse/testing';
import { WebSocket } from 'ws';

interface Message {
  readonly id?: string;
  readonly type: string;
  readonly payload?: unknown;
}

export interface LiveError {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

/** One subscription as a client sees it. */
export class LiveStream {
  readonly events: Record<string, unknown>[] = [];
  errors: LiveError[] = [];
  ended = false;

  /** Waits until so many events came. */
  async take(count: number): Promise<Record<string, unknown>[]> {
    await eventually(`${count} events`, () => this.events.length >= count || this.errors.length > 0);
    if (this.errors.length > 0) throw new Error(JSON.stringify(this.errors));
    return this.events;
  }

  async error(): Promise<LiveError> {
    await eventually('an error', () => this.errors.length > 0);
    return this.errors[0]!;
  }
}

/** Speaks graphql-transport-ws by hand, so that it can also misbehave. */
export class LiveClient {
  readonly messages: Message[] = [];
  closed: { code: number; reason: string } | null = null;
  private readonly streams = new Map<string, LiveStream>();

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => this.take(JSON.parse(String(data)) as Message));
    socket.on('close', (code, reason) => (this.closed = { code, reason: String(reason) }));
    socket.on('error', () => undefined);
  }

  /** @param init what `connection_init` carries; null: it is not sent. */
  static async open(url: string, init: object | null = {}, options: object = {}): Promise<LiveClient> {
    const address = `${url.replace('http', 'ws')}/graphql`;
    const client = new LiveClient(new WebSocket(address, 'graphql-transport-ws', options));
    await once(client.socket, 'open');
    if (init === null) return client;
    client.send({ type: 'connection_init', payload: init });
    await eventually('the welcome', () => client.messages.some(({ type }) => type === 'connection_ack'));
    return client;
  }

  subscribe(query: string, variables: object = {}, id = `${this.streams.size + 1}`): LiveStream {
    const stream = new LiveStream();
    this.streams.set(id, stream);
    this.send({ id, type: 'subscribe', payload: { query, variables } });
    return stream;
  }

  complete(id: string): void {
    this.send({ id, type: 'complete' });
  }

  async close(): Promise<void> {
    this.socket.close();
    await eventually('the end', () => this.closed !== null);
  }

  send(message: Message): void {
    this.socket.send(JSON.stringify(message));
  }

  private take(message: Message): void {
    const stream = this.streams.get(message.id ?? '');
    if (stream === undefined) return void this.messages.push(message);
    if (message.type === 'complete') stream.ended = true;
    if (message.type === 'error') stream.errors = message.payload as LiveError[];
    if (message.type !== 'next') return;
    const { data, errors } = message.payload as {
      data?: Record<string, unknown> | null;
      errors?: LiveError[];
    };
    if (errors !== undefined) stream.errors = errors;
    else stream.events.push(Object.values(data ?? {})[0] as Record<string, unknown>);
  }
}
