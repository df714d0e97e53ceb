import { databaseHealth } from '@palmhouse/persistence';
import type { QueueBackend } from '@palmhouse/queues';
import { HealthModule } from '@palmhouse/runtime';
import { DATABASE, QUEUE_BACKEND, type Database } from './tokens.js';

/**
 * Ready: PostgreSQL answers with the schema this code knows, and the queue answers. Not the lake: while it is away, all
 * that is live is served, and what is archived is named as unreadable.
 */
export function apiHealth() {
  return HealthModule.with([DATABASE, QUEUE_BACKEND], (database: Database, queue: QueueBackend) => [
    ...databaseHealth(database),
    { name: 'queue', check: () => queue.ping() },
  ]);
}
