import { describe, expect, it } from '@jest/globals';
import {
  anomalies,
  awayStretches,
  changeInWords,
  eventMarks,
  keptStretches,
  stateStretches,
  wateringMarks,
  type StateChange,
  type StatusChange,
} from './care-marks.js';

const at = (time: string) => Date.parse(`2026-11-26T${time}:00Z`);
const iso = (time: string) => `2026-11-26T${time}:00Z`;

const change = (given: Partial<StateChange>): StateChange => ({
  at: iso('09:00'),
  until: iso('10:00'),
  channel: 'SOIL_MOISTURE',
  state: 'ATTENTION',
  kind: 'DRY',
  reason: 'Dry.',
  unusual: false,
  ...given,
});
const moved = (given: Partial<StatusChange>): StatusChange => ({
  at: iso('09:00'),
  cause: 'source',
  botanistFrom: null,
  botanistTo: null,
  statusFrom: 'ON_DISPLAY',
  statusTo: 'ON_LOAN',
  ...given,
});

describe('how a plant fared, on the axis', () => {
  it('is drawn where it was not well, of the value that the chart shows', () => {
    const changes = [
      change({ at: iso('10:00'), until: null, state: 'SENSOR_FAULT', kind: 'STUCK' }),
      change({}),
      change({ at: iso('08:00'), until: iso('09:00'), state: 'OK', kind: null }),
      change({ channel: 'TEMPERATURE', kind: 'HOT' }),
    ];
    expect(stateStretches(changes, 'SOIL_MOISTURE')).toEqual([
      { from: at('10:00'), to: Infinity, tone: 'fault', label: 'Stuck' },
      { from: at('09:00'), to: at('10:00'), tone: 'trouble', label: 'Dry' },
    ]);
    expect(stateStretches(changes, 'TEMPERATURE')).toMatchObject([{ label: 'Hot' }]);
  });

  it('rings what is unusual or not to be believed', () => {
    const changes = [
      change({ unusual: true, kind: 'UNUSUAL' }),
      change({}),
      change({ state: 'SENSOR_FAULT' }),
    ];
    expect(anomalies(changes, 'SOIL_MOISTURE').map(({ tone }) => tone)).toEqual(['trouble', 'fault']);
  });
});

describe('where a plant was', () => {
  it('is away from each loan until its return', () => {
    const changes = [
      moved({ at: iso('11:00'), statusFrom: 'MISSING', statusTo: 'ON_LOAN' }),
      moved({ at: iso('10:00'), statusFrom: 'ON_LOAN', statusTo: 'ON_DISPLAY' }),
      moved({ at: iso('09:00') }),
    ];
    expect(awayStretches(changes)).toEqual([
      { from: at('09:00'), to: at('10:00'), tone: 'away', label: 'On loan to another museum' },
      { from: at('11:00'), to: Infinity, tone: 'away', label: 'On loan to another museum' },
    ]);
  });

  it('is told as what changed: the place, or who looks after it', () => {
    expect(changeInWords(moved({ statusFrom: null }))).toBe('First seen');
    expect(changeInWords(moved({}))).toBe('On loan to another museum');
    const handed = moved({ statusTo: 'ON_DISPLAY', botanistTo: { id: 'b', name: 'Ada' } });
    expect(changeInWords(handed)).toBe('Looked after by Ada from then on');
  });
});

it('a drop is full where the soil confirms it, and says so', () => {
  const watering = {
    wateredAt: iso('13:54'),
    verdict: 'CONFIRMED' as const,
    source: 'BOTH' as const,
    moistureBefore: 18,
    moistureAfter: 97,
  };
  const unseen = { ...watering, wateredAt: iso('12:00'), verdict: 'REPORTED_NOT_SEEN' as const };
  expect(wateringMarks([watering, { ...unseen, moistureAfter: null }], 'UTC')).toEqual([
    {
      at: at('12:00'),
      shape: 'drop-open',
      label: 'Watered Thu 26 Nov 2026, 12:00: reported, not seen in the soil',
    },
    {
      at: at('13:54'),
      shape: 'drop',
      label: 'Watered Thu 26 Nov 2026, 13:54: confirmed by the soil, 18.0 to 97.0 %',
    },
  ]);
});

it('alerts, notes and loans stand in the order of time; long notes are cut', () => {
  const note = {
    id: 'n',
    writtenAt: iso('10:00'),
    text: 'x'.repeat(80),
    author: { id: 'a', name: 'Ada' },
  };
  const alert = { since: iso('11:00'), summary: 'Dry.' };
  const marks = eventMarks([alert as never], [note], [moved({})]);
  expect(marks.map(({ shape }) => shape)).toEqual(['move', 'note', 'alert']);
  expect(marks[1]?.label).toBe(`Note by Ada: ${'x'.repeat(60)}…`);
});

it('where readings are kept is one stretch for each side, over the gaps within', () => {
  const stretch = (from: string, to: string, source: 'ARCHIVE' | 'LIVE' | 'GAP') => ({
    from: iso(from),
    to: iso(to),
    source,
    readings: 1,
    reason: null,
  });
  const coverage = [
    stretch('01:00', '02:00', 'ARCHIVE'),
    stretch('02:00', '03:00', 'GAP'),
    stretch('03:00', '04:00', 'ARCHIVE'),
    stretch('04:00', '05:00', 'LIVE'),
  ];
  expect(keptStretches(coverage, at('05:30'))).toEqual([
    { from: at('01:00'), to: at('04:00'), tone: 'archive', label: 'from the archive' },
    { from: at('04:00'), to: at('05:30'), tone: 'live', label: 'live' },
  ]);
});
