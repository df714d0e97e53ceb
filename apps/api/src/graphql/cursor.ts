import { isUtcDay } from '@palmhouse/domain';
import { z } from 'zod';
import { isDateTime } from './date-time.js';
import { badInput } from './errors.js';
import type { PageRequest } from './page.js';

/** Text that PostgreSQL can hold: it knows no NUL. */
const keyText = z.string().refine((text) => !text.includes('\0'));

const wholeNumber = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const instant = z.string().refine(isDateTime);
const day = z.string().refine(isUtcDay);

/** What lists are ordered by. */
export const CURSOR_KEYS = {
  number: z.tuple([wholeNumber]),
  textAndNumber: z.tuple([keyText, wholeNumber]),
  twoTextsAndNumber: z.tuple([keyText, keyText, wholeNumber]),
  day: z.tuple([day]),
  instant: z.tuple([instant]),
  instantAndNumber: z.tuple([instant, wholeNumber]),
  needAndNumber: z.tuple([wholeNumber, instant, wholeNumber]),
  instantAndText: z.tuple([instant, keyText]),
  numberAndNumber: z.tuple([wholeNumber, wholeNumber]),
};

/**
 * A place in a list: the name of the list's order, and the key of the row there. Opaque to clients.
 */
export function encodeCursor(list: string, key: readonly (number | string)[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/**
 * The key behind a cursor.
 * @throws GraphQLError BAD_USER_INPUT when it is not a cursor of this list in this order.
 */
export function decodeCursor<K extends z.ZodType>(
  cursor: string,
  list: string,
  key: K,
  argument: string,
): z.infer<K> {
  const parts = decoded(cursor);
  if (Array.isArray(parts) && parts[0] === list) {
    const read = key.safeParse(parts.slice(1));
    if (read.success) return read.data;
  }
  throw badInput(
    `\`${argument}\` is not a cursor of this list in this order. Use a \`cursor\`, \`startCursor\` or \`endCursor\` as it came.`,
  );
}

/**
 * The keys that a page lies behind and before in its list, null where open.
 * @throws GraphQLError BAD_USER_INPUT naming the argument that is not a cursor of this list.
 */
export function keysAround<K extends z.ZodType>(
  page: Pick<PageRequest, 'after' | 'before'>,
  list: string,
  key: K,
): [after: z.infer<K> | null, before: z.infer<K> | null] {
  const at = (argument: 'after' | 'before') => {
    const cursor = page[argument];
    return cursor === null ? null : decodeCursor(cursor, list, key, argument);
  };
  return [at('after'), at('before')];
}
