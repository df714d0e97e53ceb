import { GraphQLError } from 'graphql';
import { documentIdOf, type Manifest } from './manifest.js';

/** `off`: none is known. `allowed`: an id will do for the text. `required`: no other document is run. */
export const PERSISTED_DOCUMENT_MODES = ['off', 'allowed', 'required'] as const;

export type PersistedDocumentMode = (typeof PERSISTED_DOCUMENT_MODES)[number];

/** What a request says of its document. */
export interface AskedDocument {
  readonly documentId?: unknown;
  readonly query?: unknown;
}

/** Documents that were written with the API, and may be asked for by the SHA-256 of their text. */
export class PersistedDocuments {
  constructor(
    private readonly mode: PersistedDocumentMode,
    private readonly manifest: Manifest,
  ) {}

  /**
   * The text of what is asked by its id; undefined where the request has its text itself, or nothing.
   * @throws GraphQLError for the client, with a code, when it may not be asked so.
   */
  textOf({ documentId, query }: AskedDocument): string | undefined {
    if (isNone(documentId)) {
      if (!isNone(query)) this.refuseForeign(query);
      return undefined;
    }
    if (typeof documentId !== 'string')
      throw refused('BAD_REQUEST', '`documentId` must be text: `sha256:…`.');
    if (!isNone(query))
      throw refused('BAD_REQUEST', 'Send either `query` or `documentId`: two documents cannot be run.');
    const text = this.mode === 'off' ? undefined : this.manifest.get(documentId);
    if (text === undefined) throw notFound(documentId);
    return text;
  }

  /** A document of ours may come as its very text too, as it does over a WebSocket. */
  private refuseForeign(text: unknown): void {
    if (this.mode !== 'required') return;
    if (typeof text !== 'string' || !this.manifest.has(documentIdOf(text))) throw REQUIRED;
  }
}

function isNone(value: unknown): boolean {
  return value === undefined || value === null;
}

function refused(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

const REQUIRED = refused(
  'PERSISTED_DOCUMENT_REQUIRED',
  'This API runs only the documents it was built with; ask them by `documentId`. A page of ours that says so is older ' +
    'than the API: load it again.',
);

function notFound(documentId: string): GraphQLError {
  const shown = documentId.length > 80 ? `${documentId.slice(0, 80)}…` : documentId;
  return refused(
    'PERSISTED_DOCUMENT_NOT_FOUND',
    `This API knows no document \`${shown}\`: the client is older or newer than it. Send the text as \`query\`, or load the page again.`,
  );
}
