import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { QueueBackend } from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { Jobs } from '../service/jobs.js';
import type { ApiSettings } from '../service/settings.js';
import { CLOCK, LOG, POOL, QUEUE_BACKEND, type Clock } from '../service/tokens.js';
import { board } from './board.plugin.js';
import { BoardPasses } from './board-passes.js';
import { BOARD } from './board-paths.js';
import { boardQueues, type BoardQueues } from './board-queues.js';
import type { BoardSurroundings } from './board-surroundings.js';

/** Puts the board of queues among the service's routes. */
export function mountBoard(app: NestFastifyApplication, { production }: ApiSettings): void {
  const { kind } = app.get<QueueBackend>(QUEUE_BACKEND);
  let opened: BoardQueues | null = null;
  const surroundings: BoardSurroundings = {
    passes: app.get(BoardPasses),
    kind,
    queues: () => (opened ??= boardQueues(app.get(Jobs).all(), kind)),
    pool: app.get<pg.Pool>(POOL),
    clock: app.get<Clock>(CLOCK),
    log: app.get<Log>(LOG),
    production,
  };
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  server.register((scope) => board(scope, surroundings), { prefix: BOARD });
}
