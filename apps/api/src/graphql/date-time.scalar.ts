import { GraphQLScalarType, Kind } from 'graphql';
import { parseDateTime } from './date-time.js';
import { badInput } from './errors.js';

function read(value: unknown): string {
  if (typeof value !== 'string')
    throw badInput('A DateTime is text: ISO 8601 with an offset, such as "2026-11-22T14:30:00Z".');
  return parseDateTime(value);
}

/** Inside, an instant is UTC ISO text: a Date would lose the microseconds. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description:
    'An instant. In: ISO 8601 with an offset (`2026-11-22T15:30:00+01:00`), at most six decimals. ' +
    'Out: ISO 8601 in UTC (`2026-11-22T14:30:00.703006Z`), decimals only where there are any.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
});
