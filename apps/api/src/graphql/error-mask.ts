import type { ApolloServerPlugin } from '@apollo/server';
import { logContext, type Log } from '@palmhouse/runtime';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { countError } from '../api.metrics.js';
import { badValue, INTERNAL, isInternal, isUncodedBadValue, sorry } from './errors.js';
import type { RequestContext } from './request-context.js';

function requestAtHand(): string | undefined {
  const { requestId } = logContext();
  return typeof requestId === 'string' ? requestId : undefined;
}

/**
 * Shows a client its own mistakes as they are, and ours without their inside. Each of ours is logged once, wherever
 * in Apollo it came up, under the id that the client gets to quote.
 */
export class ErrorMask {
  /** What is logged already, and under which id. */
  private readonly ids = new WeakMap<Error, string>();

  constructor(private readonly log: Pick<Log, 'error'>) {}

  /** Logs what went wrong while a request was carried out, with what is known of the request. */
  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: ({ contextValue: { requestId } }) =>
      Promise.resolve({
        didEncounterErrors: ({ errors, operationName }) => {
          for (const error of errors.filter(isInternal)) {
            this.logOnce(error, requestId, { operationName, path: error.path?.join('.') });
          }
          return Promise.resolve();
        },
      }),
    // Thrown on: Apollo would put an error in its place that says nothing.
    unexpectedErrorProcessingRequest: ({ error }) => Promise.reject(error),
  };

  /** Apollo's `formatError`: every error of every answer comes by here, also one that no plugin is told of. */
  readonly format = (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const shown = this.shown(formatted, thrown);
    countError(shown.extensions?.code);
    return shown;
  };

  private shown(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    if (error instanceof GraphQLError && isUncodedBadValue(error)) return badValue(formatted);
    if (formatted.extensions?.code !== INTERNAL) return formatted;
    return sorry(this.logOnce(error, requestAtHand() ?? randomUUID()), formatted);
  }

  /** @returns the id it is logged under. */
  private logOnce(error: Error, newId: string, fields: Record<string, unknown> = {}): string {
    const known = this.ids.get(error);
    if (known !== undefined) return known;
    const err = (error instanceof GraphQLError && error.originalError) || error;
    this.log.error({ err, requestId: newId, ...fields }, 'query failed');
    this.ids.set(error, newId);
    return newId;
  }
}
