import type { openDataSource } from '@palmhouse/persistence';

/** The pg pool that every statement goes through. */
export const POOL = Symbol('POOL');
export const DATABASE = Symbol('DATABASE');
export const QUEUE_BACKEND = Symbol('QUEUE_BACKEND');
/** Rung when the journal has grown. */
export const BELL = Symbol('BELL');
export const LAKE = Symbol('LAKE');
/** The lake's files, proved, at local paths. */
export const LAKE_FILES = Symbol('LAKE_FILES');
/** Live and archived readings as one. */
export const HISTORY = Symbol('HISTORY');
/** Series over live and archived readings. */
export const SERIES = Symbol('SERIES');
export const LOG = Symbol('LOG');
export const SETTINGS = Symbol('SETTINGS');
/** The share of the storage from which on it is nearly full. */
export const WARN_SHARE = Symbol('WARN_SHARE');
/** The rules' numbers that arrivals are judged by. */
export const CLEANING = Symbol('CLEANING');
/** The numbers of care that the API needs itself. */
export const CARE_NUMBERS = Symbol('CARE_NUMBERS');
/** `() => Date`. */
export const CLOCK = Symbol('CLOCK');

/** The connected data source. */
export type Database = Awaited<ReturnType<typeof openDataSource>>;

export type Clock = () => Date;
