import { describe, expect, it } from '@jest/globals';
import { titleOf } from './title-of.js';

describe('the title of a report without one', () => {
  it.each([
    ['The chart is empty.', 'The chart is empty.'],
    ['  The chart  is\tempty.\r\nI chose a week.', 'The chart is empty.'],
    ['\n\nAt last', 'At last'],
    [`${'word '.repeat(30)}end`, `${'word '.repeat(15).trim()}…`],
    ['x'.repeat(200), `${'x'.repeat(79)}…`],
    ['🌵'.repeat(100), `${'🌵'.repeat(79)}…`],
  ])('of %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});
