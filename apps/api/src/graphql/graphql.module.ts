import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Log } from '@palmhouse/runtime';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { guardSchema } from '../access/guard-schema.js';
import { SignIn } from '../access/sign-in.js';
import { observeRequest, outcomeOf } from '../api.metrics.js';
import { compiledExecution } from '../execution/compiled.plugin.js';
import { landingPagePlugin } from '../landing-page/landing-page.plugin.js';
import { LIMITS } from '../limits/limits.js';
import { limitsPlugin } from '../limits/limits.plugin.js';
import { RateLimiter } from '../limits/rate-limiter.js';
import { Lanes } from '../limits/lanes.js';
import type { ApiSettings } from '../service/settings.js';
import { signalOf } from '../service/time-limit.js';
import { CLOCK, LOG, SETTINGS, type Clock } from '../service/tokens.js';
import { ErrorMask } from './error-mask.js';
import { observedPlugin } from './observed.plugin.js';
import { INTERNAL } from './errors.js';
import { requestContext, type RequestContext } from './request-context.js';

type Options = Omit<ApolloDriverConfig, 'driver'>;

/** Who asks, what they have left, and when: before the document is read. */
function contextOf(signIn: SignIn, limiter: RateLimiter, clock: Clock) {
  return async (request: FastifyRequest): Promise<RequestContext> => {
    const since = performance.now();
    try {
      const identity = await signIn.identify(request);
      const now = clock();
      const account = limiter.open(identity, now);
      return requestContext({ requestId: request.id, now, account, signal: signalOf(request) });
    } catch (error) {
      const code = error instanceof GraphQLError ? error.extensions.code : INTERNAL;
      observeRequest(null, 'unknown', outcomeOf([code]), since);
      throw error;
    }
  };
}

function options(
  settings: ApiSettings,
  log: Log,
  clock: Clock,
  signIn: SignIn,
  limiter: RateLimiter,
  lanes: Lanes,
): Options {
  const mask = new ErrorMask(log);
  const compiled = settings.execution === 'compiled' ? compiledExecution() : { plugins: [] };
  return {
    path: '/graphql',
    autoSchemaFile: true, // in memory; the committed file is printed by print-schema.ts
    sortSchema: true,
    transformSchema: guardSchema,
    introspection: settings.introspection,
    // "Did you mean …" tells the schema too.
    hideSchemaDetailsFromClientErrors: !settings.introspection,
    graphiql: false, // ours needs nothing from the internet
    csrfPrevention: true,
    // A client library may send a GET of its own; hashes of queries it has not sent are of no use here.
    persistedQueries: false,
    allowBatchedHttpRequests: false, // ten queries in one request would be ten times every limit
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    context: contextOf(signIn, limiter, clock),
    formatError: mask.format,
    ...compiled,
    plugins: [
      ...compiled.plugins,
      ApolloServerPluginCacheControlDisabled(), // a fifth of the time of a query, and there is no cache in front
      landingPagePlugin,
      limitsPlugin(limiter, lanes),
      mask.plugin,
      observedPlugin,
    ],
  };
}

export function graphqlModule(): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [SETTINGS, LOG, CLOCK, SignIn, RateLimiter, Lanes],
    useFactory: options,
  });
}
