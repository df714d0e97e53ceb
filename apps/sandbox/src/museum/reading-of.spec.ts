import { describe, expect, it } from '@jest/globals';
import { readingOf, trueReadingOf } from './reading-of.js';
import type { MuseumReading } from './reading-of.js';

const SEED = 1;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const START_MS = Date.parse('2026-11-18T00:00:00Z');
const PLANTS = Array.from({ length: 50 }, (_, index) => index + 1);
const STEADY = PLANTS.filter((plant) => plant !== 16 && plant !== 47);

const minutes = (days: number): number[] =>
  Array.from({ length: days * 1440 }, (_, minute) => START_MS + minute * MINUTE_MS);

const readings = (days: number): MuseumReading[] =>
  STEADY.flatMap((plant) => minutes(days).map((atMs) => readingOf(plant, atMs, SEED)));

const minuteOfDay = (atMs: number): number => (atMs % DAY_MS) / MINUTE_MS;

describe('readingOf', () => {
  it('says the same of the same plant, instant and seed, in any order', () => {
    const forth = minutes(1).map((atMs) => readingOf(3, atMs, SEED));
    const back = minutes(1)
      .reverse()
      .map((atMs) => readingOf(3, atMs, SEED));
    expect(back.reverse()).toEqual(forth);
    expect(readingOf(3, START_MS, 2)).not.toEqual(readingOf(3, START_MS, SEED));
  });

  it('waters each plant once a day, between 13:00 and 15:00, at its own second', () => {
    const ownSeconds = PLANTS.map((plant) => {
      const watered = new Set(minutes(3).map((atMs) => readingOf(plant, atMs, SEED).lastWateredAtMs));
      expect(watered.size).toBe(4);
      const inDay = new Set([...watered].map(minuteOfDay));
      expect(inDay.size).toBe(1);
      return [...inDay][0] ?? 0;
    });
    expect(Math.min(...ownSeconds)).toBeGreaterThanOrEqual(780);
    expect(Math.max(...ownSeconds)).toBeLessThan(900);
    expect(new Set(ownSeconds).size).toBeGreaterThan(45);
  });

  it('lets moisture jump to 95–100 at the watering and fall straight to 15–25 a day later', () => {
    for (const plant of STEADY) {
      const wateredMs = trueReadingOf(plant, START_MS, SEED).lastWateredAtMs;
      const moistureAfter = (hours: number): number =>
        trueReadingOf(plant, wateredMs + hours * 3_600_000, SEED).soilMoisturePercent;
      const [top, floor] = [moistureAfter(0), moistureAfter(24 - 1 / 3600)];
      expect(top).toBeGreaterThanOrEqual(95);
      expect(top).toBeLessThanOrEqual(100);
      expect(floor).toBeGreaterThanOrEqual(15);
      expect(floor).toBeLessThanOrEqual(25);
      expect(moistureAfter(24)).toBeGreaterThanOrEqual(95);
      const falls = [1, 6, 12, 23].map((hour) => moistureAfter(hour - 1) - moistureAfter(hour));
      for (const fall of falls) expect(fall).toBeCloseTo(falls[0] ?? 0, 9);
      expect(falls[0]).toBeGreaterThan(3.2);
      expect(falls[0]).toBeLessThanOrEqual(4);
    }
  });

  it('keeps plants 16 and 47 below zero for hours when dry, down to about −22', () => {
    for (const plant of [16, 47]) {
      const day = minutes(1).map((atMs) => trueReadingOf(plant, atMs, SEED).soilMoisturePercent);
      const hoursBelow = (bound: number): number => day.filter((moisture) => moisture < bound).length / 60;
      expect(hoursBelow(0)).toBeGreaterThan(4);
      expect(hoursBelow(-8)).toBeGreaterThan(2);
      expect(Math.min(...day)).toBeGreaterThan(-23);
      expect(Math.max(...day)).toBeGreaterThan(95);
    }
  });

  it('lets temperature wander by hundredths a minute around a mean of 8.6–18', () => {
    const means = PLANTS.map((plant) => {
      const day = minutes(1).map((atMs) => trueReadingOf(plant, atMs, SEED).temperatureCelsius);
      const steps = day.slice(1).map((value, index) => Math.abs(value - (day[index] ?? 0)));
      expect(Math.max(...steps)).toBeLessThan(0.05);
      expect(Math.max(...steps)).toBeGreaterThan(0.005);
      return day.reduce((sum, value) => sum + value, 0) / day.length;
    });
    expect(Math.min(...means)).toBeGreaterThan(8.4);
    expect(Math.max(...means)).toBeLessThan(18.2);
    expect(Math.max(...means) - Math.min(...means)).toBeGreaterThan(6);
  });

  it('spoils the share of recordings that the museum spoils', () => {
    const all = readings(3);
    const absurd = all.filter(({ temperatureCelsius }) => temperatureCelsius >= 65);
    const negative = all.filter(({ soilMoisturePercent }) => soilMoisturePercent < 0);
    const doubled = STEADY.flatMap((plant) =>
      minutes(3).filter((atMs) => {
        const share =
          readingOf(plant, atMs, SEED).temperatureCelsius /
          trueReadingOf(plant, atMs, SEED).temperatureCelsius;
        return share >= 1.7 && share <= 2.3;
      }),
    );
    expect(absurd.length / all.length).toBeCloseTo(0.007, 3);
    expect(doubled.length / all.length).toBeCloseTo(0.016, 3);
    expect(negative.length / all.length).toBeCloseTo(0.001, 3);
    expect(Math.max(...absurd.map(({ temperatureCelsius }) => temperatureCelsius))).toBeLessThan(110);
    for (const { soilMoisturePercent } of negative) {
      expect(soilMoisturePercent).toBeGreaterThanOrEqual(-84);
      expect(soilMoisturePercent).toBeLessThan(-44);
    }
  });

  it('gives plant 0 the water and warmth of plant 50', () => {
    expect(trueReadingOf(0, START_MS, SEED)).toEqual(trueReadingOf(50, START_MS, SEED));
  });
});
