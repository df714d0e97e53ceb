import { describe, expect, it } from '@jest/globals';
import { trueReadingOf } from '../museum/reading-of.js';
import type { MuseumReading } from '../museum/reading-of.js';
import { happeningReadingOf } from './happening-reading-of.js';
import { NO_HAPPENINGS } from './happening-set.js';
import { troubleOf } from './trouble.js';
import type { Trouble } from './trouble.js';

const RULES = { seed: 1, oddities: false };
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const OPENED = Array.from(
  { length: 12 },
  (_, index) => Date.parse('2026-11-21T00:07:31.250Z') + index * 2 * 3_600_000,
);

/** Found once: looking for the watering takes some milliseconds. */
const found = new Map<string, Trouble>();
function troubleSince(sinceMs: number, nowMs: number): Trouble {
  const key = `${sinceMs} ${nowMs}`;
  const trouble = found.get(key) ?? troubleOf(sinceMs, nowMs, 50, 1);
  found.set(key, trouble);
  return trouble;
}

const reading = (sinceMs: number, plant: number, atMs: number, nowMs = sinceMs): MuseumReading =>
  happeningReadingOf(plant, atMs, RULES, troubleSince(sinceMs, nowMs)[plant] ?? NO_HAPPENINGS);

describe('the trouble of a museum that opens', () => {
  it.each(OPENED)(
    'opened at %d, a plant falls below 20 %% two minutes later, for want of water',
    (sinceMs) => {
      const moistureAfter = (minutes: number): number =>
        reading(sinceMs, 11, sinceMs + minutes * MINUTE_MS).soilMoisturePercent;
      expect(moistureAfter(1.9)).toBeGreaterThan(20);
      expect(moistureAfter(2.1)).toBeLessThan(20);
      for (let minute = -60; minute < 600; minute += 1) {
        const fall = moistureAfter(minute) - moistureAfter(minute + 1);
        expect(fall).toBeGreaterThan(0);
        expect(fall).toBeLessThan(0.07);
      }
      expect(reading(sinceMs, 11, sinceMs - 3 * DAY_MS)).toEqual(trueReadingOf(11, sinceMs - 3 * DAY_MS, 1));
    },
  );

  it('is watered again a day later', () => {
    for (const sinceMs of OPENED) {
      const atMs = sinceMs + 2 * DAY_MS;
      expect(reading(sinceMs, 11, atMs)).toEqual(trueReadingOf(11, atMs, 1));
    }
  });

  it('has a temperature that has not moved for ten minutes, well within the plant’s range', () => {
    for (const sinceMs of OPENED) {
      const values = [-10, 0, 5, 300].map(
        (minutes) => reading(sinceMs, 14, sinceMs + minutes * MINUTE_MS).temperatureCelsius,
      );
      expect(new Set(values).size).toBe(1);
      expect(values[0]).toBeGreaterThan(14);
      expect(values[0]).toBeLessThan(17);
    }
  });

  it('makes another plant cold within minutes when it opens once more, without a step', () => {
    const [sinceMs = 0] = OPENED;
    for (const nowMs of OPENED.slice(1)) {
      const cold = Object.keys(troubleOf(sinceMs, nowMs, 50, 1))
        .map(Number)
        .find((plant) => ![11, 14].includes(plant));
      const celsiusAfter = (minutes: number): number =>
        reading(sinceMs, cold ?? 0, nowMs + minutes * MINUTE_MS, nowMs).temperatureCelsius;
      expect(celsiusAfter(0)).toBeGreaterThan(9);
      expect(celsiusAfter(15)).toBeLessThan(9);
      for (let minute = -5; minute < 20; minute += 1)
        expect(Math.abs(celsiusAfter(minute + 1) - celsiusAfter(minute))).toBeLessThan(0.4);
    }
  });

  it('finds plants for it in the smallest museum', () => {
    const [sinceMs = 0] = OPENED;
    expect(Object.keys(troubleOf(sinceMs, sinceMs, 1, 1))).toEqual(['1']);
    expect(Object.keys(troubleOf(sinceMs, sinceMs, 3, 1))).toEqual(['2', '3']);
  });
});
