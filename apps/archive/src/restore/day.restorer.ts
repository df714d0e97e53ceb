import { randomBytes } from 'node:crypto';
import { dayLabel, type UtcDay } from '@palmhouse/domain';
import { openDuck, type Duck, type Manifest } from '@palmhouse/lake';
import type pg from 'pg';
import type { ArchiveParts } from '../archive.runner.js';
import { withDayLock } from '../days/day-lock.js';
import { WorkFolder } from '../days/work-folder.js';
import { committedManifest, copyProvenIn, fetchProven } from './archived-day.js';

export interface Restored {
  readonly day: UtcDay;
  readonly label: string;
  /** Where the rows are now, as SQL names it. */
  readonly table: string;
  /** Rows of the day. */
  readonly rows: number;
  /** Of them, those that were not there yet. */
  readonly added: number;
}

/** Another run has the day just now. */
export class DayBusy extends Error {
  override readonly name = 'DayBusy';
  constructor(day: UtcDay) {
    super(`${day} is being archived or restored just now. Try again when that is done; nothing was changed.`);
  }
}

/** The day's schema is there from an earlier restore. */
export class AlreadyRestored extends Error {
  override readonly name = 'AlreadyRestored';
  constructor(schema: string) {
    super(
      `${schema} already exists, from an earlier restore; it was left as it is. To restore anew: DROP SCHEMA ${schema} CASCADE.`,
    );
  }
}

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

// Days that were archived before waterings were kept bring theirs with them.
const KEEP_WATERINGS = `INSERT INTO watering (plant_id, watered_at, reported)
SELECT DISTINCT plant_id, last_watered_at, true FROM pg_temp.restored_reading
WHERE last_watered_at IS NOT NULL AND EXISTS (SELECT FROM plant WHERE plant.id = plant_id)
ORDER BY 1, 2 ON CONFLICT (plant_id, watered_at) DO UPDATE SET reported = true WHERE NOT watering.reported`;

/** $1 day, $2 now, $3 until. */
const NOTE_RESTORE = `UPDATE archive_day SET restored_at = $2, keep_live_until = $3 WHERE day = $1`;

/** Brings archived days back. What is in the lake stays there: a restore is a copy. */
export class DayRestorer {
  constructor(private readonly parts: ArchiveParts) {}

  /** Into a schema of its own, to look at beside the live data. @throws NotArchived @throws AlreadyRestored @throws LakeError */
  async intoSchema(day: UtcDay): Promise<Restored> {
    const schema = `restored_${day.replaceAll('-', '_')}`;
    return this.withProven(day, (duck, paths, manifest) =>
      this.inTransaction((client) => this.copyInto(client, schema, duck, paths, manifest)),
    );
  }

  /**
   * Into the live table, for `ARCHIVE_RESTORED_HOURS`; then the archive lets go of it again. Rows that are there stay as
   * they are. @throws NotArchived @throws DayBusy @throws LakeError
   */
  async intoLive(day: UtcDay): Promise<Restored> {
    const { pool } = this.parts;
    const restored = await withDayLock(pool, day, () =>
      this.withProven(day, async (duck, paths, manifest) => {
        await pool.query('SELECT ensure_reading_partition($1::date)', [day]);
        return this.inTransaction(async (client) => {
          await client.query('CREATE TEMP TABLE restored_reading (LIKE public.reading) ON COMMIT DROP');
          await copyProvenIn(client, duck, 'pg_temp.restored_reading', paths, manifest);
          const { rowCount } = await client.query(
            'INSERT INTO public.reading SELECT * FROM pg_temp.restored_reading ORDER BY plant_id, taken_at ON CONFLICT DO NOTHING',
          );
          await client.query(KEEP_WATERINGS);
          const now = this.parts.clock();
          const until = new Date(now + this.parts.settings.restoredHours * HOUR_MS);
          await client.query(NOTE_RESTORE, [day, new Date(now), until]);
          return toRestored(manifest, 'public.reading', rowCount ?? 0);
        });
      }),
    );
    if (restored === null) throw new DayBusy(day);
    return restored;
  }

