import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  HOUR,
  live,
  LONDON,
  MINUTE,
  NOON,
  plant,
  readings,
  stored,
  watering,
  wobbling,
} from '../../../test/invented-plant.js';
import { DEFAULT_CARE_POLICY as POLICY } from '../care-policy.js';
import type { Measured } from '../../series/buckets.js';
import type { PlantFacts } from './plant-facts.js';
import { judgePlant, overallState } from './judge-plant.js';

const judge = (given: Partial<PlantFacts>, now = NOON) =>
  judgePlant(plant(given), POLICY, now, LONDON).judgement;

describe('a plant', () => {
  const heard = readings('temperature', wobbling(15, 20));

  it('is silent after an hour without a reading, by the clock alone', () => {
    expect(judge({ readings: heard }, NOON + HOUR - 1).overall).toBe('ok');
    const { overall, channels } = judge({ readings: heard }, NOON + HOUR);
    expect(overall).toBe('silent');
    expect(channels.temperature).toMatchObject({
      since: NOON,
      reason: 'No reading since 26 Nov 12:00.',
      value: null,
    });
  });

  it('is silent when it was never heard of, since it is known', () => {
    const { overall, channels } = judge({});
    expect(overall).toBe('silent');
    expect(channels.soilMoisture).toMatchObject({ since: NOON - 30 * 24 * HOUR, reason: 'No reading yet.' });
  });

  it('says when it was last heard of, however long ago', () => {
    const latest = { takenAt: NOON - 72 * HOUR, soilMoisture: 40, temperature: null };
    const { channels } = judge({ readings: [], latest });
    expect(channels.soilMoisture.reason).toBe('No reading since 23 Nov 12:00.');
  });

  it('is not silent when the clock has been put back', () => {
    expect(judge({ readings: heard }, NOON - HOUR).overall).toBe('ok');
  });

  it.each([
    ['on_loan', 'On loan to another museum since 26 Nov 11:50.'],
    ['missing', 'Missing: the source has not known it since 26 Nov 11:50.'],
  ] as const)('that is %s is away, whatever its sensor said', (status, reason) => {
    const contact = { answer: 'faulty', inARow: 9, askedAt: NOON, since: NOON - HOUR } as const;
    const { overall, channels } = judge({
      readings: heard,
      status,
      contact,
      statusSince: NOON - 10 * MINUTE,
    });
    expect(overall).toBe('away');
    expect(channels.temperature).toMatchObject({ state: 'away', reason, since: NOON - 10 * MINUTE });
  });

  it('that is back has an hour to be heard of', () => {
    const statusSince = NOON - 10 * MINUTE;
    const away = judgePlant(
      plant({ status: 'on_loan', statusSince: NOON - 90 * 24 * HOUR }),
      POLICY,
      NOON,
      LONDON,
    );
    const back = { statusSince, stored: stored(away) };
    expect(judge(back).overall).toBe('away');
    expect(judge(back).channels.temperature.reason).toBe(
      'Back on display since 26 Nov 11:50; not heard of yet.',
    );
    expect(judge(back, NOON + 51 * MINUTE).overall).toBe('silent');
    expect(judge({ ...back, readings: heard }).overall).toBe('ok');
  });

  it.each([
    [['ok', 'ok'], 'ok'],
    [['ok', 'silent'], 'silent'],
    [['sensor_fault', 'silent'], 'sensor_fault'],
    [['sensor_fault', 'attention'], 'attention'],
    [['away', 'away'], 'away'],
  ] as const)('whose channels are %j is %s', (states, overall) => {
    expect(overallState(states)).toBe(overall);
  });

  it('was watered when somebody said so, or when the soil shows it', () => {
    const waterings = [watering(NOON - 25 * HOUR), watering(NOON - 49 * HOUR)];
    expect(judge({ readings: heard, waterings })).toMatchObject({
      lastWateredAt: NOON - 25 * HOUR,
      watering: 'amber',
    });
    const seen = readings('soilMoisture', [...wobbling(30, 10), ...wobbling(96, 5)]);
    expect(judge({ readings: seen, waterings })).toMatchObject({
      lastWateredAt: NOON - 4 * MINUTE,
      watering: 'in_time',
    });
  });
});

