import type { AppControllerRoute, BullBoardQueues } from '@bull-board/api/typings/app';
import fastifyStatic from '@fastify/static';
import type { Log } from '@palmhouse/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type pg from 'pg';
import type { Clock } from '../service/tokens.js';
import { withoutCredentials } from './board-answers.js';
import { sessionCookie } from './board-cookie.js';
import { boardDoor, mayChange, sessionOf } from './board-door.js';
import { refuse } from './board-pages.js';
import { BoardParts } from './board-parts.js';
import type { BoardPasses } from './board-passes.js';
import { BOARD, ENTER_ROUTE } from './board-paths.js';
import type { BoardQueues } from './board-queues.js';
import { recorded } from './board-record.js';

export interface BoardSurroundings {
  readonly passes: BoardPasses;
  /** Opened with the first look at them. */
  readonly queues: () => BoardQueues;
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
  readonly production: boolean;
}

type Route = AppControllerRoute;

/** Scripts and styles carry the hash of what is in them in their names; a proxy keeps none, for they stand behind a door. */
const KEPT_FILES = 'private, max-age=3600';

/** A way in that a link's preview (HEAD) does not use up. */
function addEnter(server: FastifyInstance, { passes, production }: BoardSurroundings): void {
  server.get<{ Querystring: { ticket?: unknown } }>(
    ENTER_ROUTE,
    { exposeHeadRoute: false },
    async (request, reply) => {
      const session = await passes.enter(request.query.ticket);
      if (session === null) return refuse(request, reply, 'usedTicket');
      return reply.header('set-cookie', sessionCookie(session.secret, production)).redirect(BOARD, 303);
    },
  );
}

function addQuestion(
  server: FastifyInstance,
  { uiConfig }: BoardParts,
  { method, route, handler }: Route,
  { queues, pool, clock }: BoardSurroundings,
): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const session = sessionOf(request);
    const { writable, readOnly } = queues();
    const { query, body } = request as { query: Record<string, string>; body: Record<string, unknown> };
    const params = request.params as Record<string, string>;
    const headers = {}; // the session's cookie among them: no business of the board's
    const given = session.mayChange ? writable : readOnly;
    const ask = async () =>
      handler({ queues: given as unknown as BullBoardQueues, uiConfig, params, query, body, headers });
    const name = `${request.method} ${[route].flat()[0]}`;
    const told = mayChange(request)
      ? await recorded(pool, clock, session, { request: name, params, body }, ask)
      : await ask();
    return reply.code(told.status ?? 200).send(told.body);
  };
  const methods = [method].flat().map((name) => name.toUpperCase()) as HTTPMethods[];
  for (const url of [route].flat()) server.route({ method: methods, url, handler: answer });
}

/** bull-board below `/queues`, behind its door. */
export async function board(server: FastifyInstance, surroundings: BoardSurroundings): Promise<void> {
  const parts = BoardParts.read();
  server.addHook('onRequest', boardDoor(surroundings.passes));
  server.addHook('onSend', async (_request, _reply, payload) =>
    typeof payload === 'string' ? withoutCredentials(payload) : payload,
  );
  server.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const { statusCode = 500 } = error;
    if (statusCode < 500) return reply.code(statusCode).send({ error: error.message });
    surroundings.log.error({ err: error, requestId: request.id }, 'the board of queues failed');
    return refuse(request, reply, 'trouble');
  });
  addEnter(server, surroundings);
  for (const url of parts.pageRoutes)
    server.get(url, (_request, reply) => reply.type('text/html; charset=utf-8').send(parts.page()));
  for (const route of parts.apiRoutes) addQuestion(server, parts, route, surroundings);
  await server.register(fastifyStatic, {
    root: parts.files,
    prefix: '/static/',
    decorateReply: false,
    cacheControl: false,
    index: false,
    setHeaders: (response) => void response.setHeader('cache-control', KEPT_FILES),
  });
  server.all('/*', (request, reply) => refuse(request, reply, 'notThere'));
}
