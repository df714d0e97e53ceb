import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { addToLogContext, addToSpan } from '@palmhouse/runtime';
import { getOperationAST } from 'graphql';
import { observeRequest, outcomeOf } from '../api.metrics.js';
import type { RequestContext } from './request-context.js';

type Request = GraphQLRequestContext<RequestContext>;

// A name may be as long as a document.
const LONGEST_NAME = 100;

/** A client's name for its operation, as far as a line of the log takes it. */
export const shortName = (name: string | null | undefined): string | undefined =>
  name?.slice(0, LONGEST_NAME);

function codesOf({ response }: Request): unknown[] {
  const body = response?.body;
  return body?.kind === 'single'
    ? (body.singleResult.errors ?? []).map(({ extensions }) => extensions?.code)
    : [];
}

/** Which operation is meant, as far as the document could be read; Apollo itself says so only of valid ones. */
function askedOf({ document, request }: Pick<Request, 'document' | 'request'>) {
  const operation = document && getOperationAST(document, request.operationName);
  return {
    name: operation?.name?.value ?? request.operationName,
    type: operation?.operation ?? ('unknown' as const),
  };
}

/** What an operation was and how long it took, for metrics, log and traces; whichever way it was answered or refused. */
export const observedPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => {
    const since = performance.now();
    return Promise.resolve({
      didResolveOperation: ({ operationName, operation }) => {
        const name = shortName(operationName);
        const type = operation?.operation ?? 'query';
        addToLogContext({ operation: name });
        addToSpan(name === undefined ? type : `${type} ${name}`, {
          'graphql.operation.type': type,
          'graphql.operation.name': name,
        });
        return Promise.resolve();
      },
      willSendResponse: (request) => {
        const { name, type } = askedOf(request);
        observeRequest(name, type, outcomeOf(codesOf(request)), since);
        return Promise.resolve();
      },
    });
  },
  // A body that is no request, or one from where none may come.
  invalidRequestWasReceived: () => {
    observeRequest(null, 'unknown', 'refused', performance.now());
    return Promise.resolve();
  },
  unexpectedErrorProcessingRequest: ({ requestContext }) => {
    const { name, type } = askedOf(requestContext);
    observeRequest(name, type, 'error', performance.now());
    return Promise.resolve();
  },
};
