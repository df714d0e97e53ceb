/** Injection tokens of what is made once in archive.module.ts. */
export const SETTINGS = Symbol('SETTINGS');
export const LOG = Symbol('LOG');
export const CLOCK = Symbol('CLOCK');
export const ENGINE = Symbol('ENGINE');
export const QUEUE_BACKEND = Symbol('QUEUE_BACKEND');
