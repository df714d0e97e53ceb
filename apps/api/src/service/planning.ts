import type pg from 'pg';
import type { Statement } from '../graphql/statement.js';

/**
 * Has PostgreSQL plan each statement for its own values, but for those marked as steady.
 *
 * A filter left out and one that picks a handful, a first page of 10 and of 1,000, share one statement: after five runs
 * PostgreSQL may take one plan for all of them, which reads past the indexes of each (ten times slower, measured). One
 * without a name it plans anew. Planning costs as much as a page of fifty plants: where one plan is right, it is kept.
 */
export function planning(pool: pg.Pool): pg.Pool {
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  const planned = (first: string | (Statement & pg.QueryConfig), ...others: unknown[]) => {
    if (typeof first === 'string' || first.steady === true) return query(first, ...others);
    return query({ ...first, name: undefined }, ...others);
  };
  pool.query = planned as typeof pool.query;
  return pool;
}
