import { describe, expect, it } from '@jest/globals';
import { answerOf } from './answer-of.js';
import type { Generation, MuseumRules } from './answer-of.js';

const START_MS = Date.parse('2026-11-18T00:00:10Z');
const DAY = Array.from({ length: 1440 }, (_, minute) => START_MS + minute * 60_000);
const RULES: MuseumRules = { plants: 50, seed: 1, oddities: true };

const kindsOf = (plant: number, generation: Generation, rules = RULES): Set<string> =>
  new Set(DAY.map((atMs) => answerOf(plant, generation, atMs, rules).kind));

describe('answerOf', () => {
  it('never finds plant 7 nor a number past the last, and keeps 43 on loan', () => {
    expect(kindsOf(7, 'v3')).toEqual(new Set(['not-found']));
    expect(kindsOf(51, 'v3')).toEqual(new Set(['not-found']));
    expect(kindsOf(43, 'v3')).toEqual(new Set(['on-loan']));
    expect(kindsOf(43, 'v3', { ...RULES, plants: 10 })).toEqual(new Set(['not-found']));
  });

  it('knows plant 0 in the first generation only', () => {
    expect(kindsOf(0, 'v1')).toEqual(new Set(['report', 'sensor-fault']));
    expect(kindsOf(0, 'v2')).toEqual(new Set(['not-found']));
    expect(kindsOf(0, 'v3')).toEqual(new Set(['not-found']));
  });

  it('answers 1.9 % of requests with a sensor fault and repeats 1 recording in 200', () => {
    const tallies = Array.from({ length: 40 }, (_, index) => index + 51).map((plant) => {
      const answers = DAY.map((atMs) => answerOf(plant, 'v3', atMs, { ...RULES, plants: 10_000 }));
      const taken = answers.map((answer) => (answer.kind === 'report' ? answer.reading.takenAtMs : null));
      return {
        faults: taken.filter((at) => at === null).length,
        repeats: taken.filter((at, index) => at !== null && at === taken[index - 1]).length,
      };
    });
    const share = (count: (tally: { faults: number; repeats: number }) => number): number =>
      tallies.reduce((sum, tally) => sum + count(tally), 0) / (DAY.length * tallies.length);
    expect(share(({ faults }) => faults)).toBeGreaterThan(0.017);
    expect(share(({ faults }) => faults)).toBeLessThan(0.021);
    expect(share(({ repeats }) => repeats)).toBeGreaterThan(0.004);
    expect(share(({ repeats }) => repeats)).toBeLessThan(0.006);
  });

  it('takes the recording at the very instant asked, in whole seconds in the first generation', () => {
    const calm = { ...RULES, oddities: false };
    expect(answerOf(3, 'v3', START_MS + 123, calm)).toMatchObject({ reading: { takenAtMs: START_MS + 123 } });
    expect(answerOf(3, 'v1', START_MS + 123, calm)).toMatchObject({ reading: { takenAtMs: START_MS } });
  });

  it('without oddities reports every minute, each time anew and within nature', () => {
    const calm = { ...RULES, oddities: false };
    const taken = DAY.map((atMs) => answerOf(3, 'v3', atMs, calm)).map((answer) =>
      answer.kind === 'report' && answer.reading.temperatureCelsius < 20 ? answer.reading.takenAtMs : null,
    );
    expect(taken).toEqual(DAY);
  });
});
