import type { QueueBackend } from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import type pg from 'pg';
import type { Clock } from '../service/tokens.js';
import type { BoardPasses } from './board-passes.js';
import type { BoardQueues } from './board-queues.js';

/** What the board needs of the service. */
export interface BoardSurroundings {
  readonly passes: BoardPasses;
  /** What the queues are on. */
  readonly kind: QueueBackend['kind'];
  /** Opened with the first look at them. */
  readonly queues: () => BoardQueues;
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
  readonly production: boolean;
}
