/** Injection tokens of what is made once in care.module.ts. */
export const SETTINGS = Symbol('SETTINGS');
export const LOG = Symbol('LOG');
export const CLOCK = Symbol('CLOCK');
export const POOL = Symbol('POOL');
export const BELL = Symbol('BELL');
export const QUEUE_BACKEND = Symbol('QUEUE_BACKEND');

/** Milliseconds since 1970. */
export type Clock = () => number;
