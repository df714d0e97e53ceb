import { digestFromText, sameDigest } from '@palmhouse/domain';
import { copyReadingsIn, digestReadings, partitionOf } from '@palmhouse/persistence';
import { readBlocks, readingsQuery, rowsByPlant, type Duck } from '@palmhouse/lake';
import type pg from 'pg';
import { DayChanged, type ArchiveDay } from '../days/archive-day.js';

const ARCHIVED = 'pg_temp.archived_reading';

interface PlantCount {
  readonly plantId: number;
  readonly rows: number;
}

/** Plants of which the database has not as many rows of the day as the files. */
async function plantsThatDiffer(
  client: pg.ClientBase,
  { day }: ArchiveDay,
  archived: ReadonlyMap<number, number>,
): Promise<number[]> {
  const { rows } = await client.query<PlantCount>(
    `SELECT plant_id AS "plantId", count(*)::int AS rows FROM public.${partitionOf(day)} GROUP BY plant_id`,
  );
  return rows
    .filter(({ plantId, rows: live }) => archived.get(plantId) !== live)
    .map(({ plantId }) => plantId);
}

/**
 * Brings the archived rows' identities beside the live ones, in this session: only of plants that have more or fewer rows
 * than were archived, only where rows came after the copy, and before any lock is held. (A plant whose rows changed and are
 * as many as before is found by the digest: then the day is written anew.)
 */
export async function loadArchivedKeys(
  client: pg.ClientBase,
  duck: Duck,
  day: ArchiveDay,
  paths: readonly string[],
): Promise<void> {
  await client.query('DROP TABLE IF EXISTS archived_reading, differing_plant');
  await client.query('CREATE TEMP TABLE archived_reading (LIKE public.reading INCLUDING DEFAULTS)');
  await client.query('CREATE TEMP TABLE differing_plant (plant_id integer PRIMARY KEY)');
  const files = { format: 'parquet', paths } as const;
  const plants = await plantsThatDiffer(client, day, await rowsByPlant(duck, files));
  await client.query('INSERT INTO differing_plant SELECT unnest($1::int4[])', [plants]);
  if (paths.length > 0 && plants.length > 0) {
    const connection = await duck.connect();
    try {
      await copyReadingsIn(client, ARCHIVED, readBlocks(connection, readingsQuery(files, plants)));
    } finally {
      connection.closeSync();
    }
  }
  await client.query(`CREATE INDEX ON ${ARCHIVED} (plant_id, taken_at)`);
  await client.query(`ANALYZE ${ARCHIVED}`);
}

const isArchived = `(NOT EXISTS (SELECT FROM pg_temp.differing_plant d WHERE d.plant_id = p.plant_id)
  OR EXISTS (SELECT FROM ${ARCHIVED} a WHERE a.plant_id = p.plant_id AND a.taken_at = p.taken_at))`;

/**
 * Sets aside, in this transaction, the live rows that came after the copy.
 * @returns how many.
 * @throws DayChanged when what remains is not what was copied.
 */
export async function setAsideLate(client: pg.ClientBase, day: ArchiveDay): Promise<number> {
  const table = `public.${partitionOf(day.day)}`;
  const copied = await digestReadings(client, `(SELECT p.* FROM ${table} p WHERE ${isArchived})`);
  if (!sameDigest(copied, digestFromText(day.draft!.staged)))
    throw new DayChanged(`${day.day} no longer holds the rows that were copied; it is written anew.`);
  await client.query('DROP TABLE IF EXISTS late_reading');
  const { rowCount } = await client.query(
    `CREATE TEMP TABLE late_reading ON COMMIT DROP AS SELECT p.* FROM ${table} p WHERE NOT ${isArchived}`,
  );
  return rowCount ?? 0;
}

/** Puts the rows that came late back into a partition of their own, live as before. */
export async function putBackLate(client: pg.ClientBase, { day }: ArchiveDay): Promise<void> {
  await client.query('SELECT ensure_reading_partition($1::date)', [day]);
  await client.query('INSERT INTO public.reading SELECT * FROM pg_temp.late_reading');
}
