import { expect, it } from '@jest/globals';
import { FIRST_PARTY_DOCUMENTS } from '@palmhouse/client';
import { parse, print, validate, type DocumentNode } from 'graphql';
import { buildSchema } from '../schema/printed-schema.js';
import { readManifest } from './manifest.js';

const manifest = readManifest();

it('the manifest holds every document of the client, under the id that it sends', () => {
  expect(FIRST_PARTY_DOCUMENTS.length).toBeGreaterThan(5);
  expect([...manifest]).toEqual(FIRST_PARTY_DOCUMENTS.map(({ documentId, text }) => [documentId, text]));
});

it('every document fits the schema', async () => {
  const schema = await buildSchema();
  for (const text of manifest.values()) expect(validate(schema, parse(text))).toEqual([]);
});

it('every document is in the client as it is in its text', () => {
  for (const document of FIRST_PARTY_DOCUMENTS) {
    expect(print(document as unknown as DocumentNode)).toBe(document.text);
  }
});
