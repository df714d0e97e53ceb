import { describe, expect, it } from '@jest/globals';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { LIMITS } from '../src/limits/limits.js';
import { measure } from '../src/limits/operation-meter.js';
import { pointsOf } from '../src/limits/points.js';
import { buildSchema } from '../src/schema/printed-schema.js';
import { signedInAs } from './api.harness.js';
import { DASHBOARD } from './dashboard.documents.js';
import { openMuseum } from './open-museum.js';

const schema = await buildSchema();
const museum = openMuseum({
  authMode: 'keys',
  rateLimits: {
    anonymous: 1_000,
    visitor: 3_000,
    botanist: 12_000,
    engineer: 12_000,
    admin: 12_000,
    open: 0,
  },
});

describe.each(Object.entries(DASHBOARD))('the dashboard’s page %s', (_, { query, variables }) => {
  it('is answered', async () => {
    const botanist = await signedInAs(museum.database.pool, 'botanist');
    const answer = await museum.api.ask(query, variables as Record<string, unknown>, botanist);
    expect(answer.errors).toEqual([]);
    expect(museum.api.logged).toEqual([]);
  });

  it('has room in every limit', () => {
    const document = parse(query);
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    const asked = {
      schema,
      document,
      operation: operation as OperationDefinitionNode,
      variables: variables as Record<string, unknown>,
    };
    const { nodes, values, statements } = measure(asked);
    expect(nodes).toBeLessThan(LIMITS.nodes / 10);
    expect(values).toBeLessThan(LIMITS.values / 10);
    expect(statements).toBeLessThan(LIMITS.statements / 2);
    expect(document.tokenCount).toBeLessThan(LIMITS.tokens / 4);
    expect(query.length).toBeLessThan(LIMITS.bodyBytes / 10);
    expect(pointsOf({ values, statements })).toBeLessThan(LIMITS.lightPoints);
    // A page looked at every second of a minute.
    expect(60 * pointsOf({ values, statements })).toBeLessThan(12_000);
  });
});
