import {
  coverageOf,
  isComplete,
  startOfDay,
  toIso,
  type Coverage,
  type EpochMicros,
  type Stretch,
  type UtcDay,
} from '@palmhouse/domain';
import { LakeError, type LakeReader } from '@palmhouse/lake';
import type pg from 'pg';
import { committedFiles } from './archive-index.js';
import { readArchived, type OnUnreadable, type SourcedReading } from './archived-readings.js';
import { COUNT_LIVE, LIVE_READINGS } from './history.sql.js';

export interface HistoryQuestion {
  readonly plantIds: readonly number[];
  /** Included. */
  readonly from: EpochMicros;
  /** Excluded; nothing after `now` is a gap. */
  readonly to: EpochMicros;
  /** Readings a plant at most, the earliest ones, 1 or more; null: all. */
  readonly limit: number | null;
  readonly now: EpochMicros;
}

export interface PlantHistory {
  /** In the order of time. */
  readonly readings: readonly SourcedReading[];
  /** The first one beyond the limit; null where there is none. */
  readonly next: SourcedReading | null;
  /**
   * What the stretch consists of, from `from` to `to`; to the last reading where the limit cut it. Live, archive or gap,
   * without holes between.
   */
  readonly coverage: readonly Coverage[];
  /** Everything that is kept of the stretch is there; false where archived files could not be read. */
  readonly complete: boolean;
}

/** What was read of both sides. */
export interface BothSides {
  readonly byPlant: ReadonlyMap<number, readonly SourcedReading[]>;
  /** Archived stretches that could not be read, in order. */
  readonly unreadable: readonly Stretch[];
}

const DAY_MICROS = 86_400_000_000;

interface LiveRow {
  readonly plantId: number;
  readonly takenAt: string;
  readonly soilMoisture: number | null;
  readonly temperature: number | null;
  readonly lastWateredAt: string | null;
}

const toLive = (row: LiveRow): SourcedReading => ({
  ...row,
  takenAt: Number(row.takenAt),
  lastWateredAt: row.lastWateredAt === null ? null : Number(row.lastWateredAt),
  source: 'live',
});

/**
 * Live and archived readings as one.
 *
 * Complete at every moment, also while a day is being archived, because of the order: the live side is read to its end
 * first, then the list of committed files. Rows only ever move from live to archive, and the list changes in the same
 * transaction in which they leave; so what left before or during the first read is in the second. What both sides have is
 * taken once, from the archive, which is what stands.
 */
export class ReadingsAcrossTime {
  constructor(
    private readonly pool: Pick<pg.Pool, 'query'>,
    private readonly lake: LakeReader,
    private readonly onUnreadable: OnUnreadable = () => undefined,
  ) {}

  /** One entry for each plant asked for. */
  async readings(question: HistoryQuestion): Promise<Map<number, PlantHistory>> {
    const { byPlant, unreadable } = await this.bothSides({ ...question, limit: oneMore(question.limit) });
    return new Map(
      [...byPlant].map(([plant, readings]) => [plant, toHistory(readings, question, unreadable)]),
    );
  }

  /** Of each plant asked for its readings in the order of time, each once; what both sides have is the archive's. */
  async bothSides(question: Omit<HistoryQuestion, 'now'>): Promise<BothSides> {
    const live = await this.live(question);
    const files = await committedFiles(this.pool, question.plantIds, question.from, question.to);
    const archived = await readArchived(this.lake, files, question, this.onUnreadable);
    const byPlant = new Map<number, SourcedReading[]>(question.plantIds.map((plant) => [plant, []]));
    for (const reading of [...archived.readings, ...live]) byPlant.get(reading.plantId)?.push(reading);
    for (const [plant, readings] of byPlant) byPlant.set(plant, eachOnce(readings));
    return { byPlant, unreadable: archived.unreadable };
  }

  /**
   * How many readings each plant has in a stretch, live and archived, each once.
   * @throws LakeError when an archived file cannot be read: a count that leaves some out would be a wrong one.
   */
  async count({
    plantIds,
    from,
    to,
  }: Pick<HistoryQuestion, 'plantIds' | 'from' | 'to'>): Promise<Map<number, number>> {
    const { rows } = await this.pool.query<{ plantId: number; day: UtcDay; readings: number }>({
      ...COUNT_LIVE,
      values: [plantIds, toIso(from), toIso(to)],
    });
    const files = await committedFiles(this.pool, plantIds, from, to);
    const archivedDays = new Set(files.map(({ day }) => day));
    // A day that is archived and has live rows too (late ones, or a restore) is counted reading by reading.
    const both = new Set(rows.map(({ day }) => day).filter((day) => archivedDays.has(day)));
    const counts = new Map<number, number>(plantIds.map((plant) => [plant, 0]));
    const add = (plant: number, readings: number) => counts.set(plant, (counts.get(plant) ?? 0) + readings);
    for (const { plantId, day, readings } of rows) if (!both.has(day)) add(plantId, readings);
    const archivedOnly = files.filter(({ day }) => !both.has(day));
    for (const [plant, readings] of await this.lake.count({ files: archivedOnly, plantIds, from, to }))
      add(plant, readings);
    for (const day of both) {
      const start = startOfDay(day) * 1_000;
      const stretch = { from: Math.max(from, start), to: Math.min(to, start + DAY_MICROS) };
      const histories = await this.readings({ plantIds, ...stretch, limit: null, now: stretch.to });
      for (const [plant, { readings, complete }] of histories) {
        if (!complete)
          throw new LakeError('LAKE.UNAVAILABLE', `What is archived of ${day} could not be read.`);
        add(plant, readings.length);
      }
    }
    return counts;
  }

  private async live({ plantIds, from, to, limit }: Omit<HistoryQuestion, 'now'>): Promise<SourcedReading[]> {
    const { rows } = await this.pool.query<LiveRow>({
      ...LIVE_READINGS,
      values: [plantIds, toIso(from), toIso(to), limit],
    });
    return rows.map(toLive);
  }
}

/** Stable, with the archive's first: of two with one instant the archive's stays. */
function eachOnce(archiveFirst: readonly SourcedReading[]): SourcedReading[] {
  const sorted = [...archiveFirst].sort((a, b) => a.takenAt - b.takenAt);
  return sorted.filter((reading, index) => reading.takenAt !== sorted[index - 1]?.takenAt);
}

function toHistory(
  once: readonly SourcedReading[],
  { from, to, limit, now }: HistoryQuestion,
  unreadable: readonly Stretch[],
): PlantHistory {
  const readings = limit === null ? once : once.slice(0, limit);
  const next = once[readings.length] ?? null;
  const end = next === null ? Math.max(from, Math.min(to, now)) : readings.at(-1)!.takenAt + 1;
  const coverage = coverageOf(readings, { from, to: Math.max(end, endOf(readings)) }, unreadable);
  return { readings, next, coverage, complete: isComplete(coverage) };
}

/** A sensor's clock may be ahead of ours. */
const endOf = (readings: readonly SourcedReading[]): EpochMicros =>
  (readings.at(-1)?.takenAt ?? -Infinity) + 1;

/** Whether there is more is found out by asking for one more. */
const oneMore = (limit: number | null): number | null => (limit === null ? null : limit + 1);
