import { describe, expect, it } from '@jest/globals';
import { parseFaultPlan } from '../faults/fault-plan.js';
import type { FaultSet } from '../faults/fault-plan.js';
import { answerOf } from '../museum/answer-of.js';
import { trueReadingOf } from '../museum/reading-of.js';
import type { MuseumReading } from '../museum/reading-of.js';
import { happeningReadingOf, happeningTruthOf } from './happening-reading-of.js';
import type { HappeningInput } from './happening-set.js';

const SEED = 1;
const PLANT = 11;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const at = (text: string): number => Date.parse(`2026-11-${text}:00Z`);
const iso = (text: string): string => new Date(at(text)).toISOString();
const FROM = '21T06:00';
const UNTIL = '21T09:00';
const during = { from: iso(FROM), until: iso(UNTIL) };

const parsed = (input: HappeningInput): FaultSet => parseFaultPlan({ all: input }).all;

/** What the sensor says, chance aside. */
const said = (input: HappeningInput, instant: string | number, oddities = false): MuseumReading =>
  happeningReadingOf(
    PLANT,
    typeof instant === 'number' ? instant : at(instant),
    { seed: SEED, oddities },
    parsed(input),
  );
const usual = (instant: string | number): MuseumReading =>
  trueReadingOf(PLANT, typeof instant === 'number' ? instant : at(instant), SEED);

const minutes = (from: string, until: string): number[] =>
  Array.from({ length: (at(until) - at(from)) / MINUTE_MS }, (_, index) => at(from) + index * MINUTE_MS);

describe('what happens', () => {
  const all: HappeningInput[] = [
    { stuck: { channel: 'temperature', ...during } },
    { bias: { channel: 'soilMoisture', by: -12, ...during } },
    { spike: { channel: 'temperature', by: 9, at: during.from } },
    { overWatering: during },
    { drought: during },
    { silence: during },
  ];

  it.each(all)('%j changes nothing before it begins', (input) => {
    expect(said(input, '21T05:59')).toEqual(usual('21T05:59'));
  });

  it.each(all.slice(0, 4))('%j says the same of the same instant, asked in any order', (input) => {
    const forth = minutes('21T05:00', '21T10:00').map((ms) => said(input, ms, true));
    const back = minutes('21T05:00', '21T10:00')
      .reverse()
      .map((ms) => said(input, ms, true));
    expect(back.reverse()).toEqual(forth);
  });

  it('stuck keeps one channel at its value of the beginning, whatever else befalls the sensor', () => {
    const values = minutes(FROM, UNTIL).map((ms) =>
      said({ stuck: { channel: 'temperature', ...during } }, ms, true),
    );
    expect(new Set(values.map(({ temperatureCelsius }) => temperatureCelsius))).toEqual(
      new Set([usual(FROM).temperatureCelsius]),
    );
    expect(new Set(values.map(({ soilMoisturePercent }) => soilMoisturePercent)).size).toBeGreaterThan(170);
    expect(said({ stuck: { channel: 'temperature', ...during } }, UNTIL)).toEqual(usual(UNTIL));
  });

  it('bias adds to one channel, several to each other', () => {
    const bias = { channel: 'soilMoisture', by: -12, ...during } as const;
    const { soilMoisturePercent, ...rest } = said({ bias: [bias, bias] }, '21T07:00');
    expect(soilMoisturePercent).toBeCloseTo(usual('21T07:00').soilMoisturePercent - 24, 9);
    expect(rest).toEqual(
      expect.objectContaining({ temperatureCelsius: usual('21T07:00').temperatureCelsius }),
    );
    expect(said({ bias }, UNTIL)).toEqual(usual(UNTIL));
  });

  it('spike meets the recordings of one minute', () => {
    const input = { spike: { channel: 'temperature', by: 9, at: during.from } } as const;
    const off = minutes('21T05:50', '21T06:10').filter(
      (ms) => said(input, ms + 1_500).temperatureCelsius !== usual(ms + 1_500).temperatureCelsius,
    );
    expect(off).toEqual([at(FROM)]);
    expect(said(input, FROM).temperatureCelsius).toBeCloseTo(usual(FROM).temperatureCelsius + 9, 9);
  });

  it('spike strikes at its rate within its window', () => {
    const input = { spike: { channel: 'soilMoisture', by: -30, rate: 0.1, ...during } } as const;
    const struck = minutes('21T00:00', '21T12:00').filter(
      (ms) => said(input, ms).soilMoisturePercent !== usual(ms).soilMoisturePercent,
    );
    expect(struck.length).toBeGreaterThan(9);
    expect(struck.length).toBeLessThan(30);
    expect(Math.min(...struck)).toBeGreaterThanOrEqual(at(FROM));
    expect(Math.max(...struck)).toBeLessThan(at(UNTIL));
  });
});

