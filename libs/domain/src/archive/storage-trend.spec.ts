import { describe, expect, it } from '@jest/globals';
import { storageLevel, storageTrend, type StorageSample } from './storage-trend.js';

const DAY_MS = 86_400_000;
const GB = 1e9;
const START = Date.parse('2026-11-01T00:00:00Z');

/** Grows by `perDay` through each day, and at midnight all but `kept` of it leaves. */
function sawtooth(days: number, perDay: number, kept: number, capacityBytes: number | null): StorageSample[] {
  return Array.from({ length: days * 24 }, (_, hour) => ({
    atMs: START + hour * 3_600_000,
    usedBytes: 10 * GB + Math.floor(hour / 24) * kept + ((hour % 24) / 24) * perDay,
    capacityBytes,
  }));
}

describe('the storage’s trend', () => {
  it('is none without a sample, and no growth from one', () => {
    expect(storageTrend([])).toBe(null);
    expect(storageTrend(sawtooth(1, GB, 0, 20 * GB).slice(0, 1))).toEqual({
      usedBytes: 10 * GB,
      capacityBytes: 20 * GB,
      share: 0.5,
      growthBytesPerDay: null,
      daysToFull: null,
    });
  });

  it('takes what comes and goes each day for no growth', () => {
    const { growthBytesPerDay, daysToFull } = storageTrend(sawtooth(7, 5 * GB, 0, 20 * GB))!;
    expect(growthBytesPerDay).toBeCloseTo(0);
    expect(daysToFull === null || daysToFull > 1e6).toBe(true);
  });

  it('finds what stays of each day beneath what comes and goes', () => {
    const { growthBytesPerDay, daysToFull, share } = storageTrend(sawtooth(10, 5 * GB, GB, 40 * GB))!;
    expect(growthBytesPerDay).toBeCloseTo(GB, -3);
    const used = 10 * GB + 9 * GB + (23 / 24) * 5 * GB;
    expect(daysToFull).toBeCloseTo((40 * GB - used) / GB, 3);
    expect(share).toBeCloseTo(used / (40 * GB));
  });

  it.each([2, 3, 6, 13])('is not led astray in the small hours, after %d whole days', (days) => {
    const samples = sawtooth(days + 1, 5 * GB, GB, 40 * GB).slice(0, days * 24 + 2);
    expect(storageTrend(samples)!.growthBytesPerDay).toBeCloseTo(GB, -3);
  });

  it('sees a flood of today’s above the days before', () => {
    const now = START + 5 * DAY_MS + 3_600_000;
    const flood = { atMs: now, usedBytes: 30 * GB, capacityBytes: 40 * GB };
    const { growthBytesPerDay, daysToFull } = storageTrend([...sawtooth(5, GB, 0, 40 * GB), flood])!;
    expect(growthBytesPerDay).toBeGreaterThan(2 * GB);
    expect(daysToFull).toBeLessThan(5);
  });

  it('judges by the last fourteen days', () => {
    const old = Array.from({ length: 5 }, (_, day) => ({
      atMs: START - (40 - day) * DAY_MS,
      usedBytes: 0,
      capacityBytes: null,
    }));
    expect(storageTrend([...old, ...sawtooth(14, 0, GB, null)])!.growthBytesPerDay).toBeCloseTo(GB, -3);
  });

  it('tells of a flood after an hour', () => {
    const flood = Array.from({ length: 13 }, (_, index) => ({
      atMs: START + index * 300_000,
      usedBytes: index * GB,
      capacityBytes: 100 * GB,
    }));
    expect(storageTrend(flood)!.growthBytesPerDay).toBeCloseTo(288 * GB, -6);
    expect(storageTrend(flood.slice(0, 6))!.growthBytesPerDay).toBe(null);
  });

  it('knows no day where the capacity is unknown or nothing grows, and today where it is full', () => {
    expect(storageTrend(sawtooth(5, 0, GB, null))).toMatchObject({ share: null, daysToFull: null });
    expect(storageTrend(sawtooth(5, 0, -GB, 20 * GB))).toMatchObject({ daysToFull: null });
    expect(storageTrend(sawtooth(5, 0, 0, 9 * GB))).toMatchObject({ daysToFull: 0 });
  });
});

describe('the storage’s level', () => {
  it.each([
    [null, null, 'unknown'],
    [0.79, null, 'ok'],
    [0.8, null, 'nearly_full'],
    [0.79, 'nearly_full', 'nearly_full'],
    [0.779, 'nearly_full', 'ok'],
    [0.79, 'ok', 'ok'],
    [1.2, 'ok', 'nearly_full'],
  ] as const)('of a share of %p after %p is %s', (share, before, level) => {
    expect(storageLevel(share, 0.8, before)).toBe(level);
  });
});
