import type { AppControllerRoute, BullBoardQueues } from '@bull-board/api/typings/app';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { mayChange, sessionOf } from './board-door.js';
import type { BoardParts } from './board-parts.js';
import { recorded } from './board-record.js';
import type { BoardSurroundings } from './board-surroundings.js';

type Route = AppControllerRoute;

/** What bull-board's handlers take for a request; the headers, the session's cookie among them, are none of their business. */
function given(request: FastifyRequest) {
  return {
    params: request.params as Record<string, string>,
    query: request.query as Record<string, string>,
    body: request.body as Record<string, unknown>,
    headers: {},
  };
}

/** One of the questions that the board's page asks, for the queues as whoever asks may have them. */
export function addQuestion(
  server: FastifyInstance,
  { uiConfig }: BoardParts,
  { method, route, handler }: Route,
  { queues, pool, clock }: BoardSurroundings,
): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const session = sessionOf(request);
    const { writable, readOnly } = queues();
    const theirs = (session.mayChange ? writable : readOnly) as unknown as BullBoardQueues;
    const asked = given(request);
    const ask = async () => handler({ queues: theirs, uiConfig, ...asked });
    const change = { request: `${request.method} ${[route].flat()[0]}`, ...asked };
    const told = mayChange(request) ? await recorded(pool, clock, session, change, ask) : await ask();
    return reply.code(told.status ?? 200).send(told.body);
  };
  const methods = [method].flat().map((name) => name.toUpperCase()) as HTTPMethods[];
  for (const url of [route].flat()) server.route({ method: methods, url, handler: answer });
}
