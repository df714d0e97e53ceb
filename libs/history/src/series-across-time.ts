import {
  bucketsOf,
  bucketStart,
  coverageOf,
  coverageOfSpans,
  GAP_MICROS,
  HOUR_MICROS,
  isWholeHours,
  joinCoverage,
  mergeBuckets,
  stepFor,
  utcDayOf,
  type Bucket,
  type Coverage,
  type EpochMicros,
  type SourcedInstant,
  type Stretch,
} from '@palmhouse/domain';
import type pg from 'pg';
import type { SourcedReading } from './archived-readings.js';
import { contestedDays, type SeriesPart } from './contested-days.js';
import type { ReadingsAcrossTime } from './readings-across-time.js';
import { seriesAsText, type SeriesTexts } from './series-as-text.js';
import { at, rawUpTo, stretchOf, values, type Asked } from './series-asked.js';
import {
  TooManyReadings,
  type SeriesHistory,
  type SeriesMember,
  type SeriesQuestion,
} from './series-question.js';
import { bucketsOfRow, toSpan, type SeriesRow } from './series-rows.js';
import { liveSeries, rolledUpSeries } from './series.sql.js';

const MINUTE = 60_000_000;

/** Archived readings that one question reads one by one at most: some seconds, some hundred megabytes. */
export const READ_ONE_BY_ONE_MAX = 250_000;

/**
 * Series over live and archived readings, of many plants in one statement.
 *
 * Buckets of whole hours over archived days come from hourly summaries, without a look into the lake; finer ones from the
 * readings themselves. Both ends of a stretch are widened to whole buckets, so that a bucket is the same in whichever
 * stretch it is asked for; only `asOf` cuts one.
 */
export class SeriesAcrossTime {
  constructor(
    private readonly pool: Pick<pg.Pool, 'query'>,
    private readonly readings: ReadingsAcrossTime,
  ) {}

  /**
   * One entry for each series that has members.
   * @throws TooManyReadings when fine buckets of that many plants would be read out of the archive.
   */
  async series(question: SeriesQuestion): Promise<Map<number, SeriesHistory>> {
    const stretch = stretchOf(question);
    if (stretch === null) return new Map(question.members.map(({ series }) => [series, nothing(question)]));
    const step = question.every ?? stepFor(stretch, question.maxPoints);
    const asked = at(question, stretch, step);
    if (isWholeHours(step)) return this.ofHours(asked);
    return (await this.whereLive(asked)) ?? this.ofReadings(asked);
  }

  /**
   * Series of plants, each for itself, as text: for those that go on into an answer as they are.
   * @returns null where one of them needs more than a look: then `series` tells them.
   */
  asText(question: SeriesQuestion): Promise<Map<number, SeriesTexts> | null> {
    return seriesAsText(this.pool, question);
  }

  /** Null where the stretch has archived days. */
  private async whereLive(asked: Asked): Promise<Map<number, SeriesHistory> | null> {
    const { from, to } = asked.covered;
    const { rows } = await this.pool.query<SeriesRow>({
      ...liveSeries(asked.withCoverage),
      values: [
        ...values(asked, asked.covered),
        utcDayOf(from),
        utcDayOf(to - 1),
        ...(asked.withCoverage ? [`${GAP_MICROS} microseconds`] : []),
      ],
    });
    if (rows.some(({ archived }) => archived === true)) return null;
    return new Map(
      rows.map((row) => {
        const buckets = bucketsOfRow(row);
        const coverage = () => coverageOfSpans(row.runs.map(toSpan), within(asked.covered, asked.now));
        const singles = isTold(asked, row) ? live(buckets) : null;
        return [row.series, tell(asked, { buckets, coverage, singles, unreadable: [] })];
      }),
    );
  }

  /** Whole hours over summaries; the hour that `asOf` cuts is read reading by reading. */
  private async ofHours(asked: Asked): Promise<Map<number, SeriesHistory>> {
    const hours = { from: asked.covered.from, to: bucketStart(asked.covered.to, HOUR_MICROS) };
    const rest = { from: hours.to, to: asked.covered.to };
    const { rows } = await this.pool.query<SeriesRow>({
      ...rolledUpSeries(asked.withCoverage),
      values: values(asked, hours),
    });
    const contested = await contestedDays(this.pool, this.readings, rows, hours, asked.step);
    const cut = rest.to > rest.from ? await this.readOneByOne(asked.members, rest) : null;
    return new Map(
      rows.map((row) => {
        const parts = contested.get(row.series) ?? [];
        const tail = cut?.bySeries.get(row.series) ?? [];
        const isRaw = isTold(asked, row);
        const told = bucketsOfRow(row);
        const buckets = mergeBuckets(
          told,
          ...parts.map((part) => part.buckets),
          bucketsOf(tail, isRaw ? null : asked.step),
        );
        const coverage = () =>
          joinCoverage(
            hourly(row, parts, within(hours, asked.now)),
            coverageOf(tail, within(rest, asked.now), cut?.unreadable),
          );
        const singles = isRaw ? [...live(told), ...tail] : null;
        return [row.series, tell(asked, { buckets, coverage, singles, unreadable: cut?.unreadable ?? [] })];
      }),
    );
  }

