import { describe, expect, it } from '@jest/globals';
import { snoozeChoices } from './snooze-choices.js';

const LONDON = 'Europe/London';
const choices = (now: string) =>
  Object.fromEntries(
    snoozeChoices(Date.parse(now), LONDON).map(({ key, until }) => [
      key,
      new Date(until).toISOString().slice(0, 16),
    ]),
  );

describe('how long an alert is left be', () => {
  it('an hour, until this evening, or until tomorrow morning', () => {
    expect(choices('2026-11-26T10:00:00Z')).toEqual({
      hour: '2026-11-26T11:00',
      evening: '2026-11-26T18:00',
      morning: '2026-11-27T08:00',
    });
  });

  it('leaves the evening out once it is near, or over', () => {
    expect(Object.keys(choices('2026-11-26T17:30:00Z'))).toEqual(['hour', 'morning']);
    expect(Object.keys(choices('2026-11-26T22:00:00Z'))).toEqual(['hour', 'morning']);
  });

  it('goes by the clock on the wall, also in the night in which it is changed', () => {
    expect(choices('2026-07-01T23:30:00Z')['morning']).toBe('2026-07-03T07:00'); // past midnight in London
    expect(choices('2026-10-24T20:00:00Z')['morning']).toBe('2026-10-25T08:00'); // back to GMT meanwhile
    expect(choices('2026-03-28T20:00:00Z')['morning']).toBe('2026-03-29T07:00'); // forward to BST
  });
});
