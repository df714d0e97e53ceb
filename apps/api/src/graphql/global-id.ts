import { badInput } from './errors.js';

export const NODE_TYPES = [
  'Plant',
  'Botanist',
  'Origin',
  'Rejection',
  'CareNote',
  'BugReport',
  'Replay',
  'Alert',
  'BotanistAbsence',
] as const;

export type NodeType = (typeof NODE_TYPES)[number];

/** A row's place behind an opaque id. */
export interface GlobalId {
  readonly type: NodeType;
  readonly key: number;
}

// At most 15 digits: exact as a number, and within PostgreSQL's bigint.
const DECODED = new RegExp(`^(${NODE_TYPES.join('|')}):(0|[1-9]\\d{0,14})$`);

/** `Plant`, 12 → `UGxhbnQ6MTI`: base64url of `Plant:12`, opaque to clients. */
export function toGlobalId(type: NodeType, key: number | string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** What an id names; null where it is not one of ours. */
export function parseGlobalId(id: string): GlobalId | null {
  const read = DECODED.exec(Buffer.from(id, 'base64url').toString());
  if (read === null) return null;
  const parsed = { type: read[1] as NodeType, key: Number(read[2]) };
  return toGlobalId(parsed.type, parsed.key) === id ? parsed : null;
}

function withArticle(type: NodeType): string {
  return `${/^[AO]/.test(type) ? 'an' : 'a'} ${type}`;
}

/**
 * The key of a row that must be of this type.
 * @throws GraphQLError BAD_USER_INPUT when the id is not one of ours or names something else.
 */
export function keyOf(type: NodeType, id: string, argument: string): number {
  const parsed = parseGlobalId(id);
  if (parsed === null) {
    throw badInput(
      `\`${argument}\` is not an id of this API. Use the \`id\` field of ${withArticle(type)}, as it came.`,
    );
  }
  if (parsed.type !== type) {
    throw badInput(
      `\`${argument}\` is the id of ${withArticle(parsed.type)}; the id of ${withArticle(type)} is expected.`,
    );
  }
  return parsed.key;
}
