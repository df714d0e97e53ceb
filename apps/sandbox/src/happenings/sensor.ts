import { draw, DRAW } from '../museum/draw.js';
import type { MuseumReading } from '../museum/reading-of.js';
import type { HappeningSet, MeasuredChannel } from './happening-set.js';
import { isWithin } from './instant.js';

/** One reading a minute is the museum's own rhythm: a spike at an instant meets the one of that minute. */
const SPIKE_MS = 60_000;

const FIELDS = {
  soilMoisture: 'soilMoisturePercent',
  temperature: 'temperatureCelsius',
} as const satisfies Record<MeasuredChannel, keyof MuseumReading>;

function raised(reading: MuseumReading, channel: MeasuredChannel, by: number): MuseumReading {
  const field = FIELDS[channel];
  return { ...reading, [field]: reading[field] + by };
}

/** The instant of the recording that is given at `atMs`: a silent sensor's is the one at which it fell silent. */
export function heardAt({ silence = [] }: HappeningSet, atMs: number): number {
  const silent = silence.filter((window) => isWithin(window, atMs)).map(({ from }) => Date.parse(from));
  return Math.min(atMs, ...silent);
}

export function biased(reading: MuseumReading, { bias = [] }: HappeningSet): MuseumReading {
  return bias
    .filter((window) => isWithin(window, reading.takenAtMs))
    .reduce((sofar, { channel, by }) => raised(sofar, channel, by), reading);
}

type Spike = NonNullable<HappeningSet['spike']>[number];

function strikes(spike: Spike, plant: number, index: number, atMs: number, seed: number): boolean {
  if (spike.at !== undefined) {
    const since = atMs - Date.parse(spike.at);
    return since >= 0 && since < SPIKE_MS;
  }
  return isWithin(spike, atMs) && draw(seed, DRAW.spike + index, plant, atMs) < (spike.rate ?? 0);
}

export function spiked(
  reading: MuseumReading,
  plant: number,
  seed: number,
  { spike = [] }: HappeningSet,
): MuseumReading {
  return spike
    .filter((each, index) => strikes(each, plant, index, reading.takenAtMs, seed))
    .reduce((sofar, { channel, by }) => raised(sofar, channel, by), reading);
}

/** @param honestAt what the sensor would say at an instant if it never erred, its bias aside. */
export function stuck(
  reading: MuseumReading,
  { stuck: list = [] }: HappeningSet,
  honestAt: (atMs: number) => MuseumReading,
): MuseumReading {
  return list
    .filter((window) => isWithin(window, reading.takenAtMs))
    .reduce((sofar, { channel, from }) => {
      const field = FIELDS[channel];
      return { ...sofar, [field]: honestAt(Date.parse(from))[field] };
    }, reading);
}
