import { describe, expect, it } from '@jest/globals';
import { extent, scaleFor, steadied } from './steady-scale.js';

const MOISTURE = { step: 10, narrowest: 20, least: 0, most: 100 };
const TEMPERATURE = { step: 2, narrowest: 6 };

describe('the height of a chart', () => {
  it.each([
    [{ low: 41, high: 43 }, MOISTURE, { low: 30, high: 60 }],
    [{ low: 1, high: 3 }, MOISTURE, { low: 0, high: 30 }],
    [{ low: 99, high: 100 }, MOISTURE, { low: 70, high: 100 }],
    [{ low: 15, high: 99 }, MOISTURE, { low: 10, high: 100 }],
    [{ low: 12.2, high: 12.4 }, TEMPERATURE, { low: 8, high: 16 }],
    [{ low: -3, high: 20 }, TEMPERATURE, { low: -4, high: 20 }],
    [undefined, MOISTURE, { low: 0, high: 20 }],
  ])('for %j is round and wide enough', (values, rule, scale) => {
    expect(scaleFor(values, rule)).toEqual(scale);
  });

  it('widens with a new value and does not leap back when it has gone', () => {
    const first = scaleFor({ low: 41, high: 43 }, MOISTURE);
    const wider = steadied(first, scaleFor({ low: 41, high: 78 }, MOISTURE));
    expect(wider).toEqual({ low: 30, high: 80 });
    expect(steadied(wider, scaleFor({ low: 41, high: 43 }, MOISTURE))).toEqual(wider);
  });
});

it('no value is no extent', () => {
  expect(extent([[null, undefined], []])).toBeUndefined();
  expect(
    extent([
      [3, null],
      [undefined, -2, 7],
    ]),
  ).toEqual({ low: -2, high: 7 });
});
