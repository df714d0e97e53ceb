import { expect, it } from '@jest/globals';
import { missedMinutes } from './missed-minutes.js';

it('minutes without a sweep are counted by day, from the museum’s first sweep to the last minute that is over', () => {
  const strip = {
    from: '2026-11-20T23:00:00Z',
    to: '2026-11-24T00:10:00Z',
    bins: [
      { at: '2026-11-20T00:00:00Z', sweeps: 60 },
      { at: '2026-11-21T00:00:00Z', sweeps: 1_426 },
      // Nobody asked on the 22nd.
      { at: '2026-11-23T00:00:00Z', sweeps: 1_440 },
      { at: '2026-11-24T00:00:00Z', sweeps: 9 },
    ],
  };
  expect([...missedMinutes(strip)]).toEqual([
    ['2026-11-21', 14],
    ['2026-11-22', 1_440],
    ['2026-11-24', 1],
  ]);
});

it('nothing is missed where nothing can have been swept', () => {
  expect(missedMinutes({ from: null, to: null, bins: [] }).size).toBe(0);
});
