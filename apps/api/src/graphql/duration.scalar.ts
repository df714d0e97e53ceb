import { readDuration, toDuration, type Micros } from '@palmhouse/domain';
import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from './errors.js';

const EXPECTED = 'expected ISO 8601 in weeks, days, hours, minutes or seconds, such as PT5M, PT1H or P1D';

function read(value: unknown): Micros {
  if (typeof value !== 'string') throw badInput(`A Duration is text: ${EXPECTED}.`);
  const micros = readDuration(value);
  if (micros === null || micros === 0)
    throw badInput(
      `"${value.slice(0, 60)}" is not a Duration: ${EXPECTED}. Months and years have no exact length.`,
    );
  return micros;
}

/** Inside, a number of microseconds. */
export const Duration = new GraphQLScalarType<Micros, string>({
  name: 'Duration',
  description:
    'An exact length of time: ISO 8601 in weeks, days, hours, minutes and seconds, whole numbers (`PT5M`, `PT1H`, `P1D`). ' +
    'Months and years have no exact length and are refused.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#appendix-A',
  serialize: (value) => toDuration(value as Micros),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
});
