import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Log } from '@palmhouse/runtime';
import { guardSchema } from '../access/guard-schema.js';
import { OPEN_IDENTITY } from '../access/identity.js';
import { compiledExecution, type Execution } from '../execution/compiled.plugin.js';
import { landingPagePlugin } from '../landing-page/landing-page.plugin.js';
import { LIMITS } from '../limits/limits.js';
import { limitsPlugin } from '../limits/limits.plugin.js';
import { CLOCK, EXECUTION, LOG, type Clock } from '../service/tokens.js';
import { ErrorMask } from './error-mask.js';
import { requestContext } from './request-context.js';

function options(log: Log, clock: Clock, execution: Execution): Omit<ApolloDriverConfig, 'driver'> {
  const mask = new ErrorMask(log);
  const compiled = execution === 'compiled' ? compiledExecution() : { plugins: [] };
  return {
    path: '/graphql',
    autoSchemaFile: true, // in memory; the committed file is printed by print-schema.ts
    sortSchema: true,
    transformSchema: guardSchema,
    introspection: true,
    graphiql: false, // ours needs nothing from the internet
    csrfPrevention: true,
    // A client library may send a GET of its own; hashes of queries it has not sent are of no use here.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    context: () => requestContext(clock(), OPEN_IDENTITY),
    formatError: mask.format,
    ...compiled,
    plugins: [
      ...compiled.plugins,
      ApolloServerPluginCacheControlDisabled(), // a fifth of the time of a query, and there is no cache in front
      landingPagePlugin,
      limitsPlugin,
      mask.plugin,
    ],
  };
}

export function graphqlModule(): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [LOG, CLOCK, EXECUTION],
    useFactory: options,
  });
}
