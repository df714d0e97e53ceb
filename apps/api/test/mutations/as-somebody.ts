import { GraphQLSchemaHost } from '@nestjs/graphql';
import { graphql } from 'graphql';
import type { Identity, Role } from '../../src/access/identity.js';
import { Answer, NOW, type RunningApi } from '../api.harness.js';
import { requestBy } from '../request-by.js';

export const somebody = (id: string, ...roles: Role[]): Identity => ({
  kind: 'person',
  id: `person:${id}`,
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  email: null,
  roles: new Set(roles),
});

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** Asks the running service as somebody: by its own schema, with its guards. */
export function as(api: () => RunningApi, identity: Identity, now = NOW): Ask {
  return async (source, variableValues) => {
    const { schema } = api().app.get(GraphQLSchemaHost);
    const contextValue = requestBy(identity, new Date(now));
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    const plain = JSON.parse(JSON.stringify({ data, errors: errors ?? [] }));
    return new Answer(200, plain.data, plain.errors, new Headers());
  };
}
