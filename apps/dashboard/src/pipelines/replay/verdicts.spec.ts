import { describe, expect, it } from '@jest/globals';
import { countVerdicts } from './verdicts.js';

describe('verdicts', () => {
  it('are counted, what a real run does first', () => {
    const entries = (['STILL_REFUSED', 'STORE', 'STILL_REFUSED', 'FILL'] as const).map((verdict) => ({
      verdict,
    }));
    expect(countVerdicts(entries)).toEqual([
      ['STORE', 1],
      ['FILL', 1],
      ['STILL_REFUSED', 2],
    ]);
    expect(countVerdicts([])).toEqual([]);
  });
});
