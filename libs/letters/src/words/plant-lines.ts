import type { CareChannel } from '@palmhouse/domain';
import type { ToldPlant } from '../facts/told.js';
import { amount, bandInWords, CHANNEL_NAMES, rangeInWords } from './amounts.js';
import { duration, usualTime, when } from './times.js';

/** A row of a letter: what, how much, and what to hold it against. */
export interface Line {
  readonly term: string;
  readonly value: string;
  readonly beside: string | null;
  /** Whether the value is what somebody must see to. */
  readonly bad: boolean;
}

function channelLine(plant: ToldPlant, channel: CareChannel): Line {
  const value = plant.latest?.[channel] ?? null;
  const range = plant.ranges[channel];
  const usual = plant.usual[channel];
  const usually = usual === undefined ? '' : `; at this hour usually ${bandInWords(usual, channel)}`;
  return {
    term: CHANNEL_NAMES[channel],
    value: value === null ? 'no reading' : amount(value, channel, range),
    beside: `its range is ${rangeInWords(range, channel)}${usually}`,
    bad: value !== null && (value < range.low || value > range.high),
  };
}

function wateredLine(plant: ToldPlant, nowMs: number, zone: string): Line {
  const [last] = plant.wateredMs;
  const usually = usualTime(plant.wateredMs, zone);
  return {
    term: 'Last watered',
    value: last === undefined ? 'not known' : `${when(last, nowMs, zone)}, ${duration(nowMs - last)} ago`,
    beside: usually === null ? null : `usually about ${usually}`,
    bad: false,
  };
}

function needsLine({ forecast }: ToldPlant, nowMs: number, zone: string): Line[] {
  if (forecast === null) return [];
  const { needsWaterMs, errorMinutes } = forecast;
  const give =
    errorMinutes === null ? null : `give or take ${duration(Math.max(1, Math.round(errorMinutes)) * 60_000)}`;
  return needsWaterMs <= nowMs
    ? [
        {
          term: 'Needs water',
          value: 'now',
          beside: `since about ${when(needsWaterMs, nowMs, zone)}`,
          bad: true,
        },
      ]
    : [{ term: 'Needs water', value: `about ${when(needsWaterMs, nowMs, zone)}`, beside: give, bad: false }];
}

const ago = (ms: number): string => (ms < 60_000 ? 'just now' : `${duration(ms)} ago`);

/** A plant's figures against its own range and its own usual, and its water. */
export function plantLines(plant: ToldPlant, nowMs: number, zone: string): Line[] {
  const { latest } = plant;
  return [
    channelLine(plant, 'soilMoisture'),
    channelLine(plant, 'temperature'),
    {
      term: 'Last reading',
      value: latest === null ? 'none yet' : when(latest.takenMs, nowMs, zone),
      beside: latest === null ? null : ago(nowMs - latest.takenMs),
      bad: false,
    },
    wateredLine(plant, nowMs, zone),
    ...needsLine(plant, nowMs, zone),
  ];
}
