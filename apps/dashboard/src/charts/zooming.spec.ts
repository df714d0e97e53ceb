import { describe, expect, it } from '@jest/globals';
import { chosen, panned, zoomed } from './zooming.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('zooming', () => {
  it('leaves the instant under the cursor where it is', () => {
    expect(zoomed({ from: 0, to: 4 * HOUR }, 0.5, HOUR)).toEqual({ from: 0.5 * HOUR, to: 2.5 * HOUR });
  });

  it('in and out again is where it was', () => {
    expect(zoomed(zoomed({ from: 0, to: 4 * HOUR }, 0.5), 2)).toEqual({ from: 0, to: 4 * HOUR });
  });

  it('ends at two minutes: sensors are asked every minute', () => {
    expect(zoomed({ from: 0, to: 2 * MINUTE }, 0.5)).toEqual({ from: 0, to: 2 * MINUTE });
    expect(chosen(90_000, 30_000)).toEqual({ from: 0, to: 2 * MINUTE });
  });
});

describe('moving aside', () => {
  it('keeps the length, and half of what is seen', () => {
    expect(panned({ from: 10 * HOUR, to: 14 * HOUR }, -0.5, 20 * HOUR)).toEqual({
      from: 8 * HOUR,
      to: 12 * HOUR,
    });
  });

  it('never goes into the future', () => {
    expect(panned({ from: 10 * HOUR, to: 14 * HOUR }, 0.5, 15 * HOUR)).toEqual({
      from: 11 * HOUR,
      to: 15 * HOUR,
    });
  });
});