describe('a drought', () => {
  const drought = { from: iso('21T10:00'), until: iso('23T10:00') };

  it('lets the waterings fall out, and the last one stays the last', () => {
    for (const instant of ['21T20:00', '22T20:00', '23T10:00'])
      expect(said({ drought }, instant).lastWateredAtMs).toBe(usual('21T10:00').lastWateredAtMs);
    expect(said({ drought }, '23T20:00')).toEqual(usual('23T20:00'));
  });

  it('lets the soil go on drying at its rate, and slower at the end, never to nothing and never still', () => {
    const hourly = Array.from({ length: 48 }, (_, hour) => at('21T10:00') + hour * HOUR_MS);
    const moistures = hourly.map((ms) => said({ drought }, ms).soilMoisturePercent);
    const falls = moistures.slice(1).map((moisture, index) => moistures[index]! - moisture);
    expect(falls[5]).toBeCloseTo(falls[0]!, 6);
    expect(Math.min(...falls)).toBeGreaterThan(0);
    expect(Math.max(...falls)).toBeLessThan(4);
    expect(moistures.at(-1)).toBeGreaterThan(2);
    expect(moistures.at(-1)).toBeLessThan(4);
  });

  it('ends with a watering out of turn', () => {
    const input = { drought, watering: { at: iso('22T08:15') } };
    const { soilMoisturePercent, lastWateredAtMs } = said(input, '22T08:16');
    expect(lastWateredAtMs).toBe(at('22T08:15'));
    expect(soilMoisturePercent).toBeGreaterThan(96);
    expect(said(input, '22T20:00').lastWateredAtMs).toBe(at('22T08:15'));
  });
});

describe('over-watering', () => {
  it('keeps the soil at 99–100 %, moving, and nobody writes it down', () => {
    const wet = minutes(FROM, UNTIL).map((ms) => said({ overWatering: during }, ms));
    const moistures = wet.map(({ soilMoisturePercent }) => soilMoisturePercent);
    expect(Math.min(...moistures)).toBeGreaterThanOrEqual(99);
    expect(Math.max(...moistures)).toBeLessThanOrEqual(100);
    expect(new Set(moistures).size).toBe(moistures.length);
    expect(new Set(wet.map(({ lastWateredAtMs }) => lastWateredAtMs))).toEqual(
      new Set([usual(FROM).lastWateredAtMs]),
    );
  });

  it('dries from there without a jump, until the next watering', () => {
    const [before, after] = [at(UNTIL) - 1_000, at(UNTIL) + 1_000].map(
      (ms) => said({ overWatering: during }, ms).soilMoisturePercent,
    );
    expect(Math.abs(before! - after!)).toBeLessThan(0.1);
    expect(said({ overWatering: during }, '21T12:00').soilMoisturePercent).toBeCloseTo(99.5 - 3 * 3.4, 0);
    expect(said({ overWatering: during }, '21T15:00')).toEqual(usual('21T15:00'));
  });
});

describe('the weather', () => {
  it.each([
    ['coldSnap', -1],
    ['heat', 1],
  ] as const)('%s comes and goes smoothly', (name, sign) => {
    const input = { [name]: { by: 6, rampMinutes: 30, ...during } };
    const shift = (instant: string | number): number =>
      said(input, instant).temperatureCelsius - usual(instant).temperatureCelsius;
    expect(shift(FROM)).toBe(0);
    expect(shift('21T06:15')).toBeCloseTo(sign * 3, 9);
    expect(shift('21T07:30')).toBeCloseTo(sign * 6, 9);
    expect(shift('21T09:15')).toBeCloseTo(sign * 3, 9);
    expect(shift('21T09:30')).toBeCloseTo(0, 9);
    const steps = minutes(FROM, '21T10:00').map((ms) => Math.abs(shift(ms + MINUTE_MS) - shift(ms)));
    expect(Math.max(...steps)).toBeLessThan(0.4);
  });
});

describe('a silent sensor', () => {
  const rules = { plants: 50, seed: SEED, oddities: false };
  const takenAt = (instant: string): number => {
    const answer = answerOf(PLANT, 'v3', at(instant), rules, parsed({ silence: during }));
    return answer.kind === 'report' ? answer.reading.takenAtMs : NaN;
  };

  it('gives its last recording again and again, and a new one afterwards', () => {
    expect(['21T05:59', FROM, '21T08:59', UNTIL].map(takenAt)).toEqual([
      at('21T05:59'),
      at(FROM),
      at(FROM),
      at(UNTIL),
    ]);
  });
});

describe('the truth behind what a sensor says', () => {
  it('knows the weather and the water, and nothing of stuck, biased or spiking sensors', () => {
    const truth = (input: HappeningInput): MuseumReading =>
      happeningTruthOf(PLANT, at('21T07:00'), SEED, parsed(input));
    expect(
      truth({
        stuck: { channel: 'temperature', ...during },
        bias: { channel: 'temperature', by: 3, ...during },
      }),
    ).toEqual(usual('21T07:00'));
    expect(truth({ overWatering: during }).soilMoisturePercent).toBeGreaterThan(99);
  });
});
