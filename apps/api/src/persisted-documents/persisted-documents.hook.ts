import type { FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { GraphQLError } from 'graphql';
import { countError } from '../api.metrics.js';
import type { AskedDocument, PersistedDocuments } from './persisted-documents.js';

const GRAPHQL_JSON = 'application/graphql-response+json';

/**
 * Puts the text in the place of the id, in a request whose body was read within its limit. All else (where a request may
 * come from, queries only by GET, depth and cost) is then the same as for any text.
 */
export function resolvePersistedDocuments(documents: PersistedDocuments): preHandlerAsyncHookHandler {
  return async (request, reply) => {
    try {
      if (request.method === 'POST') resolveInBody(request, documents);
      else resolveInAddress(request, documents);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return refuse(request, reply, error);
    }
    return undefined;
  };
}

function resolveInBody(request: FastifyRequest, documents: PersistedDocuments): void {
  const { body } = request;
  // What is no object is Apollo's to refuse.
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return;
  const { documentId, ...others } = body as AskedDocument;
  const query = documents.textOf({ documentId, query: others.query });
  if (query !== undefined) request.body = { ...others, query };
}

function resolveInAddress({ raw, url }: FastifyRequest, documents: PersistedDocuments): void {
  const [path = '', search = ''] = url.split(/\?(.*)/s);
  const parameters = new URLSearchParams(search);
  const once = (name: string) => {
    const values = parameters.getAll(name);
    return values.length > 1 ? values : values[0];
  };
  const query = documents.textOf({ documentId: once('documentId'), query: once('query') });
  if (query === undefined) return;
  parameters.delete('documentId');
  parameters.set('query', query);
  raw.url = `${path}?${parameters.toString()}`;
}

function refuse({ headers }: FastifyRequest, reply: FastifyReply, { message, extensions }: GraphQLError) {
  countError(extensions.code);
  const type = headers.accept?.includes(GRAPHQL_JSON) ? GRAPHQL_JSON : 'application/json';
  return reply
    .code(400)
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions }] }));
}
