import { inLogContext, type Log } from '@palmhouse/runtime';
import { GraphQLError, type ExecutionArgs, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { CloseCode, makeServer, type Context, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Identity } from '../../access/identity.js';
import { isUnauthenticated } from '../../access/sign-in.errors.js';
import type { SignIn } from '../../access/sign-in.js';
import { ErrorMask } from '../../graphql/error-mask.js';
import { INTERNAL } from '../../graphql/errors.js';
import { shortName } from '../../graphql/observed.plugin.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { RateLimiter } from '../../limits/rate-limiter.js';
import type { Clock } from '../../service/tokens.js';
import { LIVE_LIMITS } from '../live.limits.js';
import { beginSubscription } from './begin-subscription.js';
import { Connections } from './connections.js';
import type { PersistedDocuments } from '../../persisted-documents/persisted-documents.js';
import { prepareOperation } from './prepare-operation.js';
import { watchSignIn, type SignInOver } from './sign-in.watch.js';
import { nameOf, subscribeAfresh } from './subscribe-afresh.js';
import { askerOf } from './who-asks.js';

/** What is known of a connection beside the protocol's own. */
export interface LiveExtra {
  readonly socket: WebSocket;
  readonly ip: string;
  identity?: Identity;
  stopWatching?: () => void;
}

export type LiveProtocol = Server<LiveExtra>;

export interface ProtocolParts {
  readonly schema: GraphQLSchema;
  readonly signIn: Pick<SignIn, 'identify'>;
  readonly limiter: RateLimiter;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
  /** Whether names of the schema may stand in errors. */
  readonly tellsSchema: boolean;
  /** Which documents may be run at all. */
  readonly documents: PersistedDocuments;
}

type Live = Context<Record<string, unknown>, LiveExtra>;

const TRY_AGAIN_LATER = 1013;
const TOO_MANY_CONNECTIONS = 4429;
// A close frame has 125 bytes.
const LONGEST_REASON = 120;

const OVER: Record<SignInOver, string> = {
  'run out': 'Your sign-in has run out. Connect again with a new one.',
  changed: 'What you may do has changed. Connect again.',
};

/** graphql-transport-ws with who asks, our limits and our errors. */
export function liveProtocol(parts: ProtocolParts): LiveProtocol {
  const connections = new Connections();
  const mask = new ErrorMask(parts.log);
  // What has no code by now is ours; Apollo would have given it this one.
  const shown = (error: GraphQLError): GraphQLFormattedError =>
    mask.format({ ...error.toJSON(), extensions: { code: INTERNAL, ...told(error) } }, error);

  return makeServer<Record<string, unknown>, LiveExtra>({
    connectionInitWaitTimeout: LIVE_LIMITS.initMs,
    subscribe: subscribeAfresh(parts.clock),
    onConnect: (live) => admit(live, parts, connections),
    onSubscribe: (live, _id, payload): Promise<readonly GraphQLError[] | ExecutionArgs> => {
      const isOneTooMany = Object.keys(live.subscriptions).length > LIVE_LIMITS.subscriptionsPerConnection;
      return beginSubscription(payload, (requestId) =>
        isOneTooMany
          ? Promise.resolve([tooMany()])
          : prepareOperation(parts, payload, live.extra.identity!, requestId),
      );
    },
    onNext: (_live, _id, _payload, args, { errors, ...result }) => {
      if (errors === undefined) return undefined;
      const { requestId } = args.contextValue as RequestContext;
      const about = { requestId, operation: shortName(nameOf(args)) };
      return inLogContext(about, () => ({ ...result, errors: errors.map(shown) as never }));
    },
    onError: (_live, _id, _payload, errors) => errors.map((error) => shown(error as GraphQLError)),
    onClose: ({ extra }) => {
      extra.stopWatching?.();
      if (extra.identity) connections.leave(extra.identity);
    },
  });
}

/** Status and headers are HTTP's. */
function told({ extensions }: GraphQLError): Record<string, unknown> {
  return { ...extensions, http: undefined };
}

/** Who is it, and may they have one more connection? False where not: then it is closed with a code that says why. */
async function admit(
  { extra, connectionParams }: Live,
  parts: ProtocolParts,
  connections: Connections,
): Promise<boolean> {
  const { socket, ip } = extra;
  const identify = () => parts.signIn.identify(askerOf(connectionParams, ip));
  let identity: Identity;
  try {
    identity = await identify();
  } catch (error) {
    refuse(socket, error, parts.log);
    return false;
  }
  if (socket.readyState !== socket.OPEN) return false;
  if (!connections.admit(identity)) {
    socket.close(TOO_MANY_CONNECTIONS, 'Too many connections. Close some, and connect again.');
    return false;
  }
  extra.identity = identity;
  // 4403 lets client libraries connect again with a new sign-in; 4401 would end them for good.
  extra.stopWatching = watchSignIn(identity, identify, parts.clock, (why) =>
    socket.close(CloseCode.Forbidden, OVER[why]),
  );
  return true;
}

/** 4401: not by these credentials; 1013: nobody can say just now; 1011: ours. */
function refuse(socket: WebSocket, error: unknown, log: Pick<Log, 'error'>): void {
  if (isUnauthenticated(error)) return socket.close(CloseCode.Unauthorized, reason(error as GraphQLError));
  if (error instanceof GraphQLError) return socket.close(TRY_AGAIN_LATER, reason(error));
  log.error({ err: error }, 'a live connection could not be let in');
  socket.close(1011, 'Something went wrong on our side; connect again.');
}

function reason({ message }: GraphQLError): string {
  let text = message;
  while (Buffer.byteLength(text) > LONGEST_REASON) text = text.slice(0, -1);
  return text;
}

function tooMany(): GraphQLError {
  return new GraphQLError(
    `A connection carries ${LIVE_LIMITS.subscriptionsPerConnection} subscriptions at most. End some first.`,
    { extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } },
  );
}
