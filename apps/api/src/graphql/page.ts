import { badInput } from './errors.js';

/** How many entries a list gives when not told, and at most. */
export interface PageSizes {
  readonly byDefault: number;
  readonly max: number;
}

// A page of plants is a screen or two; of readings, the better part of a day (1,440) of one plant.
export const LIST_PAGE: PageSizes = { byDefault: 50, max: 100 };
export const READINGS_PAGE: PageSizes = { byDefault: 100, max: 1_000 };

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page as asked for, within bounds. */
export interface PageRequest {
  readonly limit: number;
  /** True when counted from the end (`last`). */
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

function checkedSize(name: 'first' | 'last', asked: number, { max }: PageSizes): number {
  if (asked >= 1 && asked <= max) return asked;
  throw badInput(`\`${name}\` must be from 1 to ${max}; ${asked} was given. Page on with a cursor for more.`);
}

/** @throws GraphQLError BAD_USER_INPUT when a size is out of bounds, or both `first` and `last` are given. */
export function pageRequest(args: PageArguments, sizes: PageSizes): PageRequest {
  const first = args.first ?? null;
  const last = args.last ?? null;
  if (first !== null && last !== null) throw badInput('Give `first` or `last`, not both.');
  const page = { backward: last !== null, after: args.after ?? null, before: args.before ?? null };
  if (last !== null) return { ...page, limit: checkedSize('last', last, sizes) };
  return { ...page, limit: first === null ? sizes.byDefault : checkedSize('first', first, sizes) };
}
