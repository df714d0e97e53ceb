import {
  bucketsOf,
  type Bucket,
  type EpochMicros,
  type Measured,
  type SourcedSpan,
  type UtcDay,
} from '@palmhouse/domain';

type Numbers = readonly (number | null)[];

/** A series as the statements tell it. */
export interface SeriesRow {
  readonly series: number;
  readonly isRaw: boolean;
  /** Of readings one by one: instant, soil moisture, temperature. Else of buckets: instant, readings, count, min, mean and max of each. */
  readonly lines: readonly Numbers[];
  readonly runs: readonly (readonly ['live' | 'archive', number, number, number])[];
  /** The stretch has archived days, which the statement did not look at. */
  readonly archived?: boolean;
  /** A plant's days that both sides have. */
  readonly contested: readonly (readonly [plantId: number, day: UtcDay])[];
}

export function bucketsOfRow({ isRaw, lines }: SeriesRow): Bucket[] {
  return isRaw ? bucketsOf(lines.map(toMeasured), null) : lines.map(toBucket);
}

function toMeasured([takenAt, soilMoisture, temperature]: Numbers): Measured {
  return { takenAt: takenAt!, soilMoisture: soilMoisture!, temperature: temperature! };
}

function toBucket(line: Numbers): Bucket {
  const channel = (first: number) => ({
    count: line[first]!,
    min: line[first + 1]!,
    mean: line[first + 2]!,
    max: line[first + 3]!,
  });
  return { at: line[0]!, readings: line[1]!, soilMoisture: channel(2), temperature: channel(6) };
}

export function toSpan([source, from, to, readings]: SeriesRow['runs'][number]): SourcedSpan {
  return { source, from, to, readings };
}

/** An archived hour of a plant. */
export interface HourRow {
  readonly plantId: number;
  readonly hour: string;
  readonly readings: number;
  readonly soil_moisture_count: number;
  readonly soil_moisture_min: number | null;
  readonly soil_moisture_mean: number | null;
  readonly soil_moisture_max: number | null;
  readonly temperature_count: number;
  readonly temperature_min: number | null;
  readonly temperature_mean: number | null;
  readonly temperature_max: number | null;
}

export function hourBucket(row: HourRow, startOf: (at: EpochMicros) => EpochMicros): Bucket {
  const channel = (name: 'soil_moisture' | 'temperature') => ({
    count: row[`${name}_count`],
    min: row[`${name}_min`],
    mean: row[`${name}_mean`],
    max: row[`${name}_max`],
  });
  return {
    at: startOf(Number(row.hour)),
    readings: row.readings,
    soilMoisture: channel('soil_moisture'),
    temperature: channel('temperature'),
  };
}
