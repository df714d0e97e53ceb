import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Log } from '@palmhouse/runtime';
import { handleProtocols } from 'graphql-ws';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { SignIn } from '../../access/sign-in.js';
import { LIMITS } from '../../limits/limits.js';
import { RateLimiter } from '../../limits/rate-limiter.js';
import { PersistedDocuments } from '../../persisted-documents/persisted-documents.js';
import type { ApiSettings } from '../../service/settings.js';
import { CLOCK, LOG, SETTINGS, type Clock } from '../../service/tokens.js';
import { LIVE_LIMITS } from '../live.limits.js';
import { liveProtocol, type LiveProtocol } from './live.protocol.js';
import { serveSocket } from './serve-socket.js';
import { refuseUpgrade, whyNoUpgrade } from './upgrade.js';
import { addressOf } from './who-asks.js';

/** The WebSockets of live clients, on the API's own address: subscriptions by the protocol graphql-transport-ws. */
@Injectable()
export class LiveGateway implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    handleProtocols,
    maxPayload: LIMITS.bodyBytes,
    perMessageDeflate: false, // 300 kB of memory a connection
  });
  private protocol!: LiveProtocol;
  private ending = false;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly schema: GraphQLSchemaHost,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    private readonly signIn: SignIn,
    private readonly limiter: RateLimiter,
    private readonly documents: PersistedDocuments,
  ) {}

  /** Open connections, those that have not said who they are included. */
  get count(): number {
    return this.sockets.clients.size;
  }

  onApplicationBootstrap(): void {
    const { signIn, limiter, clock, log, settings, documents } = this;
    const { schema } = this.schema;
    this.protocol = liveProtocol({
      schema,
      signIn,
      limiter,
      clock,
      log,
      tellsSchema: settings.introspection,
      documents,
    });
    const server = this.adapter.httpAdapter?.getHttpServer() as Server | undefined;
    server?.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
  }

  /** First of all: Node's server waits for its WebSockets to end, and closes none. */
  async onModuleDestroy(): Promise<void> {
    this.ending = true;
    const { clients } = this.sockets;
    const gone = [...clients].map(
      (socket) => new Promise<void>((done) => socket.once('close', () => done())),
    );
    for (const socket of clients) socket.close(1001, 'The service ends; connect again.');
    const late = setTimeout(() => clients.forEach((socket) => socket.terminate()), LIVE_LIMITS.closeMs);
    await Promise.all(gone);
    clearTimeout(late);
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const why = whyNoUpgrade(request, this.settings.corsOrigins);
    if (why !== null) return refuseUpgrade(socket, why);
    if (this.ending || this.count >= LIVE_LIMITS.connections)
      return refuseUpgrade(socket, '503 Service Unavailable');
    const ip = addressOf(request, this.settings);
    this.sockets.handleUpgrade(request, socket, head, (opened) =>
      serveSocket(this.protocol, opened, ip, this.log),
    );
  }
}