describe('judging', () => {
  const value = fc.option(
    fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(18, 20, 21, 99)),
    {
      nil: null,
    },
  );
  const temperature = fc.option(fc.double({ min: -15, max: 50, noNaN: true }), { nil: null });
  const measured = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 90 }), value, temperature), { maxLength: 40 })
    .map((entries): Measured[] => {
      let takenAt = NOON - 2 * HOUR;
      return entries
        .filter(([, soil, air]) => soil !== null || air !== null)
        .map(([seconds, soilMoisture, air]) => {
          takenAt += seconds * 1_000_000;
          return { takenAt, soilMoisture, temperature: air };
        });
    });

  it('does not ask in which order readings came', () => {
    fc.assert(
      fc.property(measured, fc.infiniteStream(fc.integer()), (all, draws) => {
        const facts = plant({ readings: all });
        const shuffled = facts.readings
          .map((reading) => ({ reading, key: draws.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ reading }) => reading);
        expect(judgePlant({ ...facts, readings: shuffled }, POLICY, NOON, LONDON)).toEqual(
          judgePlant(facts, POLICY, NOON, LONDON),
        );
      }),
    );
  });

  it('twice is the same, and leaves the same behind', () => {
    fc.assert(
      fc.property(measured, measured, (past, all) => {
        const before = live(past.map((reading) => ({ ...reading, takenAt: reading.takenAt - HOUR })));
        const start = past.length === 0 ? {} : before.stored;
        const first = judgePlant(plant({ readings: all, stored: start }), POLICY, NOON, LONDON);
        const kept = stored(first, start);
        const second = judgePlant(plant({ readings: all, stored: kept }), POLICY, NOON, LONDON);
        expect(stored(second, kept)).toEqual(kept);
        const states = ({ judgement: { channels } }: typeof first) =>
          [channels.soilMoisture, channels.temperature].map(({ state, kind, since }) => [state, kind, since]);
        expect(states(second)).toEqual(states(first));
      }),
      { numRuns: 300 },
    );
  });

  it('never calls a plant well of which nothing is known', () => {
    fc.assert(
      fc.property(measured, fc.integer({ min: 0, max: 3 }), (all, hours) => {
        const now = NOON + hours * HOUR;
        const { channels } = judgePlant(plant({ readings: all }), POLICY, now, LONDON).judgement;
        for (const channel of ['soilMoisture', 'temperature'] as const) {
          const isKnown = plant({ readings: all }).readings.some(
            (reading) => reading[channel] !== null && reading.takenAt > now - HOUR,
          );
          if (!isKnown) expect(channels[channel].state).not.toBe('ok');
        }
      }),
    );
  });

  it('makes nothing of a spike, wherever it comes and however large', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 59 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 30, max: 90, noNaN: true }),
        (index, spike, level) => {
          const values = wobbling(level, 60);
          values[index] = spike;
          const { each } = live(readings('soilMoisture', values));
          // What is all that was ever heard is not yet anything.
          const told = each.slice(index === 0 ? 1 : 0).map(({ judgement }) => judgement.overall);
          expect(new Set(told)).toEqual(new Set(['ok']));
          expect(each.every(({ waterings }) => waterings.length === 0)).toBe(true);
        },
      ),
    );
  });

  it('comes to the same whether it is done each minute or each fifth', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(18.5, 19.5, 20, 21, 22.5, 24), { minLength: 60, maxLength: 60 }),
        (levels) => {
          const values = levels.map((level, index) => level + index / 1_000);
          const all = readings('soilMoisture', values);
          const state = ({ judgement }: ReturnType<typeof judgePlant>) => [
            judgement.channels.soilMoisture.state,
            judgement.channels.soilMoisture.kind,
          ];
          expect(state(live(all, {}, 5).last)).toEqual(state(live(all).last));
        },
      ),
    );
  });
});
