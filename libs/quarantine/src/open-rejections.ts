import type pg from 'pg';
import { selectOpen } from './quarantine.sql.js';

/** More would make one transaction of minutes, and a list nobody reads. */
export const REPLAY_MAX = 500;

/** Which rejections, of those still open: those that meet every condition given. */
export interface OpenSelection {
  readonly source?: string | null;
  readonly plantId?: number | null;
  readonly rule?: string | null;
  /** ISO instants, half-open. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** The last one of the page before: instant and id. */
  readonly after?: readonly [receivedAt: string, id: number] | null;
}

export interface OpenPage {
  /** Newest first. */
  readonly ids: readonly string[];
  /** The last one's place; null on an empty page. */
  readonly end: readonly [receivedAt: string, id: number] | null;
  readonly hasMore: boolean;
}

/** The newest of what is still open, `REPLAY_MAX` at most. */
export async function openRejections(
  client: Pick<pg.ClientBase, 'query'>,
  { source, plantId, rule, from, to, after }: OpenSelection,
): Promise<OpenPage> {
  const by = typeof plantId === 'number' ? 'plant' : typeof rule === 'string' ? 'rule' : 'any';
  const where = [source ?? null, plantId ?? null, rule ?? null, from ?? null, to ?? null];
  const { rows } = await client.query<{ id: string; receivedAt: string }>({
    ...selectOpen(by),
    values: [...where, ...(after ?? [null, null]), REPLAY_MAX + 1],
  });
  const page = rows.slice(0, REPLAY_MAX);
  const last = page.at(-1);
  return {
    ids: page.map(({ id }) => id),
    end: last === undefined ? null : [last.receivedAt, Number(last.id)],
    hasMore: rows.length > REPLAY_MAX,
  };
}
