import { isUtcDay } from '@palmhouse/domain';
import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from './errors.js';

function read(value: unknown): string {
  if (typeof value === 'string' && isUtcDay(value)) return value;
  throw badInput('A Date is a day of the calendar, in UTC: text such as "2026-11-22".');
}

export const UtcDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A UTC day, such as `2026-11-22`.',
  serialize: String,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
});
