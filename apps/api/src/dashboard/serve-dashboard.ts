import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The route of all that no other route takes: the page policy of safety-headers.ts goes by it. */
export const DASHBOARD_ROUTE = '/*';

// Names of files under assets/ hold the hash of what is in them; all others keep their names over a new version.
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/** The dashboard's files by the path they are asked for with. */
function filesIn(directory: string): ReadonlySet<string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return new Set(
    files.map(({ parentPath, name }) => relative(directory, join(parentPath, name)).split(sep).join('/')),
  );
}

/** A page of the dashboard is any address that a person may have typed: its own router knows which there are. */
function isPage(path: string, { headers: { accept = '' } }: FastifyRequest): boolean {
  return accept.includes('text/html') && !/\.[a-z0-9]+$/i.test(path);
}

/**
 * Serves the single page and its files. A file that is not there, and whatever is not asked for as a page, stays the
 * API's own 404.
 */
export async function serveDashboard(server: FastifyInstance, directory: string): Promise<void> {
  const files = filesIn(directory);
  await server.register(fastifyStatic, {
    root: directory,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    etag: true,
  });
  const answer = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = (request.params as { '*': string })['*'];
    if (files.has(path)) {
      const kept = path.startsWith('assets/') ? FOR_EVER : ASK_AGAIN;
      return reply.header('cache-control', kept).header('vary', 'accept-encoding').sendFile(path);
    }
    if (!isPage(path, request)) {
      reply.callNotFound();
      return reply;
    }
    return reply.header('cache-control', ASK_AGAIN).header('vary', 'accept-encoding').sendFile('index.html');
  };
  server.route({ method: ['GET', 'HEAD'], url: DASHBOARD_ROUTE, handler: answer });
}
