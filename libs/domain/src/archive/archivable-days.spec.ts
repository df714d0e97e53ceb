import { describe, expect, it } from '@jest/globals';
import { daysToArchive, lastArchivableDay, type KnownDay } from './archivable-days.js';

const at = (iso: string) => Date.parse(iso);

const known = (day: string, facts: Partial<KnownDay> = {}): KnownDay => ({
  day,
  hasLiveRows: false,
  isArchived: false,
  keepUntil: null,
  ...facts,
});

describe('the newest day that may leave the database', () => {
  it.each([
    ['2026-11-22T00:00:00Z', 24, '2026-11-20'],
    ['2026-11-21T23:59:59.999Z', 24, '2026-11-19'],
    ['2026-11-22T23:59:59.999Z', 24, '2026-11-20'],
    ['2026-11-22T00:00:00Z', 48, '2026-11-19'],
    ['2024-03-02T00:00:00Z', 24, '2024-02-29'],
  ])('at %s, with %d hours kept, is %s', (now, hours, day) => {
    expect(lastArchivableDay(at(now), hours)).toBe(day);
  });
});

describe('the days an archive run has to do', () => {
  const now = at('2026-11-22T00:10:00Z');

  it('are none where nothing is known', () => {
    expect(daysToArchive([], '2026-11-20', now)).toEqual([]);
  });

  it('are in order, with the empty days between', () => {
    const days = [known('2026-11-20', { hasLiveRows: true }), known('2026-11-17', { hasLiveRows: true })];
    expect(daysToArchive(days, '2026-11-20', now)).toEqual([
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
    ]);
  });

  it('leave out what stands archived, but not a day that has rows again', () => {
    const days = [
      known('2026-11-18', { isArchived: true }),
      known('2026-11-19', { isArchived: true, hasLiveRows: true }),
      known('2026-11-20'),
    ];
    expect(daysToArchive(days, '2026-11-20', now)).toEqual(['2026-11-19', '2026-11-20']);
  });

  it('leave out younger days', () => {
    expect(daysToArchive([known('2026-11-21', { hasLiveRows: true })], '2026-11-20', now)).toEqual([]);
  });

  it('leave a restored day alone until its time is over', () => {
    const restored = { isArchived: true, hasLiveRows: true, keepUntil: now + 1 };
    expect(daysToArchive([known('2026-11-19', restored)], '2026-11-19', now)).toEqual([]);
    expect(daysToArchive([known('2026-11-19', restored)], '2026-11-19', now + 1)).toEqual(['2026-11-19']);
  });
});
