import type { AlertState } from './alert.js';

const MINUTE_MS = 60_000;

/** A week away is a plant that died unseen: whoever is away longer has a colleague who stands in. */
export const SNOOZE_MAX_MS = 7 * 86_400_000;

/** What a move finds: the alert as it is. */
export interface AlertAsItIs {
  readonly state: AlertState;
  readonly assigneeId: number | null;
  /** Milliseconds since 1970; null where it is not snoozed. */
  readonly snoozedUntilMs: number | null;
}

export type AlertWish =
  | { readonly move: 'acknowledge' }
  | { readonly move: 'assign'; readonly assigneeId: number | null }
  | { readonly move: 'snooze'; readonly untilMs: number }
  | { readonly move: 'resolve' };

/**
 * Whether a move is left to be made. Whatever is not resolved may be acknowledged (a snoozed alert wakes by it), assigned,
 * snoozed (anew, with another end) and resolved; what is resolved stays as it is.
 * @returns null where it is; `already` where the alert is just so.
 */
export function whyNotMove(alert: AlertAsItIs, wish: AlertWish): 'already' | 'resolved' | null {
  if (alert.state === 'resolved') return 'resolved';
  return isAlready(alert, wish) ? 'already' : null;
}

function isAlready(alert: AlertAsItIs, wish: AlertWish): boolean {
  if (wish.move === 'acknowledge') return alert.state === 'acknowledged';
  if (wish.move === 'assign') return alert.assigneeId === wish.assigneeId;
  return wish.move === 'snooze' && alert.snoozedUntilMs === wish.untilMs;
}

/** What is wrong with the end of a snooze, in a sentence; null where nothing is. */
export function whyNotSnooze(untilMs: number, nowMs: number): string | null {
  if (untilMs <= nowMs) return 'The snooze must end in the future.';
  // A minute's grace: who asks for a week has clocks of their own.
  if (untilMs > nowMs + SNOOZE_MAX_MS + MINUTE_MS) return 'A snooze lasts 7 days at most.';
  return null;
}
