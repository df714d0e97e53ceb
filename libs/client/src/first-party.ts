import type { DocumentNode } from 'graphql';

/**
 * One of our own operations with the types of its variables and its answer: a typed document as any client of GraphQL takes
 * it, and beside it the id it is sent by, and its text for an API that does not know the id.
 */
export interface FirstPartyDocument<Data, Variables> extends DocumentNode {
  readonly name: string;
  readonly operation: 'query' | 'mutation' | 'subscription';
  /** `sha256:` and the SHA-256 of the text. */
  readonly documentId: string;
  readonly text: string;
  /** Never there: carries the types, as typed documents do everywhere. */
  readonly __apiType?: (variables: Variables) => Data;
}

/** Any of them. */
export type AnyDocument = FirstPartyDocument<unknown, never>;

type Facts = Pick<AnyDocument, 'name' | 'operation' | 'documentId' | 'text'>;

export function firstParty<Data, Variables>(
  // Kinds are texts in the generated file, an enumeration in graphql's types.
  facts: Facts & { readonly definitions: readonly object[] },
): FirstPartyDocument<Data, Variables> {
  return { kind: 'Document', ...facts } as unknown as FirstPartyDocument<Data, Variables>;
}

/**
 * The document without its definitions, for clients that send a document's id only then, as urql does. Between its cache and
 * its fetch: `mapExchange({ onOperation: (operation) => ({ ...operation, query: sentById(operation.query) }) })`.
 */
export function sentById<Document extends object>(document: Document): Document {
  return 'documentId' in document ? { ...document, definitions: [] } : document;
}
