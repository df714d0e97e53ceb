import { parseGlobalId, type NodeType } from '../graphql/global-id.js';
import { refused } from './refused.js';

/**
 * The key behind an id of the input.
 * @throws Refused where the id is not one of ours, or names something else.
 */
export function keyOfInput(type: NodeType, id: string, field: string): number {
  const parsed = parseGlobalId(id);
  if (parsed?.type === type) return parsed.key;
  throw refused(field, 'INVALID', `This is not the \`id\` of a ${type}. Use one as it came.`);
}

/** Characters as people and PostgreSQL count them. */
const lengthOf = (text: string): number => [...text].length;

/**
 * What somebody wrote, blanks around it off.
 * @throws Refused where it is empty, too long, or holds NUL, which PostgreSQL's text cannot.
 */
export function writtenText(text: string, field: string, max: number): string {
  const trimmed = text.trim();
  if (trimmed === '') throw refused(field, 'INVALID', 'Expected some text; there is none.');
  if (lengthOf(trimmed) > max) {
    const limit = max.toLocaleString('en-GB');
    throw refused(field, 'INVALID', `Expected at most ${limit} characters; ${lengthOf(trimmed)} were given.`);
  }
  if (trimmed.includes('\0')) throw refused(field, 'INVALID', 'It holds a NUL character, which no text has.');
  return trimmed;
}

/** The same where there need not be any: null for nothing. */
export function writtenOrNone(text: string | null | undefined, field: string, max: number): string | null {
  return text === null || text === undefined || text.trim() === '' ? null : writtenText(text, field, max);
}