  /**
   * Restores a day into a schema that never stands: the transaction is taken back. The proof that the day can be brought
   * back; notes when that was.
   * @param day null: any archived day with readings, drawn by lot.
   * @returns null when there is none.
   */
  async rehearse(day: UtcDay | null = null): Promise<Restored | null> {
    const { pool, clock } = this.parts;
    const drawn = day ?? (await this.draw());
    if (drawn === null) return null;
    const schema = `rehearsal_${randomBytes(6).toString('hex')}`;
    const { restored, version } = await this.withProven(drawn, (duck, paths, manifest) =>
      this.inTransaction(async (client) => {
        const restored = await this.copyInto(client, schema, duck, paths, manifest);
        return { restored, version: manifest.version };
      }, 'ROLLBACK'),
    );
    await pool.query('UPDATE archive_day SET proven_at = $2 WHERE day = $1 AND committed_version = $3', [
      drawn,
      new Date(clock()),
      version,
    ]);
    return restored;
  }

  /** As `rehearse`, where the last proof is a week old or there is none yet; null also where it is not. */
  async rehearseWeekly(): Promise<Restored | null> {
    const { rows } = await this.parts.pool.query<{ last: string | null }>(
      'SELECT max(proven_at) AS last FROM archive_day',
    );
    const last = rows[0]!.last;
    if (last !== null && this.parts.clock() - Date.parse(last) < WEEK_MS) return null;
    return this.rehearse();
  }

  private async draw(): Promise<UtcDay | null> {
    const { rows } = await this.parts.pool.query<{ day: UtcDay }>(
      'SELECT day::text FROM archive_day WHERE committed_version > 0 AND readings > 0 ORDER BY random() LIMIT 1',
    );
    return rows[0]?.day ?? null;
  }

  private async copyInto(
    client: pg.PoolClient,
    schema: string,
    duck: Duck,
    paths: readonly string[],
    manifest: Manifest,
  ): Promise<Restored> {
    const { rows } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [schema]);
    if (rows.length > 0) throw new AlreadyRestored(schema);
    await client.query(`CREATE SCHEMA ${schema}`);
    await client.query(`CREATE TABLE ${schema}.reading (LIKE public.reading INCLUDING COMMENTS)`);
    await copyProvenIn(client, duck, `${schema}.reading`, paths, manifest);
    await client.query(`ALTER TABLE ${schema}.reading ADD PRIMARY KEY (plant_id, taken_at)`);
    return toRestored(manifest, `${schema}.reading`, manifest.rows);
  }

  private async withProven<T>(
    day: UtcDay,
    work: (duck: Duck, paths: readonly string[], manifest: Manifest) => Promise<T>,
  ): Promise<T> {
    const { pool, store, settings } = this.parts;
    const manifest = await committedManifest(pool, store, day);
    const folder = await WorkFolder.open(settings.temporaryDirectory);
    const duck = await openDuck({ memoryMb: settings.memoryMb, temporaryDirectory: folder.file('duckdb') });
    try {
      return await work(duck, await fetchProven(store, duck, folder, manifest), manifest);
    } finally {
      duck.close();
      await folder.close();
    }
  }

  /** A connection that fails is not used again: the server has undone everything. */
  private async inTransaction<T>(
    work: (client: pg.PoolClient) => Promise<T>,
    end: 'COMMIT' | 'ROLLBACK' = 'COMMIT',
  ): Promise<T> {
    const client = await this.parts.pool.connect();
    let broken = true;
    try {
      await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
      const result = await work(client);
      await client.query(end);
      broken = false;
      return result;
    } finally {
      client.release(broken);
    }
  }
}

const toRestored = ({ day, rows }: Manifest, table: string, added: number): Restored => ({
  day,
  label: dayLabel(day),
  table,
  rows,
  added,
});
