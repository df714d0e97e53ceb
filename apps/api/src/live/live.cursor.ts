import { CURSOR_KEYS, decodeCursor, encodeCursor } from '../graphql/cursor.js';

const LIST = 'live';

/** A place among all that was added: the journal's entry, and how many of its parts have been seen. */
export interface LiveCursor {
  readonly seq: number;
  readonly part: number;
}

export function encodeLiveCursor({ seq, part }: LiveCursor): string {
  return encodeCursor(LIST, [seq, part]);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function decodeLiveCursor(cursor: string): LiveCursor {
  const [seq, part] = decodeCursor(cursor, LIST, CURSOR_KEYS.numberAndNumber, 'after');
  return { seq, part };
}
