import { describe, expect, it } from '@jest/globals';
import { sentence } from './sentence.js';

const say = (onDisplay: number, states: object = {}) =>
  sentence({
    plants: { onDisplay, onLoan: 0, missing: 0, total: onDisplay },
    states: { attention: 0, away: 0, needsAttention: 0, ok: onDisplay, sensorFault: 0, silent: 0, ...states },
  } as never);
const text = (...given: Parameters<typeof say>) =>
  say(...given)
    .map((piece) => piece.text)
    .join(' ');

describe('the museum’s sentence', () => {
  it('says what there is, and who needs someone', () => {
    expect(text(46, { attention: 2, sensorFault: 1, needsAttention: 3 })).toBe(
      '46 plants on display. 2 need someone. 1 sensor is at fault.',
    );
  });

  it('is calm where all are well, also when some are away', () => {
    expect(text(46)).toBe('46 plants on display. All are well.');
    expect(text(1_046, { away: 1 })).toBe('1,046 plants on display. All are well. 1 is away.');
  });

  it('tells silence, and minds its grammar', () => {
    expect(text(1, { attention: 1, silent: 2, sensorFault: 2, needsAttention: 5 })).toBe(
      '1 plant on display. 1 needs someone. 2 sensors are at fault. 2 are silent.',
    );
  });

  it('leads from each number to the plants it counts', () => {
    expect(say(3, { attention: 1, away: 1, needsAttention: 1 }).map(({ state }) => state)).toEqual([
      undefined,
      'ATTENTION',
      'AWAY',
    ]);
  });

  it('claims nothing of a museum without plants', () => {
    expect(text(0)).toBe('0 plants on display.');
  });
});
