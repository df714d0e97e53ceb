import { z } from 'zod';

/** With a zone: an instant without one would mean another on each machine. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** Milliseconds since 1970; NaN where the text is no instant with its zone. */
export function instantOf(text: string): number {
  return INSTANT.test(text) ? Date.parse(text) : Number.NaN;
}

export const instant = z
  .string()
  .refine(
    (text) => !Number.isNaN(instantOf(text)),
    'must be an instant with its zone, e.g. 2026-11-21T10:05:00Z',
  );

/** From an instant, to the one before another; without either, always. */
export interface Window {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export const isAWindow = ({ from, until }: Window): boolean =>
  from === undefined || until === undefined || instantOf(from) < instantOf(until);

export const NO_WINDOW = 'from must lie before until';

/** Whether the instant (milliseconds since 1970) lies in the window. */
export function isWithin({ from, until }: Window, atMs: number): boolean {
  return (
    (from === undefined || Date.parse(from) <= atMs) && (until === undefined || atMs < Date.parse(until))
  );
}

/** The window's end, milliseconds since 1970; for ever where it has none. */
export const endOf = ({ until }: Window): number => (until === undefined ? Infinity : Date.parse(until));
