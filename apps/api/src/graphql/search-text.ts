import { badInput } from './errors.js';

const MAX_CHARACTERS = 200;
const MAX_WORDS = 10;

/**
 * A client's text for comparing, blanks trimmed and runs of them made one; null where there is none.
 * @throws GraphQLError BAD_USER_INPUT when it is too long, or holds NUL, which PostgreSQL's text cannot.
 */
export function searchText(text: string | null | undefined, argument: string): string | null {
  if (text === null || text === undefined) return null;
  if (text.length > MAX_CHARACTERS) {
    throw badInput(`\`${argument}\` has ${text.length} characters; at most ${MAX_CHARACTERS} are compared.`);
  }
  if (text.includes('\0')) throw badInput(`\`${argument}\` holds a NUL character, which no name has.`);
  const trimmed = text.trim().replace(/\s+/g, ' ');
  return trimmed === '' ? null : trimmed;
}

/**
 * The words of a client's text, each once; null where there are none.
 * @throws GraphQLError BAD_USER_INPUT as `searchText` does, and when there are too many.
 */
export function searchWords(text: string | null | undefined, argument: string): string[] | null {
  const read = searchText(text, argument);
  if (read === null) return null;
  const words = [...new Set(read.split(' '))];
  if (words.length > MAX_WORDS)
    throw badInput(`\`${argument}\` has ${words.length} words; at most ${MAX_WORDS} are looked for.`);
  return words;
}
