/** The time, milliseconds since 1970; a parameter wherever it matters, so that tests own it. */
export type Clock = () => number;

export const CLOCK = Symbol('CLOCK');
