import {
  bucketStart,
  HOUR_MICROS,
  isWholeHours,
  stepFor,
  toIso,
  utcDayOf,
  type Micros,
} from '@palmhouse/domain';
import type pg from 'pg';
import { at, rawUpTo, stretchOf, type Asked } from './series-asked.js';
import type { SeriesQuestion } from './series-question.js';
import { HOURS_AS_TEXT, LIVE_BUCKETS_AS_TEXT, READINGS_AS_TEXT } from './series-texts.sql.js';

const MINUTE = 60_000_000;

/** A channel's columns as JSON text. */
export interface ColumnTexts {
  readonly min: string;
  readonly mean: string;
  readonly max: string;
}

/** A series as PostgreSQL writes it: each column is the text of a JSON list. */
export interface SeriesTexts {
  readonly every: Micros | null;
  readonly at: string;
  readonly soilMoisture: ColumnTexts;
  readonly temperature: ColumnTexts;
}

type Part = 'Min' | 'Mean' | 'Max';

type TextRow = {
  readonly plantId: number;
  readonly readings: number;
  readonly at: string | null;
  /** The stretch has archived days, which the statement did not look at. */
  readonly archived?: boolean;
  /** Live and archived days may be the same. */
  readonly contested?: boolean;
} & { readonly [column in `${'soilMoisture' | 'temperature'}${Part}`]?: string | null };

/**
 * Series of plants, each for itself and without coverage, of stretches that are simple: live altogether, or of whole
 * hours without a day that both sides have. Nothing of them passes through objects.
 * @returns null for what has to be read as `SeriesAcrossTime` reads it.
 */
export async function seriesAsText(
  pool: Pick<pg.Pool, 'query'>,
  question: SeriesQuestion,
): Promise<Map<number, SeriesTexts> | null> {
  const stretch = stretchOf(question);
  if (stretch === null) return null;
  const asked = at(question, stretch, question.every ?? stepFor(stretch, question.maxPoints));
  const told = isWholeHours(asked.step) ? hours(asked) : live(asked);
  if (told === null) return null;
  const { rows } = await pool.query<TextRow>(told.statement);
  if (!rows.every((row) => told.isAsWanted(row.readings) && !row.archived && !row.contested)) return null;
  return new Map(rows.map((row) => [row.plantId, textsOf(row, told.every)]));
}

interface Told {
  readonly statement: pg.QueryConfig;
  readonly every: Micros | null;
  /** Few readings are told one by one, more are put together: does it fit how this statement tells them? */
  readonly isAsWanted: (readings: number) => boolean;
}

const plantsOf = ({ members }: Asked): number[] => members.map(({ plantId }) => plantId);

function live(asked: Asked): Told {
  const { stretch, covered, step } = asked;
  const most = rawUpTo(asked);
  const isRaw = most > 0 && step === MINUTE; // a reading a minute: no more than points
  const { from, to } = isRaw ? stretch : covered;
  const days = [utcDayOf(covered.from), utcDayOf(covered.to - 1)];
  const values = [plantsOf(asked), toIso(from), toIso(to), ...days];
  if (isRaw) {
    const around = [toIso(covered.from), toIso(covered.to)];
    const statement = { ...READINGS_AS_TEXT, values: [...values, ...around] };
    return { statement, every: null, isAsWanted: (readings) => readings <= most };
  }
  const statement = { ...LIVE_BUCKETS_AS_TEXT, values: [...values, `${step} microseconds`] };
  return { statement, every: step, isAsWanted: (readings) => readings > most };
}

/** Null where `asOf` cuts an hour. */
function hours(asked: Asked): Told | null {
  const { from, to } = asked.covered;
  if (bucketStart(to, HOUR_MICROS) < to) return null;
  const values = [plantsOf(asked), toIso(from), toIso(to), `${asked.step} microseconds`];
  return {
    statement: { ...HOURS_AS_TEXT, values },
    every: asked.step,
    isAsWanted: (readings) => readings > rawUpTo(asked),
  };
}

// PostgreSQL leaves out the noughts at the end of a fraction, ISO instants here have three digits or six.
const SHORTENED = /\.(\d{1,2}|\d{4,5})Z/g;

const lengthened = (instants: string): string =>
  instants.replace(SHORTENED, (_, digits: string) => `.${digits.padEnd(digits.length < 3 ? 3 : 6, '0')}Z`);

function textsOf(row: TextRow, every: Micros | null): SeriesTexts {
  const column = (channel: 'soilMoisture' | 'temperature') => {
    const mean = row[`${channel}Mean`] ?? '[]';
    if (every === null) return { min: mean, mean, max: mean };
    return { min: row[`${channel}Min`] ?? '[]', mean, max: row[`${channel}Max`] ?? '[]' };
  };
  return {
    every,
    at: lengthened(row.at ?? '[]'),
    soilMoisture: column('soilMoisture'),
    temperature: column('temperature'),
  };
}