  /** Finer than an hour over archived days. */
  private async ofReadings(asked: Asked): Promise<Map<number, SeriesHistory>> {
    const expected = asked.members.length * Math.ceil((asked.covered.to - asked.covered.from) / MINUTE);
    if (expected > READ_ONE_BY_ONE_MAX) {
      if (asked.every !== null) throw new TooManyReadings(expected, READ_ONE_BY_ONE_MAX);
      return this.ofHours(at(asked, asked.stretch, stepFor(asked.stretch, asked.maxPoints, HOUR_MICROS)));
    }
    const { bySeries, unreadable } = await this.readOneByOne(asked.members, asked.covered);
    return new Map(
      [...bySeries].map(([series, readings]) => {
        const isRaw = asked.mayBeRaw && asked.every === null && readings.length <= asked.maxPoints;
        const coverage = () => coverageOf(readings, within(asked.covered, asked.now), unreadable);
        const buckets = bucketsOf(readings, isRaw ? null : asked.step);
        return [series, tell(asked, { buckets, coverage, singles: isRaw ? readings : null, unreadable })];
      }),
    );
  }

  private async readOneByOne(members: readonly SeriesMember[], { from, to }: Stretch) {
    const plantIds = members.map(({ plantId }) => plantId);
    const { byPlant, unreadable } = await this.readings.bothSides({ plantIds, from, to, limit: null });
    const bySeries = new Map<number, SourcedReading[]>(members.map(({ series }) => [series, []]));
    for (const { plantId, series } of members) bySeries.get(series)!.push(...(byPlant.get(plantId) ?? []));
    if (bySeries.size < members.length)
      for (const readings of bySeries.values()) readings.sort((a, b) => a.takenAt - b.takenAt);
    return { bySeries, unreadable };
  }
}

function nothing({ every }: SeriesQuestion): SeriesHistory {
  return { every, buckets: [], coverage: [], complete: true };
}

/** Is each reading told by itself? Of a series without any, each of none. */
function isTold(asked: Asked, { isRaw, lines, contested }: SeriesRow): boolean {
  return isRaw || (rawUpTo(asked) > 0 && lines.length === 0 && contested.length === 0);
}

const live = (singles: readonly Bucket[]): SourcedInstant[] =>
  singles.map((single) => ({ takenAt: single.at, source: 'live' }));

/** What was read of a series. */
interface Read {
  readonly buckets: readonly Bucket[];
  /** Of buckets. */
  readonly coverage: () => Coverage[];
  /** The readings behind the buckets where each stands for itself; null where they were put together. */
  readonly singles: readonly SourcedInstant[] | null;
  readonly unreadable: readonly Stretch[];
}

function tell(asked: Asked, { buckets, coverage, singles, unreadable }: Read): SeriesHistory {
  const complete = unreadable.length === 0;
  if (singles === null || singles.length > asked.maxPoints) {
    const together = singles === null ? buckets : buckets.map((one) => ({ ...one, at: startIn(asked, one) }));
    return {
      every: asked.step,
      buckets: singles === null ? buckets : mergeBuckets(together),
      coverage: asked.withCoverage ? coverage() : [],
      complete,
    };
  }
  // Readings are those of the stretch itself; only buckets are widened to whole ones.
  const { from, to } = asked.stretch;
  const inside = singles.filter(({ takenAt }) => takenAt >= from && takenAt < to);
  return {
    every: null,
    buckets: buckets.filter((one) => one.at >= from && one.at < to),
    coverage: asked.withCoverage ? coverageOf(inside, within(asked.stretch, asked.now), unreadable) : [],
    complete,
  };
}

const startIn = ({ step }: Asked, single: Bucket): EpochMicros => bucketStart(single.at, step);

/** Nothing is known of what lies behind now. */
function within({ from, to }: Stretch, now: EpochMicros): Stretch {
  return { from, to: Math.max(from, Math.min(to, now)) };
}

function hourly(row: SeriesRow, parts: readonly SeriesPart[], stretch: Stretch): Coverage[] {
  const spans = [...row.runs.map(toSpan), ...parts.flatMap((part) => part.spans)];
  // An hour of both sides is the archive's.
  if (parts.length > 0) spans.sort((a, b) => a.from - b.from || a.source.localeCompare(b.source));
  return coverageOfSpans(spans, stretch);
}
