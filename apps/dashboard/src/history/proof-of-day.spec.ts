import { describe, expect, it } from '@jest/globals';
import { proofOf, proofOfDay, type ArchivedDay, type Known } from './proof-of-day.js';

const archived = (part: Partial<ArchivedDay> = {}): ArchivedDay => ({
  day: '2026-11-20',
  label: 'Fri 20 Nov 2026',
  state: 'PRUNED',
  readings: 70_000,
  bytes: 900_000,
  failure: null,
  verifiedAt: '2026-11-22T00:10:00Z',
  provenAt: null,
  restoredAt: null,
  ...part,
});

const known: Known = {
  today: '2026-11-26',
  live: { oldestDay: '2026-11-23', newestDay: '2026-11-26' },
  lateFrom: null,
  lastDue: '2026-11-24',
};

describe('an archived day', () => {
  it('is archived once every value was compared, and proven once it was restored', () => {
    expect(proofOf(archived())).toBe('verified');
    expect(proofOf(archived({ state: 'VERIFIED' }))).toBe('verified');
    expect(proofOf(archived({ provenAt: '2026-11-27T00:10:00Z' }))).toBe('proven');
  });

  it('is on its way until then', () => {
    expect(proofOf(archived({ state: 'PLANNED' }))).toBe('underway');
    expect(proofOf(archived({ state: 'WRITTEN' }))).toBe('underway');
  });

  it('has failed when its last run did, whatever came before', () => {
    expect(proofOf(archived({ failure: 'The lake is full.', provenAt: '2026-11-27T00:10:00Z' }))).toBe(
      'failed',
    );
  });
});

describe('any day', () => {
  it.each([
    ['2026-11-27', 'ahead'],
    ['2026-11-26', 'live'],
    ['2026-11-23', 'live'],
    ['2026-11-22', 'gap'],
  ])('%s is %s where the archive has nothing of it', (day, proof) => {
    expect(proofOfDay(day, undefined, known)).toBe(proof);
  });

  it('is a gap where there is nothing in the database either', () => {
    expect(
      proofOfDay('2026-11-26', undefined, { ...known, live: { oldestDay: null, newestDay: null } }),
    ).toBe('gap');
  });

  it('is late when an alert says so, it is due, and it is not there', () => {
    const late = { ...known, lateFrom: '2026-11-24' };
    expect(proofOfDay('2026-11-24', undefined, late)).toBe('late');
    expect(proofOfDay('2026-11-24', archived({ state: 'PLANNED' }), late)).toBe('late');
    expect(proofOfDay('2026-11-24', archived(), late)).toBe('verified');
    expect(proofOfDay('2026-11-23', undefined, late)).toBe('live');
    expect(proofOfDay('2026-11-25', undefined, late)).toBe('live');
  });
});
