import { describe, expect, it } from '@jest/globals';
import { readTicks, ticked } from './ticks.js';

const DAY = '2026-11-27';

describe('what was ticked off on a round', () => {
  it('is there again after the phone was in a pocket', () => {
    const ticks = ticked(ticked(readTicks(null, DAY), 'a', true), 'b', true);
    expect(readTicks(JSON.stringify(ticks), DAY)).toEqual({ day: DAY, plants: ['a', 'b'] });
  });

  it('can be taken back, and is not doubled', () => {
    const ticks = ticked(ticked(readTicks(null, DAY), 'a', true), 'a', true);
    expect(ticks.plants).toEqual(['a']);
    expect(ticked(ticks, 'a', false).plants).toEqual([]);
  });

  it('is let go of on the next day', () => {
    const kept = JSON.stringify({ day: '2026-11-26', plants: ['a'] });
    expect(readTicks(kept, DAY).plants).toEqual([]);
  });

  it.each(['', 'no JSON', 'null', '7', '{"day":"2026-11-27","plants":"a"}'])(
    'is nothing where %j was kept',
    (kept) => {
      expect(readTicks(kept, DAY)).toEqual({ day: DAY, plants: [] });
    },
  );
});
