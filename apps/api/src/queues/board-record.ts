import type pg from 'pg';
import type { Clock } from '../service/tokens.js';
import type { BoardSession } from './board-passes.js';
import { INSERT_BOARD_AUDIT, TAKE_BACK_AUDIT } from './board-record.sql.js';

/** A change that somebody asks the board for. */
export interface BoardChange {
  /** `PUT /api/queues/:queueName/pause`. */
  readonly request: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
}

/** `job:care/tidy-2026-11-20T05-51`, `queue:care`, or all of them. */
export function subjectOf({ params: { queueName, jobId } }: Pick<BoardChange, 'params'>): string {
  if (queueName === undefined) return 'queues';
  return jobId === undefined ? `queue:${queueName}` : `job:${queueName}/${jobId}`;
}

/**
 * Writes down who asks for what before it is done: no change goes unrecorded, not even one that ends the service. (Queues
 * may be on Redis: there is no one transaction for both.) Where the board says that it did nothing, nothing stands.
 */
export async function recorded<T extends { readonly status?: number }>(
  pool: pg.Pool,
  clock: Clock,
  { id, name }: BoardSession,
  change: BoardChange,
  work: () => Promise<T>,
): Promise<T> {
  const { request, params, body } = change;
  const input = JSON.stringify({ request, ...params, ...(body !== undefined && body !== null && { body }) });
  const { rows } = await pool.query<{ id: string }>({
    ...INSERT_BOARD_AUDIT,
    values: [clock(), id, name, 'changeQueues', subjectOf(change), input],
  });
  const answer = await work();
  const { status = 200 } = answer;
  if (status >= 400 && status < 500) await pool.query({ ...TAKE_BACK_AUDIT, values: [rows[0]?.id] });
  return answer;
}
