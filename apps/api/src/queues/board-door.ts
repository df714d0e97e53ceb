import type { FastifyReply, FastifyRequest } from 'fastify';
import { secretIn } from './board-cookie.js';
import { refuse, type REFUSALS } from './board-pages.js';
import type { BoardPasses, BoardSession } from './board-passes.js';
import { BOARD, ENTER } from './board-paths.js';
import { isFromOurPage } from './same-origin.js';

const SESSIONS = new WeakMap<FastifyRequest, BoardSession>();

/** Who was let in. @throws Error where nobody was: a route that does not stand behind the door. */
export function sessionOf(request: FastifyRequest): BoardSession {
  const session = SESSIONS.get(request);
  if (session === undefined) throw new Error(`a request to ${BOARD} got past its door`);
  return session;
}

/** All that is not plainly for looking. */
export function mayChange({ method }: Pick<FastifyRequest, 'method'>): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

function whyNot(request: FastifyRequest, session: BoardSession | null): keyof typeof REFUSALS | null {
  if (session === null) return 'noSession';
  if (!mayChange(request)) return null;
  if (!session.mayChange) return 'readOnly';
  return isFromOurPage(request) ? null : 'foreignPage';
}

/** An `onRequest` hook before every page, file and question of the board, whatever the board itself would allow. */
export function boardDoor(passes: Pick<BoardPasses, 'session'>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (request.routeOptions.url === ENTER) return undefined;
    const session = await passes.session(secretIn(request.headers.cookie));
    const why = whyNot(request, session);
    if (why !== null) return refuse(request, reply, why);
    if (session !== null) SESSIONS.set(request, session);
    return undefined;
  };
}
