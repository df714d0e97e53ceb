import { describe, expect, it } from '@jest/globals';
import { joined, lonePoints } from './joined.js';
import type { TimeSeries } from './time-series.js';

const line = (at: number[], mean: (number | null)[], longest = 10): TimeSeries => ({
  id: 'a',
  name: 'a',
  at,
  mean,
  longest,
  look: 0,
});

describe('lines on one axis', () => {
  it('go on where only another line has a point', () => {
    const { at, columns } = joined([line([0, 10], [1, 2]), line([5], [9])], { from: 0, to: 10 });
    expect(at).toEqual([0, 5, 10]);
    expect(columns).toEqual([
      [1, undefined, 2],
      [undefined, 9, undefined],
    ]);
  });

  it('break where too much time lies between two points, or a value is missing', () => {
    const { at, columns } = joined([line([0, 10, 40, 50], [1, 2, 3, null])], { from: 0, to: 60 });
    expect(at).toEqual([0, 10, 25, 40, 50, 60]);
    expect(columns).toEqual([[1, 2, null, 3, null, undefined]]);
  });

  it('have their envelope before them: highest, lowest, mean', () => {
    const series = { ...line([0, 10], [2, 3]), envelope: { min: [1, 2], max: [3, 4] } };
    expect(joined([series], { from: 0, to: 10 }).columns).toEqual([
      [3, 4],
      [1, 2],
      [2, 3],
    ]);
  });

  it('reach from end to end of the stretch, also where there is nothing', () => {
    expect(joined([line([], [])], { from: 3, to: 7 })).toEqual({
      at: [3, 7],
      columns: [[undefined, undefined]],
    });
  });
});

it('a point without a neighbour is found, so that it is seen', () => {
  expect(lonePoints([1, undefined, null, 2, null, 3, undefined, 4])).toEqual([0, 3]);
  expect(lonePoints([undefined, 5, undefined])).toEqual([1]);
});
