import type { PlantReadingsQuery, PlantSeriesQuery } from '@palmhouse/client';
import type { LiveReading } from '../data/live-readings.js';
import { placeOf } from '../charts/readout.js';
import { toMs, type EpochMs } from '../time/instants.js';
import { lengthOfDuration } from './durations.js';
import type { Told } from '../data/told.js';

export type SeriesAnswer = Pick<
  Told<NonNullable<PlantSeriesQuery['plant']>['series']>,
  'at' | 'every' | 'soilMoisture' | 'temperature'
>;
type ToldReading = NonNullable<PlantReadingsQuery['plant']>['readings']['nodes'][number];
export type AnyReading = Pick<ToldReading | LiveReading, 'takenAt' | 'soilMoisture' | 'temperature'>;

type Values = readonly (number | null)[];
export interface ChannelColumns {
  readonly mean: Values;
  readonly min: Values;
  readonly max: Values;
}

/** The readings of a chart, and what is needed for new ones to join them without asking again. */
export interface LiveSeries {
  /** Milliseconds of a bucket; null: each reading stands for itself. */
  readonly every: number | null;
  readonly at: readonly EpochMs[];
  readonly soilMoisture: ChannelColumns;
  readonly temperature: ChannelColumns;
  /** Of buckets: every reading of the last one; null while they are not known, and nothing can join it. */
  readonly open: readonly AnyReading[] | null;
}

const bucketOf = (at: EpochMs, every: number): EpochMs => Math.floor(at / every) * every;

/** @param tail of buckets: every reading from the beginning of the last bucket on, where it was asked for. */
export function seeded(answer: SeriesAnswer, tail?: readonly AnyReading[]): LiveSeries {
  const { soilMoisture, temperature } = answer;
  const every = answer.every === null ? null : lengthOfDuration(answer.every);
  const whole = { every, at: answer.at.map(toMs), soilMoisture, temperature, open: null };
  const last = whole.at.at(-1);
  if (every === null || tail === undefined || last === undefined) return whole;
  return tail.reduce(added, { ...rowsUntil(whole, whole.at.length - 1), open: [] });
}

/** With a new reading; as it was where that is known already, or belongs to a bucket that is closed (see `isLate`). */
export function added(series: LiveSeries, reading: AnyReading): LiveSeries {
  const takenAt = toMs(reading.takenAt);
  if (series.every === null) return inserted(series, takenAt, [reading]);
  if (series.open === null) return series;
  const bucket = bucketOf(takenAt, series.every);
  const last = series.at.at(-1) ?? -Infinity;
  if (bucket < last) return series;
  if (bucket > last) return { ...inserted(series, bucket, [reading]), open: [reading] };
  if (series.open.some((known) => toMs(known.takenAt) === takenAt)) return series;
  const open = [...series.open, reading];
  return { ...inserted(rowsUntil(series, series.at.length - 1), bucket, open), open };
}

/** Came when its bucket had been closed: only the API can tell that bucket anew. */
export function isLate({ every, at }: LiveSeries, reading: AnyReading): boolean {
  return every !== null && bucketOf(toMs(reading.takenAt), every) < (at.at(-1) ?? -Infinity);
}

/** Without what has left the chart on its left, so that a page that stays open does not grow. */
export function keptFrom(series: LiveSeries, from: EpochMs): LiveSeries {
  // One point beyond the edge stays: the line comes in from there.
  const gone = placeOf(series.at, from);
  if (gone <= 0) return series;
  const cut = (values: Values) => values.slice(gone);
  return mapped({ ...series, at: series.at.slice(gone) }, cut);
}

function rowsUntil(series: LiveSeries, count: number): LiveSeries {
  return mapped({ ...series, at: series.at.slice(0, count) }, (values) => values.slice(0, count));
}

function mapped(series: LiveSeries, change: (values: Values) => Values): LiveSeries {
  const channel = ({ mean, min, max }: ChannelColumns) => ({
    mean: change(mean),
    min: change(min),
    max: change(max),
  });
  return {
    ...series,
    soilMoisture: channel(series.soilMoisture),
    temperature: channel(series.temperature),
  };
}

/** With a row for these readings, where there is none for that instant. */
function inserted(series: LiveSeries, at: EpochMs, readings: readonly AnyReading[]): LiveSeries {
  const place = placeOf(series.at, at);
  if (series.at[place] === at) return series;
  const channel = (columns: ChannelColumns, name: 'soilMoisture' | 'temperature'): ChannelColumns => {
    const values = readings.map((reading) => reading[name]).filter((value) => value !== null);
    const isEmpty = values.length === 0;
    const mean = isEmpty ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      mean: columns.mean.toSpliced(place + 1, 0, mean),
      min: columns.min.toSpliced(place + 1, 0, isEmpty ? null : Math.min(...values)),
      max: columns.max.toSpliced(place + 1, 0, isEmpty ? null : Math.max(...values)),
    };
  };
  return {
    ...series,
    at: series.at.toSpliced(place + 1, 0, at),
    soilMoisture: channel(series.soilMoisture, 'soilMoisture'),
    temperature: channel(series.temperature, 'temperature'),
  };
}
