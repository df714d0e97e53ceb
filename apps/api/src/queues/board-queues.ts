import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import type { Queue } from 'bullmq';

export type Adapters = ReadonlyMap<string, BullMQAdapter>;

/** The queues twice over: as they are for whoever may change them, and for looking only. */
export interface BoardQueues {
  readonly writable: Adapters;
  readonly readOnly: Adapters;
}

/**
 * Of a queue on PostgreSQL. There workers are known by the names of their connections alone, which another database role
 * may not read: none seen does not mean that nobody works, so nothing is said of them.
 */
class PostgresAdapter extends BullMQAdapter {
  override getWorkers(): Promise<null> {
    return Promise.resolve(null);
  }
}

export function boardQueues(queues: readonly Queue[], kind: 'postgres' | 'redis'): BoardQueues {
  const Adapter = kind === 'postgres' ? PostgresAdapter : BullMQAdapter;
  const adapters = (readOnlyMode: boolean): Adapters =>
    new Map(queues.map((queue) => [queue.name, new Adapter(queue, { readOnlyMode })]));
  return { writable: adapters(false), readOnly: adapters(true) };
}
