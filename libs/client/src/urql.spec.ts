import { expect, it } from '@jest/globals';
import { cacheExchange, Client, fetchExchange, mapExchange } from '@urql/core';
import { answer, answering } from '../test/answering.js';
import { sentById } from './first-party.js';
import { PlantDocument } from './generated/operations.js';

const PLANT = { plant: { __typename: 'Plant', name: 'Venus flytrap' } };

const byId = mapExchange({
  onOperation: (operation) => ({ ...operation, query: sentById(operation.query) }),
});

it('a document goes through urql with its types, by its id, and into its cache', async () => {
  const { fetch, asked } = answering(answer({ data: PLANT }));
  const client = new Client({
    url: 'http://api.test/graphql',
    exchanges: [cacheExchange, byId, fetchExchange],
    fetch,
    preferGetMethod: false,
  });
  const first = await client.query(PlantDocument, { number: 1 }).toPromise();
  const second = await client.query(PlantDocument, { number: 1 }).toPromise();
  expect(first.error).toBeUndefined();
  expect(first.data?.plant?.name).toBe('Venus flytrap');
  expect(second.data).toEqual(first.data);
  expect(asked.map(({ body }) => body)).toEqual([
    { documentId: PlantDocument.documentId, variables: { number: 1 } },
  ]);
  // @ts-expect-error urql knows the variables' types too
  void (() => client.query(PlantDocument, { number: 'one' }));
});
