import type { ArchiveState, UtcDay } from '@palmhouse/domain';
import type pg from 'pg';
import { LostDay, type ArchiveDay, type ArchiveFile, type Draft } from './archive-day.js';
import * as sql from './archive-days.sql.js';

type Queryable = Pick<pg.ClientBase, 'query'>;

/** The archive's state machine in PostgreSQL: each step compares the run and state, and sets the next. */
export class ArchiveDaysStore {
  constructor(
    private readonly pool: Queryable,
    private readonly now: () => Date,
  ) {}

  /** Takes a day over for a run. The caller holds the day's lock. */
  async open(day: UtcDay, run: string): Promise<ArchiveDay> {
    const { rows } = await this.pool.query<ArchiveDay>({ ...sql.OPEN_DAY, values: [day, run, this.now()] });
    return rows[0]!;
  }

  async find(day: UtcDay): Promise<ArchiveDay | null> {
    return (await this.pool.query<ArchiveDay>({ ...sql.SELECT_DAY, values: [day] })).rows[0] ?? null;
  }

  /** @throws LostDay when another run has taken the day over. */
  async advance(from: ArchiveDay, state: ArchiveState, draft: Draft): Promise<ArchiveDay> {
    const { rows } = await this.pool.query<ArchiveDay>({
      ...sql.ADVANCE_DAY,
      values: [from.day, from.run, from.state, state, JSON.stringify(draft), this.now()],
    });
    return owned(from, rows[0]);
  }

  /** Begins the day anew; nothing that readers go by changes. @throws LostDay */
  async restart(from: ArchiveDay, version: number): Promise<ArchiveDay> {
    const { rows } = await this.pool.query<ArchiveDay>({
      ...sql.RESTART_DAY,
      values: [from.day, from.run, version],
    });
    return owned(from, rows[0]);
  }

  async fail({ day, run }: ArchiveDay, message: string): Promise<void> {
    await this.pool.query({ ...sql.FAIL_DAY, values: [day, run, this.now(), message] });
  }

  /** Notes a file before it is put. @throws LostDay */
  async note({ day, run, ...rest }: ArchiveDay, file: ArchiveFile): Promise<void> {
    const { rows } = await this.pool.query({
      ...sql.NOTE_FILE,
      values: [
        day,
        run,
        file.key,
        file.dataset,
        file.version,
        file.rows,
        file.bytes,
        file.sha256,
        file.firstPlantId,
        file.lastPlantId,
        file.firstTakenAt,
        file.lastTakenAt,
      ],
    });
    owned({ day, run, ...rest }, rows[0]);
  }

  async files(day: UtcDay, keys: readonly string[]): Promise<ArchiveFile[]> {
    return (await this.pool.query<ArchiveFile>({ ...sql.SELECT_FILES, values: [day, keys] })).rows;
  }

  /** The files of the version that readers go by. */
  async committed(day: UtcDay): Promise<ArchiveFile[]> {
    return (await this.pool.query<ArchiveFile>({ ...sql.SELECT_COMMITTED, values: [day] })).rows;
  }

  /** Keys up to a version that no committed version names. */
  async leftovers(day: UtcDay, version: number): Promise<Pick<ArchiveFile, 'key' | 'dataset'>[]> {
    return (await this.pool.query({ ...sql.SELECT_LEFTOVERS, values: [day, version] })).rows;
  }

  /** These do not hold what was written: no later try puts anything under their keys. */
  async markSpoilt({ day, run }: ArchiveDay, keys: readonly string[]): Promise<void> {
    await this.pool.query({ ...sql.MARK_SPOILT, values: [day, run, keys] });
  }

  /** Which of these were marked. */
  async spoilt(day: UtcDay, keys: readonly string[]): Promise<Set<string>> {
    const { rows } = await this.pool.query<{ key: string }>({ ...sql.SELECT_SPOILT, values: [day, keys] });
    return new Set(rows.map(({ key }) => key));
  }

  async forget(day: UtcDay, key: string): Promise<void> {
    await this.pool.query({ ...sql.FORGET_FILE, values: [day, key] });
  }
}

/** Within the cut-over's transaction: readers change to the new version and the day is done. @throws LostDay */
export async function commitDay(
  client: Queryable,
  day: ArchiveDay,
  hasNews: boolean,
  now: Date,
): Promise<void> {
  const { draft } = day;
  if (hasNews) {
    await client.query({ ...sql.COMMIT_FILES, values: [day.day, draft!.keys] });
    await client.query({ ...sql.DROP_OLD_SUMMARIES, values: [day.day, draft!.keys] });
  }
  const cut = await client.query({
    ...(hasNews ? sql.CUT_OVER_DAY : sql.KEEP_VERSION),
    values: [day.day, day.run],
  });
  owned(day, cut.rows[0]);
  const pruned = await client.query({ ...sql.PRUNE_DAY, values: [day.day, day.run, now] });
  owned(day, pruned.rows[0]);
}

function owned<T>({ day }: ArchiveDay, row: T | undefined): T {
  if (row === undefined) throw new LostDay(day);
  return row;
}
