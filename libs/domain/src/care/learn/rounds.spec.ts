import { describe, expect, it } from '@jest/globals';
import { roundsInOrderOfNeed, type RoundsPlant } from './rounds.js';

const LONDON = 'Europe/London';
const at = (iso: string) => Date.parse(iso) * 1_000;
const NOW = at('2026-11-26T12:10:00Z');

const plant = (plantId: number, known: Partial<RoundsPlant> = {}): RoundsPlant => ({
  plantId,
  overall: 'ok',
  troubles: [],
  severity: null,
  lastWateredAt: at('2026-11-25T14:00:00Z'),
  watering: 'in_time',
  forecast: null,
  ...known,
});

const attention = (kind: string, since: string): Partial<RoundsPlant> => ({
  overall: 'attention',
  troubles: [{ state: 'attention', kind, since: at(since) }],
});
const needs = (when: string, errorMinutes: number | null = 22): Partial<RoundsPlant> => ({
  forecast: { needsWaterAt: at(when), errorMinutes },
});

const round = (...plants: readonly RoundsPlant[]) => roundsInOrderOfNeed(plants, NOW, LONDON);
const order = (...plants: readonly RoundsPlant[]) => round(...plants).map(({ plantId }) => plantId);
const reason = (known: Partial<RoundsPlant>) => round(plant(1, known))[0]!.reason;

describe('a round', () => {
  it('goes to who needs somebody first: attention, overdue, water soon, unknown, the rest', () => {
    const silent = { state: 'silent', kind: null, since: at('2026-11-26T10:12:00Z') } as const;
    const stops = round(
      plant(1),
      plant(2, { overall: 'silent', troubles: [silent] }),
      plant(3, needs('2026-11-26T15:00:00Z')),
      plant(4, { watering: 'amber', lastWateredAt: at('2026-11-25T10:00:00Z') }),
      plant(5, attention('unusual', '2026-11-26T09:00:00Z')),
      plant(6, needs('2026-11-26T13:20:00Z')),
      plant(7, { overall: 'away' }),
    );
    expect(stops.map(({ plantId, need }) => [plantId, need])).toEqual([
      [5, 'attention'],
      [4, 'overdue'],
      [6, 'water'],
      [3, 'water'],
      [2, 'unknown'],
      [1, 'none'],
    ]);
  });

  it('puts the urgent first, then who is out of range before who is unlike itself, then the longest', () => {
    expect(
      order(
        plant(1, attention('unusual', '2026-11-26T01:00:00Z')),
        plant(2, attention('dry', '2026-11-26T11:00:00Z')),
        plant(3, attention('dry', '2026-11-26T10:00:00Z')),
        plant(4, { ...attention('unusual', '2026-11-26T12:00:00Z'), severity: 'urgent' }),
      ),
    ).toEqual([4, 3, 2, 1]);
  });

  it('puts the longest overdue first, and of the rest who was watered longest ago', () => {
    const watered = (plantId: number, when: string, known: Partial<RoundsPlant> = {}) =>
      plant(plantId, { lastWateredAt: at(when), ...known });
    expect(
      order(
        watered(1, '2026-11-26T01:00:00Z'),
        watered(2, '2026-11-25T20:00:00Z'),
        watered(3, '2026-11-25T01:00:00Z', { watering: 'amber' }),
        watered(4, '2026-11-23T01:00:00Z', { watering: 'red' }),
      ),
    ).toEqual([4, 3, 2, 1]);
  });

  it.each([
    ['Dry since 11:42', attention('dry', '2026-11-26T11:42:00Z')],
    ['Cold since yesterday 23:59', attention('cold', '2026-11-25T23:59:59Z')],
    ['Hot since Sun 22 Nov 08:00', attention('hot', '2026-11-22T08:00:00Z')],
    ['Needs water today about 13:20 ± 25 min', needs('2026-11-26T13:20:00Z')],
    ['Needs water today about 13:20 ± 5 min', needs('2026-11-26T13:20:00Z', 0)],
    ['Needs water tomorrow about 09:05 ± 3 h', needs('2026-11-27T09:05:00Z', 130)],
    ['Needs water Sat 28 Nov about 09:05', needs('2026-11-28T09:05:00Z', null)],
    ['Needs water now, since about 12:02', needs('2026-11-26T12:02:00Z')],
    ['Last watered 26 h ago', { watering: 'amber', lastWateredAt: at('2026-11-25T10:00:00Z') }],
    ['Last watered 4 days ago', { watering: 'red', lastWateredAt: at('2026-11-22T10:00:00Z') }],
    ['Last watered 40 min ago', { lastWateredAt: at('2026-11-26T11:30:00Z') }],
    ['Not known when it was last watered', { watering: 'unknown', lastWateredAt: null }],
    [
      'No readings since 10:12: have a look',
      {
        overall: 'silent',
        troubles: [{ state: 'silent', kind: null, since: at('2026-11-26T10:12:00Z') }],
      },
    ],
    [
      'Its sensor has been at fault since 10:12: have a look',
      {
        overall: 'sensor_fault',
        troubles: [{ state: 'sensor_fault', kind: 'stuck', since: at('2026-11-26T10:12:00Z') }],
      },
    ],
  ] as const)('says why: %s', (expected, known) => {
    expect(reason(known as Partial<RoundsPlant>)).toBe(expected);
  });

  it('speaks by the walkers’ clock, also on the days when it is put forward and back', () => {
    const summer = at('2026-07-01T22:30:00Z'); // 23:30 in London
    const told = (needsWaterAt: number, now: number) =>
      roundsInOrderOfNeed([plant(1, { forecast: { needsWaterAt, errorMinutes: null } })], now, LONDON)[0]!
        .reason;
    expect(told(at('2026-07-01T23:15:00Z'), summer)).toBe('Needs water tomorrow about 00:15');
    const beforeBack = at('2026-10-24T23:30:00Z'); // 00:30, of a day of 25 hours
    expect(told(at('2026-10-25T23:45:00Z'), beforeBack)).toBe('Needs water today about 23:45');
    expect(told(at('2026-10-26T00:15:00Z'), beforeBack)).toBe('Needs water tomorrow about 00:15');
  });
});
