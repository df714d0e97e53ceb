import { expect, it } from '@jest/globals';
import { timeLabels } from './axis-words.js';

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso);

it('hours have their day below them once, by the clock of the zone', () => {
  const splits = [at('2023-08-30T22:00Z'), at('2023-08-30T23:00Z'), at('2023-08-31T00:00Z')];
  expect(timeLabels(splits, HOUR, 'Europe/London')).toEqual([
    '23:00\nWed 30 Aug',
    '00:00\nThu 31 Aug',
    '01:00',
  ]);
});

it('days have their year below them once', () => {
  const splits = [at('2023-12-31T00:00Z'), at('2024-01-01T00:00Z'), at('2024-01-02T00:00Z')];
  expect(timeLabels(splits, 24 * HOUR, 'UTC')).toEqual(['Sun 31 Dec\n2023', 'Mon 1 Jan\n2024', 'Tue 2 Jan']);
});
