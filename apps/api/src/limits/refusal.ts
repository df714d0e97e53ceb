import { GraphQLError } from 'graphql';
import { LIMITS } from './limits.js';

export type LimitName = 'depth' | 'fields' | 'nodes' | 'statements' | 'values';

const WHAT: Record<LimitName, string> = {
  depth: 'levels deep',
  fields: 'fields',
  nodes: 'nodes',
  statements: 'lists and look-ups',
  values: 'values',
};

const WHAT_TO_DO: Record<LimitName, string> = {
  depth: 'Ask for fewer levels, or in two queries.',
  fields: 'Ask for fewer fields, or in several queries.',
  nodes: 'Ask for smaller pages (`first`) or fewer lists within lists.',
  statements: 'Ask for fewer lists and objects, or in several queries.',
  values: 'Ask for smaller pages (`first`) or fewer fields of each entry, or in several queries.',
};

/** QUERY_TOO_LARGE: the limit that an operation passes, and what to do. */
export function refusal(limit: LimitName, asked: number): GraphQLError {
  const number = (value: number) => value.toLocaleString('en-GB');
  // Counting stops where it is certain; only nodes and values are counted to the end.
  const least = limit === 'nodes' || limit === 'values' ? 'up to' : 'at least';
  return new GraphQLError(
    `This query asks for ${least} ${number(asked)} ${WHAT[limit]}; the limit is ${number(LIMITS[limit])}. ${WHAT_TO_DO[limit]}`,
    { extensions: { code: 'QUERY_TOO_LARGE', limit, allowed: LIMITS[limit], http: { status: 400 } } },
  );
}
