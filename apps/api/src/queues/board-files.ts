import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { wordsOf } from './board-answers.js';
import type { BoardParts } from './board-parts.js';
import type { BoardSurroundings } from './board-surroundings.js';

/** For the browser that came in through the door; a proxy keeps none. */
const KEPT = 'private, max-age=3600';

/** What the board says, in each of its languages. */
function addWords(server: FastifyInstance, directory: string, { kind }: BoardSurroundings): void {
  for (const language of readdirSync(join(directory, 'locales'))) {
    const file = `locales/${language}/messages.json`;
    server.get(`/static/${file}`, async (_request, reply) => {
      const words = wordsOf(await readFile(join(directory, file), 'utf8'), kind);
      return reply.type('application/json; charset=utf-8').header('cache-control', KEPT).send(words);
    });
  }
}

/** The board's scripts, styles, pictures and words. */
export async function addFiles(
  server: FastifyInstance,
  { files }: BoardParts,
  surroundings: BoardSurroundings,
): Promise<void> {
  addWords(server, files, surroundings);
  await server.register(fastifyStatic, {
    root: files,
    prefix: '/static/',
    decorateReply: false, // the dashboard's files may have done so already
    cacheControl: false,
    index: false,
    setHeaders: (reply) => void reply.header('cache-control', KEPT),
  });
}
