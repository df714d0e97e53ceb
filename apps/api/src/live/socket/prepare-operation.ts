import {
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
} from 'graphql';
import { LIMITS } from '../../limits/limits.js';
import type { Identity } from '../../access/identity.js';
import { measure } from '../../limits/operation-meter.js';
import { pointsOf } from '../../limits/points.js';
import { eventContext } from './event-context.js';
import type { ProtocolParts } from './live.protocol.js';
import { onlyEventsRule } from './only-events.rule.js';

/** The payload of a `subscribe` message. */
export interface SubscribePayload {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

const RULES = [...specifiedRules, onlyEventsRule];

function coded(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, { nodes: error.nodes, source: error.source, extensions: { code } });
}

function readDocument(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    throw error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

/**
 * What a client wants to subscribe to, held to the rules and limits of a query, and paid for.
 * @returns what to run, or what is wrong with it.
 */
export async function prepareOperation(
  { schema, limiter, clock, tellsSchema, documents }: ProtocolParts,
  payload: SubscribePayload,
  identity: Identity,
  requestId: string,
): Promise<ExecutionArgs | GraphQLError[]> {
  try {
    const now = clock();
    const account = limiter.open(identity, now);
    documents.textOf({ query: payload.query }); // refuses what is none of them, where only they are served
    const document = readDocument(payload.query);
    const operation = getOperationAST(document, payload.operationName);
    if (!operation) return [refused('Say which operation is meant: `operationName`.')];
    if (operation.operation !== 'subscription') {
      return [
        refused('This connection is for subscriptions. Send queries and mutations by POST to this address.'),
      ];
    }
    const errors = validate(schema, document, RULES, { hideSuggestions: !tellsSchema });
    if (errors.length > 0) return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
    const variables = payload.variables ?? {};
    await limiter.pay(account, pointsOf(measure({ schema, document, operation, variables })), now);
    return {
      schema,
      document,
      operationName: payload.operationName,
      variableValues: variables,
      contextValue: eventContext(identity, now, requestId),
    };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
