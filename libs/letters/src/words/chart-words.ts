import type { CareChannel } from '@palmhouse/domain';
import { CHART_HOURS, type Sample, type ToldPlant } from '../facts/told.js';
import { amount, CHANNEL_NAMES, rangeInWords } from './amounts.js';
import { when } from './times.js';

const HOUR_MS = 3_600_000;

/** A chart for those who do not see it: its figures in a sentence or two. */
export function chartInWords(
  plant: ToldPlant,
  channel: CareChannel,
  samples: readonly Sample[],
  nowMs: number,
  zone: string,
): string {
  const name = `${CHANNEL_NAMES[channel]} of ${plant.name} over the last ${CHART_HOURS} hours`;
  const values = samples.flatMap((sample) => sample[channel] ?? []);
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return `${name}: no readings.`;
  const figures = `from ${amount(first, channel)} to ${amount(last, channel)}, lowest ${amount(Math.min(...values), channel)}, highest ${amount(Math.max(...values), channel)}`;
  const watered = plant.wateredMs.filter((ms) => ms > nowMs - CHART_HOURS * HOUR_MS && ms <= nowMs);
  const water =
    watered.length === 0
      ? 'Not watered.'
      : `Watered ${watered.map((ms) => when(ms, nowMs, zone)).join(', ')}.`;
  return `${name}: ${figures}. Its range, shaded, is ${rangeInWords(plant.ranges[channel], channel)}. ${water}`;
}
