import { describe, expect, it } from '@jest/globals';
import { gapsOf, type Coverage } from './plant-gaps.js';

const MINUTE = 60_000;
const DAY = Date.parse('2026-11-26T00:00:00Z');
const at = (time: string) => Date.parse(`2026-11-26T${time}Z`);
const iso = (time: string) => `2026-11-26T${time}:00Z`;
const every = (from: string, to: string, minutes = 1) => {
  const instants: number[] = [];
  for (let instant = at(from); instant < at(to); instant += minutes * MINUTE) instants.push(instant);
  return instants;
};
const covered = (
  from: string,
  to: string,
  source: Coverage['source'] = 'LIVE',
  reason: Coverage['reason'] = null,
): Coverage => ({ from: iso(from), to: iso(to), source, reason, readings: 1 });

const quiet = {
  coverage: [covered('09:00', '10:00')],
  at: every('09:00', '10:00'),
  isRaw: true,
  longest: 5 * MINUTE,
  from: at('09:00'),
  to: at('10:00'),
  now: at('12:00'),
  faults: [],
  away: [],
  zone: 'UTC',
};
const labels = (facts: Parameters<typeof gapsOf>[0]) => gapsOf(facts).map(({ label }) => label);

describe('gaps', () => {
  it('are none where a reading came every minute', () => {
    expect(gapsOf(quiet)).toEqual([]);
  });

  it('say from when to when nothing was read, by the clock of the zone', () => {
    const facts = { ...quiet, at: [...every('09:00', '09:11'), ...every('09:24', '10:00')] };
    expect(gapsOf(facts)).toEqual([
      { from: at('09:10'), to: at('09:24'), tone: 'silence', label: 'no reading 09:10–09:24' },
    ]);
    expect(labels({ ...facts, zone: 'Asia/Tokyo' })).toEqual(['no reading 18:10–18:24']);
  });

  it('say that the sensor was at fault where it was so', () => {
    const facts = {
      ...quiet,
      at: [...every('09:00', '09:11'), ...every('09:24', '10:00')],
      faults: [{ from: at('09:12'), to: at('09:23') }],
    };
    expect(gapsOf(facts)).toMatchObject([{ tone: 'fault', label: 'no reading, sensor fault 09:10–09:24' }]);
  });

  it('say where the plant was', () => {
    const away = [{ from: at('09:09'), to: Infinity, tone: 'away' as const, label: 'On loan' }];
    const facts = { ...quiet, at: every('09:00', '09:11'), away };
    expect(gapsOf(facts)).toMatchObject([{ tone: 'away', label: 'On loan, 09:10–10:00' }]);
  });

  it('last until now while nothing comes', () => {
    const facts = { ...quiet, at: every('09:00', '09:31'), now: at('09:50') };
    expect(labels(facts)).toEqual(['no reading since 09:30']);
  });

  it('from before the chart begins say only until when; nobody sees since when', () => {
    const facts = { ...quiet, at: every('09:24', '10:00') };
    expect(labels(facts)).toEqual(['no reading until 09:24']);
  });

  it('of everything say just that', () => {
    expect(labels({ ...quiet, at: [] })).toEqual(['no reading in all of this time']);
    expect(labels({ ...quiet, at: [], now: at('09:30') })).toEqual(['no reading in all of this time']);
  });

  it('over midnight name both days', () => {
    const facts = {
      ...quiet,
      coverage: [],
      at: [DAY - 10 * MINUTE, DAY + 10 * MINUTE],
      from: DAY - 11 * MINUTE,
      to: DAY + 11 * MINUTE,
    };
    expect(labels(facts)).toEqual(['no reading 25 Nov 23:50 – 26 Nov 00:10']);
  });

  it('of archived files that cannot be read are no missing readings', () => {
    const facts = {
      ...quiet,
      coverage: [covered('09:00', '09:30', 'GAP', 'UNREADABLE'), covered('09:30', '10:00')],
      at: every('09:30', '10:00'),
    };
    expect(labels(facts)).toEqual(['archived, cannot be read just now, 09:00–09:30']);
  });
});

describe('gaps among buckets', () => {
  const bucketed = {
    ...quiet,
    isRaw: false,
    longest: 15 * MINUTE,
    at: every('09:00', '10:00', 10),
    coverage: [
      covered('09:00', '09:10'),
      covered('09:10', '09:24', 'GAP', 'NO_READINGS'),
      covered('09:24', '10:00'),
    ],
  };

  it('are told by the API to the minute, also where no bucket is empty', () => {
    expect(labels(bucketed)).toEqual(['no reading 09:10–09:24']);
  });

  it('that lasted when it was asked end with what came since', () => {
    const open = {
      ...bucketed,
      coverage: [covered('09:00', '09:40'), covered('09:40', '10:00', 'GAP', 'NO_READINGS')],
      at: [...every('09:00', '09:40', 10), at('10:10')],
      to: at('10:20'),
      now: at('10:20'),
    };
    expect(labels(open)[0]).toBe('no reading 09:40–10:10');
  });
});
