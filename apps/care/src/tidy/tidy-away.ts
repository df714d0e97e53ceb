import type pg from 'pg';
import { piecesOf } from '../learn/pieces.js';
import type { Retention } from './retention.settings.js';
import { DELETE_ALERTS, DELETE_DIGESTS, DELETE_STATES } from './tidy.sql.js';

const DAY_MS = 24 * 3_600_000;

export interface Tidied {
  readonly states: number;
  readonly alerts: number;
  readonly digests: number;
}

export interface Bounds {
  readonly plantsAtOnce: number;
  /** Of one statement, which is a transaction of its own: nobody waits long for it. */
  readonly rowsAtOnce: number;
  /** Of each kind in one run: the queue has other work. What is left is the next run's. */
  readonly rowsARun: number;
}

// 10,000 plants make some 60,000 changes a day; a run that finds a year of them is through with it within five weeks.
const BOUNDS: Bounds = { plantsAtOnce: 500, rowsAtOnce: 5_000, rowsARun: 500_000 };

type Queryable = Pick<pg.ClientBase, 'query'>;

/** Deletes piece by piece until a piece is not full, or there were enough. @returns how many rows. */
async function deleteAll(
  client: Queryable,
  statement: pg.QueryConfig,
  values: readonly unknown[],
  bounds: Bounds,
  most: number,
): Promise<number> {
  let rows = 0;
  while (rows < most) {
    const { rowCount } = await client.query({ ...statement, values: [...values, bounds.rowsAtOnce] });
    rows += rowCount ?? 0;
    if ((rowCount ?? 0) < bounds.rowsAtOnce) break;
  }
  return rows;
}

/** Lets go of what is older than it is kept, in small pieces. Again, it does nothing. */
export async function tidyAway(
  client: Queryable,
  plants: readonly number[],
  keep: Retention,
  nowMs: number,
  bounds = BOUNDS,
): Promise<Tidied> {
  const before = (days: number) => new Date(nowMs - days * DAY_MS).toISOString();
  const most = bounds.rowsARun;
  let states = 0;
  for (const piece of piecesOf(plants, bounds.plantsAtOnce))
    states += await deleteAll(client, DELETE_STATES, [piece, before(keep.states)], bounds, most - states);
  const alerts = await deleteAll(client, DELETE_ALERTS, [before(keep.alerts)], bounds, most);
  const digests = await deleteAll(client, DELETE_DIGESTS, [before(keep.digests)], bounds, most);
  return { states, alerts, digests };
}
