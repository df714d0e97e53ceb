import type pg from 'pg';
import { TOLD_BUGS } from './bugs.sql.js';

/** A report as a letter tells of it. */
export interface ToldBug {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly page: string | null;
  readonly version: string | null;
  readonly requestId: string | null;
  readonly userAgent: string | null;
  readonly reporter: string;
  readonly reportedMs: number;
  /** Null: it came without a picture. */
  readonly mediaType: string | null;
  readonly width: number | null;
  /** Null also where only a line tells of the report. */
  readonly picture: Buffer | null;
}

/** @param inFull of how many, the oldest, the pictures are read. */
export async function toldBugs(
  pool: Pick<pg.Pool, 'query'>,
  ids: readonly number[],
  inFull: number,
): Promise<ToldBug[]> {
  const sorted = ids.toSorted((a, b) => a - b);
  const { rows } = await pool.query<ToldBug>({ ...TOLD_BUGS, values: [sorted, sorted.slice(0, inFull)] });
  return rows;
}
