import { daysToArchive, lastArchivableDay, type KnownDay, type UtcDay } from '@palmhouse/domain';
import { dayHasRows, partitionedDays } from '@palmhouse/persistence';
import type pg from 'pg';

/** Every day the archive knows of, before a run. Some hundred rows a year. */
const SELECT_KNOWN = {
  name: 'archive-select-known',
  text: `SELECT day::text, state = 'pruned' AS "isArchived", (extract(epoch FROM keep_live_until) * 1000)::float8 AS "keepUntil",
  EXISTS (SELECT FROM archive_file file WHERE file.day = archive_day.day AND NOT committed) AS "hasLeftovers",
  committed_version > 0 AS "wasArchived"
FROM archive_day ORDER BY day`,
};

export interface KnownRow extends Omit<KnownDay, 'hasLiveRows'> {
  readonly hasLeftovers: boolean;
  /** A version of it stands in the lake, whether or not it is being replaced. */
  readonly wasArchived: boolean;
}

const NEW = { isArchived: false, keepUntil: null, hasLeftovers: false, wasArchived: false };

/** What the archive and the partitions know of each day. */
export async function knownDays(pool: Pick<pg.Pool, 'query'>): Promise<(KnownDay & KnownRow)[]> {
  const { rows } = await pool.query<KnownRow>(SELECT_KNOWN);
  const days = new Map(rows.map((row) => [row.day, { ...row, hasLiveRows: false }]));
  for (const day of await partitionedDays(pool)) {
    const known = days.get(day) ?? { ...NEW, day };
    days.set(day, { ...known, hasLiveRows: await dayHasRows(pool, day) });
  }
  return [...days.values()];
}

/** The days to archive now, oldest first. */
export async function selectDays(
  pool: Pick<pg.Pool, 'query'>,
  nowMs: number,
  keepLiveHours: number,
): Promise<UtcDay[]> {
  const known = await knownDays(pool);
  const due = new Set(daysToArchive(known, lastArchivableDay(nowMs, keepLiveHours), nowMs));
  // Only to be tidied. One that is live for a while, after a restore, is left alone until it is due.
  for (const { day, hasLeftovers, hasLiveRows, isArchived } of known)
    if (isArchived && hasLeftovers && !hasLiveRows) due.add(day);
  return [...due].sort();
}

/** Whether a day is not before everything that the archive and the partitions know of. */
export async function isKnownDay(pool: Pick<pg.Pool, 'query'>, day: UtcDay): Promise<boolean> {
  const { rows } = await pool.query<{ first: UtcDay | null }>(
    'SELECT min(day)::text AS first FROM archive_day',
  );
  const first = [
    ...(await partitionedDays(pool)),
    ...(rows[0]!.first === null ? [] : [rows[0]!.first]),
  ].sort()[0];
  return first !== undefined && day >= first;
}
