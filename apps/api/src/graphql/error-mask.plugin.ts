import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '@palmhouse/runtime';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { RequestContext } from './request-context.js';

const INTERNAL = 'INTERNAL_SERVER_ERROR';

const SORRY = 'Something went wrong on our side. Nothing was changed; please ask again in a moment.';

function isInternal({ extensions }: GraphQLFormattedError): boolean {
  return (extensions?.code ?? INTERNAL) === INTERNAL;
}

/** What a client sees of an error: its own mistakes as they are, ours without the inside. */
export function maskError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (!isInternal(formatted)) return formatted;
  const { path, locations } = formatted;
  return {
    message: SORRY,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: INTERNAL },
  };
}

/** Logs each unexpected error once, under the id that the client gets to quote. */
export function errorMaskPlugin(log: Pick<Log, 'error'>): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ contextValue: { requestId } }) =>
      Promise.resolve({
        didEncounterErrors: ({ errors, operationName }) => {
          for (const error of errors.filter(isInternal))
            log.error(fieldsOf(error, requestId, operationName), 'query failed');
          return Promise.resolve();
        },
        willSendResponse: ({ response }) => {
          if (response.body.kind === 'single') {
            for (const error of response.body.singleResult.errors ?? []) {
              if (isInternal(error)) Object.assign(error.extensions ?? {}, { requestId });
            }
          }
          return Promise.resolve();
        },
      }),
  };
}

function fieldsOf(error: GraphQLError, requestId: string, operationName: string | null | undefined) {
  return { err: error.originalError ?? error, requestId, operationName, path: error.path?.join('.') };
}
