import { describe, expect, it } from '@jest/globals';
import type { Reading } from '@palmhouse/domain';
import { isAccepted, judgeReport, readingKey, type Known } from './judge-report.js';

const TAKEN_AT = Date.parse('2026-11-20T11:00:00Z') * 1_000;

const reading = (values: Partial<Reading> = {}): Reading => ({
  plantId: 7,
  takenAt: TAKEN_AT,
  soilMoisture: 40,
  temperature: 12,
  lastWateredAt: null,
  ...values,
});

type Report = Parameters<typeof judgeReport>[0];

const report = (part: Report['part'], held: Reading | null = reading()): Report =>
  ({ kind: 'report', part, reading: held, reference: { plantId: 7, reportedAt: TAKEN_AT } }) as Report;

const known = (live: Reading[] = [], archived: string[] = [], latest?: number): Known => ({
  live: new Map(live.map((there) => [readingKey(there), there])),
  archived: new Set(archived),
  latest: new Map(latest === undefined ? [] : [[7, latest]]),
});

describe('a report that is believed now', () => {
  it('is stored where its reading is not there, and only once', () => {
    const there = known();
    expect(judgeReport(report('report'), there).verdict).toBe('store');
    expect(judgeReport(report('report'), there).verdict).toBe('nothing_new');
  });

  it('fills an empty value, and never replaces one that stands', () => {
    const there = known([reading({ temperature: null, soilMoisture: 41 })]);
    expect(judgeReport(report('value'), there).verdict).toBe('fill');
    expect(there.live.get(readingKey(reading()))).toMatchObject({ soilMoisture: 41, temperature: 12 });
    expect(judgeReport(report('value'), known([reading({ temperature: 99 })])).verdict).toBe('nothing_new');
  });

  it('joins an archived day as a late reading where it was refused whole', () => {
    expect(judgeReport(report('report'), known([], ['2026-11-20'])).verdict).toBe('join_late');
  });

  it('adds no value to an archived reading, and says why', () => {
    const { verdict, reason } = judgeReport(report('value'), known([], ['2026-11-20']));
    expect([verdict, isAccepted({ verdict })]).toEqual(['archived', false]);
    expect(reason).toContain('files never change');
  });

  it('speaks of the plant itself only where nothing newer has', () => {
    expect(judgeReport(report('fact'), known([], [], TAKEN_AT)).verdict).toBe('update_facts');
    expect(judgeReport(report('fact'), known([], [], TAKEN_AT + 1)).verdict).toBe('nothing_new');
  });

  it('without a reading brings nothing', () => {
    expect(judgeReport(report('report', null), known()).verdict).toBe('nothing_new');
  });
});
