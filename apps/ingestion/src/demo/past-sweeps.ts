import { minuteOf, type MinuteMs } from '@palmhouse/domain';
import type { DataSource } from 'typeorm';
import type { Loader } from '../load/loader.js';
import type { Roster, SweepsStore } from '../sweep/sweeps.store.js';
import type { Transformed } from '../transform/transform-answers.js';

const FIRST_START = `SELECT min(started_at) AS "firstStart" FROM discovery`;

// A run that was killed leaves one sweep begun, and the service closes it within minutes, with nothing in it.
const REOPEN = `UPDATE sweep SET started_at = now(), finished_at = NULL WHERE minute < $1 AND asked = 0`;

const OLDEST = `SELECT min(minute) AS oldest FROM sweep WHERE minute >= $1 OR finished_at IS NOT NULL`;

// While it is open it began just now, or the service would take it for abandoned; then it began in its minute.
const SET_BACK = `UPDATE sweep SET started_at = minute WHERE minute = $1`;

const SECOND_MS = 1_000;

/** The sweeps of the time before the museum first opened. */
export class PastSweeps {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sweeps: SweepsStore,
    private readonly loader: Loader,
  ) {}

  /** When the museum first opened, milliseconds since 1970; null before its first walk along the ids is through. */
  async firstStart(): Promise<number | null> {
    const [{ firstStart }] = await this.dataSource.query<[{ firstStart: string | null }]>(FIRST_START);
    return firstStart === null ? null : Date.parse(firstStart);
  }

  /** The oldest minute there is, after one that a killed run left half done; null where there is none. */
  async oldest(firstStart: number): Promise<MinuteMs | null> {
    const opened = new Date(minuteOf(firstStart));
    await this.dataSource.query(REOPEN, [opened]);
    const [{ oldest }] = await this.dataSource.query<[{ oldest: string | null }]>(OLDEST, [opened]);
    return oldest === null ? null : Date.parse(oldest);
  }

  /** Loads one past minute as its sweep would have. Again is no harm. */
  async load(minuteMs: MinuteMs, roster: Roster, batch: Transformed): Promise<void> {
    const shard = { minute: new Date(minuteMs).toISOString(), shard: 0 };
    const plants = roster.lastId - roster.firstId + 1;
    const { finishedAt } = await this.sweeps.open(shard.minute, roster, plants, new Date());
    if (finishedAt !== null) return;
    if (!(await this.loader.isLoaded(shard))) await this.loader.load(batch, shard);
    await this.sweeps.close(shard.minute, minuteMs + SECOND_MS);
    await this.dataSource.query(SET_BACK, [shard.minute]);
  }
}
