import { describe, expect, it } from '@jest/globals';
import { SNOOZE_MAX_MS, whyNotMove, whyNotSnooze, type AlertWish } from './alert-moves.js';
import type { AlertState } from './alert.js';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const LATER = NOW + 3_600_000;

const acknowledge: AlertWish = { move: 'acknowledge' };
const assign = (assigneeId: number | null): AlertWish => ({ move: 'assign', assigneeId });
const snooze = (untilMs: number): AlertWish => ({ move: 'snooze', untilMs });
const resolve: AlertWish = { move: 'resolve' };

const alertIn = (state: AlertState) => ({
  state,
  assigneeId: 2,
  snoozedUntilMs: state === 'snoozed' ? LATER : null,
});

describe('a move', () => {
  it.each([
    ['open', acknowledge, null],
    ['acknowledged', acknowledge, 'already'],
    ['snoozed', acknowledge, null],
    ['resolved', acknowledge, 'resolved'],
    ['open', assign(3), null],
    ['open', assign(null), null],
    ['open', assign(2), 'already'],
    ['snoozed', assign(3), null],
    ['resolved', assign(2), 'resolved'],
    ['open', snooze(LATER), null],
    ['acknowledged', snooze(LATER), null],
    ['snoozed', snooze(LATER), 'already'],
    ['snoozed', snooze(LATER + 1), null],
    ['resolved', snooze(LATER), 'resolved'],
    ['open', resolve, null],
    ['acknowledged', resolve, null],
    ['snoozed', resolve, null],
    ['resolved', resolve, 'resolved'],
  ] as const)('on an alert that is %s: %j comes to %s', (state, wish, outcome) => {
    expect(whyNotMove(alertIn(state), wish)).toBe(outcome);
  });
});

describe('a snooze', () => {
  it('ends in the future, a week away at most', () => {
    expect(whyNotSnooze(NOW + 1, NOW)).toBeNull();
    expect(whyNotSnooze(NOW + SNOOZE_MAX_MS, NOW)).toBeNull();
    expect(whyNotSnooze(NOW, NOW)).toContain('future');
    expect(whyNotSnooze(NOW - 1, NOW)).toContain('future');
    expect(whyNotSnooze(NOW + SNOOZE_MAX_MS + 60_001, NOW)).toContain('7 days');
  });
});
