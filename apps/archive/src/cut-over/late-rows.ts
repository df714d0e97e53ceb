import { digestFromText, sameDigest } from '@palmhouse/domain';
import { copyReadingsIn, digestReadings, partitionOf } from '@palmhouse/persistence';
import { readBlocks, readingsQuery, type Duck } from '@palmhouse/lake';
import type pg from 'pg';
import { DayChanged, type ArchiveDay } from '../days/archive-day.js';

const ARCHIVED = 'pg_temp.archived_reading';

/**
 * Brings the archived rows' identities beside the live ones, in this session: only needed where rows came after the copy,
 * and done before any lock is held.
 */
export async function loadArchivedKeys(
  client: pg.ClientBase,
  duck: Duck,
  paths: readonly string[],
): Promise<void> {
  await client.query('DROP TABLE IF EXISTS archived_reading');
  await client.query('CREATE TEMP TABLE archived_reading (LIKE public.reading INCLUDING DEFAULTS)');
  if (paths.length > 0) {
    const connection = await duck.connect();
    try {
      const blocks = readBlocks(connection, readingsQuery({ format: 'parquet', paths }));
      await copyReadingsIn(client, ARCHIVED, blocks);
    } finally {
      connection.closeSync();
    }
  }
  await client.query(`CREATE INDEX ON ${ARCHIVED} (plant_id, taken_at)`);
  await client.query(`ANALYZE ${ARCHIVED}`);
}

const isArchived = `EXISTS (SELECT FROM ${ARCHIVED} a WHERE a.plant_id = p.plant_id AND a.taken_at = p.taken_at)`;

/**
 * Sets aside, in this transaction, the live rows that came after the copy.
 * @returns how many.
 * @throws DayChanged when what remains is not what was copied.
 */
export async function setAsideLate(client: pg.ClientBase, day: ArchiveDay): Promise<number> {
  const table = `public.${partitionOf(day.day)}`;
  const copied = await digestReadings(client, `(SELECT * FROM ${table} p WHERE ${isArchived})`);
  if (!sameDigest(copied, digestFromText(day.draft!.staged)))
    throw new DayChanged(`${day.day} no longer holds the rows that were copied; it is written anew.`);
  await client.query('DROP TABLE IF EXISTS late_reading');
  const { rowCount } = await client.query(
    `CREATE TEMP TABLE late_reading ON COMMIT DROP AS SELECT * FROM ${table} p WHERE NOT ${isArchived}`,
  );
  return rowCount ?? 0;
}

/** Puts the rows that came late back into a partition of their own, live as before. */
export async function putBackLate(client: pg.ClientBase, { day }: ArchiveDay): Promise<void> {
  await client.query('SELECT ensure_reading_partition($1::date)', [day]);
  await client.query('INSERT INTO public.reading SELECT * FROM pg_temp.late_reading');
}
