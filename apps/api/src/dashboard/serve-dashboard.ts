import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { join } from 'node:path';
import { askedFor } from './asked-for.js';

/** The route of all that no other route takes: the page policy of safety-headers.ts goes by it. */
export const DASHBOARD_ROUTE = '/*';

// Names of files under assets/ hold the hash of what is in them; all others keep their names over a new version.
const FOR_A_YEAR = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/** Only of files that are there: a 404 that were kept for a year would outlive the deployment it came from. */
const keep = (assets: string) => (reply: FastifyReply, file: string) => {
  const others = [reply.getHeader('vary') ?? []].flat().map(String);
  reply.headers({
    'cache-control': file.startsWith(assets) ? FOR_A_YEAR : ASK_AGAIN,
    vary: [...others, 'Accept-Encoding'].join(', '),
  });
};

/**
 * Serves the single page and its files. A file that is not there, and whatever is not asked for as a page, stays the
 * API's own 404.
 */
export async function serveDashboard(server: FastifyInstance, directory: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: directory,
    serve: false, // by the one route below
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders: keep(join(directory, 'assets/')),
  });
  const answer = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = (request.params as { '*': string })['*'];
    const asked = askedFor(path, request.headers.accept);
    if (asked === 'page') return reply.sendFile('index.html');
    if (asked === 'file') return reply.sendFile(path);
    reply.callNotFound();
    return reply;
  };
  server.route({ method: ['GET', 'HEAD'], url: DASHBOARD_ROUTE, handler: answer });
}
