import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { mayHave } from '../access/access.js';
import { decisionOn } from '../access/guard-schema.js';
import { notSignedIn } from '../access/sign-in.errors.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { Account } from './account.js';
import { measure, type Measured, type Operation } from './operation-meter.js';
import { pointsOf } from './points.js';
import { secondsTo, type RateLimiter } from './rate-limiter.js';
import type { Lanes } from './lanes.js';

type Request = GraphQLRequestContext<RequestContext>;

/** What stands before an operation: its size, who asks, the points it costs, and its turn. */
export function limitsPlugin(limiter: RateLimiter, lanes: Lanes): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ contextValue: { account, now, signal } }) =>
      Promise.resolve({
        didResolveOperation: async ({ schema, document, operation, request }) => {
          if (operation === undefined) return;
          // Validation lets it pass, for want of a type to look fields up in.
          const root = schema.getRootType(operation.operation);
          if (!root) throw notServed(operation.operation);
          if (operation.operation === 'subscription') throw notHere();
          const asked: Operation = { schema, document, operation, variables: request.variables ?? {} };
          const measured = measure(asked);
          const points = pointsOf(measured);
          refuseStrangers(account, root.name, measured);
          await limiter.pay(account, points, now);
          account.release = await lanes.take(points, signal);
        },
        // Also what could not be read, or was refused, costs its point.
        didEncounterErrors: async () => {
          if (!account.paid) await limiter.pay(account, 1, now).catch(() => undefined);
        },
        willSendResponse: async (request) => {
          account.release();
          tellPoints(request, account, now);
        },
      }),
    unexpectedErrorProcessingRequest: async ({ requestContext }) =>
      requestContext.contextValue.account.release(),
  };
}

/** Who has not signed in and may have none of it is told so with 401, before anything is asked. */
function refuseStrangers({ identity }: Account, root: string, { roots }: Measured): void {
  if (identity.kind !== 'anonymous') return;
  for (const field of roots) {
    const access = decisionOn(root, field);
    if (access !== undefined && !mayHave(access, identity)) throw notSignedIn();
  }
}

/** draft-ietf-httpapi-ratelimit-headers-10. */
function tellPoints({ response }: Pick<Request, 'response'>, account: Account, now: Date): void {
  const { limit, remaining, resetAt } = account;
  if (limit === null) return;
  response.http?.headers.set('ratelimit-policy', `"points";q=${limit};w=60`);
  response.http?.headers.set('ratelimit', `"points";r=${remaining};t=${secondsTo(resetAt, now)}`);
}

function notHere(): GraphQLError {
  return new GraphQLError(
    'Subscriptions go over a WebSocket at this address (protocol graphql-transport-ws), not over HTTP.',
    { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
  );
}

function notServed(operation: string): GraphQLError {
  return new GraphQLError(
    `This API has no ${operation}s: it answers queries (\`query { … }\`, or just \`{ … }\`) and mutations.`,
    { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
  );
}
