import { describe, expect, it } from '@jest/globals';
import { documentIdOf } from './manifest.js';
import { PersistedDocuments } from './persisted-documents.js';

// From the appendix of GraphQL over HTTP on persisted documents.
const TEXT = 'query($id:ID!){user(id:$id){name}}';
const ID = 'sha256:71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b';
const manifest = new Map([[ID, TEXT]]);

describe('a document’s id', () => {
  it('is the one the specification gives', () => {
    expect(documentIdOf(TEXT)).toBe(ID);
  });
});

describe('persisted documents', () => {
  const allowed = new PersistedDocuments('allowed', manifest);
  const required = new PersistedDocuments('required', manifest);
  const off = new PersistedDocuments('off', manifest);

  it('are had by their id, and texts are left as they are', () => {
    expect(allowed.textOf({ documentId: ID })).toBe(TEXT);
    expect(allowed.textOf({ documentId: ID, query: null })).toBe(TEXT);
    expect(allowed.textOf({ query: '{ x }' })).toBeUndefined();
    expect(allowed.textOf({})).toBeUndefined();
  });

  it('are all there is, where that is asked for', () => {
    expect(required.textOf({ documentId: ID })).toBe(TEXT);
    expect(required.textOf({ query: TEXT })).toBeUndefined();
    for (const query of ['{ x }', `${TEXT} `, '', {}]) {
      expect(() => required.textOf({ query })).toThrow('only the documents it was built with');
    }
  });

  it('are unknown where they are off', () => {
    expect(() => off.textOf({ documentId: ID })).toThrow('knows no document');
    expect(off.textOf({ query: '{ x }' })).toBeUndefined();
  });

  it.each([
    [{ documentId: `sha256:${'0'.repeat(64)}` }, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    [{ documentId: '__proto__' }, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    [{ documentId: ['a', 'b'] }, 'BAD_REQUEST'],
    [{ documentId: ID, query: TEXT }, 'BAD_REQUEST'],
  ])('refuse %j', (asked, code) => {
    expect(() => allowed.textOf(asked)).toThrow(expect.objectContaining({ extensions: { code } }));
  });
});
