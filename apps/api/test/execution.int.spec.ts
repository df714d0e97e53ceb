import { beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, getOperationAST, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { OPEN_IDENTITY, type Identity } from '../src/access/identity.js';
import { CompiledOperations } from '../src/execution/compiled-operations.js';
import { addOldAlerts, fillAlerts } from './alerts.museum.js';
import { NOW } from './api.harness.js';
import { fillCare } from './care.builder.js';
import { openMuseum } from './open-museum.js';
import { RandomOperation } from './random-operation.js';
import { requestBy } from './request-by.js';

const OPERATIONS = 200;
// `storage` measures anew with each question; interfaces are graphql-js's.
const ROOTS = [
  ...['overview', 'plants', 'plant', 'botanists', 'botanist', 'origins', 'origin', 'compareGroups'],
  ...['sweeps', 'sweep', 'rejections', 'archiveDays', 'alerts', 'alert'],
];

describe('a compiled operation', () => {
  const museum = openMuseum();
  beforeAll(() => fillCare(museum.database.pool));

  const operations = new CompiledOperations();
  const schemaOf = (): GraphQLSchema => museum.api.app.get(GraphQLSchemaHost).schema;
  const contextOf = (identity: Identity = OPEN_IDENTITY) => requestBy(identity, new Date(NOW));

  async function byReference(
    document: DocumentNode,
    variableValues: Record<string, unknown>,
    identity?: Identity,
  ) {
    return execute({ schema: schemaOf(), document, variableValues, contextValue: contextOf(identity) });
  }

  function compiled(document: DocumentNode, variables: Record<string, unknown>, identity?: Identity) {
    const operation = getOperationAST(document)!;
    return operations.run(schemaOf(), document, operation, variables, contextOf(identity));
  }

  it(`answers as graphql-js does, letter by letter, whatever is asked: ${OPERATIONS} operations drawn by lot`, async () => {
    await fillAlerts(museum.database.pool);
    await addOldAlerts(museum.database.pool, 60);
    const ids = await museum.api.ask('{ plant(number: 1) { id botanist { id } origin { id } } }');
    const id = (path: string) => JSON.stringify(ids.at(`plant.${path}`));
    const examples = {
      first: ['1', '2', '5'],
      last: ['3'],
      maxPoints: ['2', '300'],
      minute: ['"2026-11-20T11:30:00Z"', '"2026-11-20T11:30:01Z"'],
      number: ['1', '2', '999'],
      id: [id('id'), id('botanist.id'), '"QWxlcnQ6MQ"'],
      RangeInput: ['{ from: "2026-11-01T00:00:00Z" }', '{}'],
      PlantFilter: [
        '{ text: "a" }',
        `{ originId: ${id('origin.id')} }`,
        '{ status: [ON_DISPLAY] }',
        '{ needsAttention: true }',
      ],
      PlantOrder: ['{ field: NAME }', '{ field: NUMBER, direction: DESC }', '{ field: NEED }'],
      RejectionFilter: ['{ resolved: false }'],
      AlertFilter: ['{ open: true }', `{ plantId: ${id('id')} }`, '{ kinds: [DRY, HOT] }'],
      open: ['true', 'false'],
    };
    let compared = 0;
    for (let seed = 1; compared < OPERATIONS; seed++) {
      const text = new RandomOperation(schemaOf(), examples, seed).write(ROOTS);
      const document = parse(text);
      if (validate(schemaOf(), document).length > 0) continue; // two different things under one key
      const variables = { yes: true, no: seed % 5 === 0 };
      const expected = await byReference(document, variables);
      const answer = await compiled(document, variables);
      if (expected.errors !== undefined) expect([text, answer]).toEqual([text, null]);
      else expect([text, answer]).toEqual([text, JSON.stringify(expected.data)]);
      if (expected.errors === undefined) compared++;
    }
  });

  it('is compiled once a document, and once more where a variable decides what is selected', async () => {
    const document = parse(
      'query ($all: Boolean!) { plants(first: 1) { nodes { id name @include(if: $all) } } }',
    );
    const withName = await compiled(document, { all: true });
    const without = await compiled(document, { all: false });
    expect(JSON.parse(withName!)).toMatchObject({ plants: { nodes: [{ name: expect.any(String) }] } });
    expect(without).not.toContain('name');
    expect(await compiled(document, { all: true })).toBe(withName);
  });

  it.each([
    ['an error', '{ plants(first: 0) { nodes { id } } }'],
    ['an interface', '{ nodes(ids: []) { id } }'],
    ['the schema itself', '{ __schema { queryType { name } } }'],
    ['a field that someone may not have', '{ botanists(first: 1) { nodes { name email } } }'],
  ])('leaves %s to graphql-js', async (_what, text) => {
    const visitor: Identity = { ...OPEN_IDENTITY, kind: 'key', roles: new Set(['visitor']) };
    expect(await compiled(parse(text), {}, visitor)).toBeNull();
    expect(await byReference(parse(text), {}, visitor)).toBeDefined();
  });
});
