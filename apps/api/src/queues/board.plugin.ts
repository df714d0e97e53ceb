import type { FastifyInstance } from 'fastify';
import { withoutCredentials } from './board-answers.js';
import { sessionCookie } from './board-cookie.js';
import { boardDoor } from './board-door.js';
import { addFiles } from './board-files.js';
import { refuse } from './board-pages.js';
import { BoardParts } from './board-parts.js';
import { BOARD, ENTER_ROUTE } from './board-paths.js';
import { addQuestion } from './board-questions.js';
import type { BoardSurroundings } from './board-surroundings.js';

/** The way in. Not by HEAD, which would use the ticket up and open nothing. */
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

function addErrors(server: FastifyInstance, { log }: BoardSurroundings): void {
  server.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const { statusCode = 500, message } = error;
    if (statusCode < 500) return reply.code(statusCode).send({ error: message });
    log.error({ err: error, requestId: request.id }, 'the board of queues failed');
    return refuse(request, reply, 'trouble');
  });
}

/** bull-board below `/queues`, behind its door. */
export async function board(server: FastifyInstance, surroundings: BoardSurroundings): Promise<void> {
  const parts = BoardParts.read(surroundings.kind);
  server.addHook('onRequest', boardDoor(surroundings.passes));
  server.addHook('onSend', async (_request, _reply, payload) =>
    typeof payload === 'string' ? withoutCredentials(payload) : payload,
  );
  addErrors(server, surroundings);
  addEnter(server, surroundings);
  for (const url of parts.pageRoutes)
    server.get(url, (_request, reply) => reply.type('text/html; charset=utf-8').send(parts.page()));
  for (const route of parts.apiRoutes) addQuestion(server, parts, route, surroundings);
  await addFiles(server, parts, surroundings);
  server.all('/*', (request, reply) => refuse(request, reply, 'notThere'));
}
