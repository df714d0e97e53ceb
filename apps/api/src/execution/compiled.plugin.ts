import type { ApolloServerOptions, ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { CompiledOperations } from './compiled-operations.js';

/** How queries are carried out: by writers compiled from them, or by graphql-js alone, which is the reference. */
export const EXECUTIONS = ['compiled', 'reference'] as const;
export type Execution = (typeof EXECUTIONS)[number];

/** An answer's data that is JSON text already. */
class JsonText {
  constructor(readonly text: string) {}
}

function stringify({ data, ...rest }: FormattedExecutionResult): string {
  if (!(data instanceof JsonText)) return `${JSON.stringify({ ...rest, data })}\n`;
  const more = JSON.stringify(rest).slice(1, -1); // `"extensions":{…}`, where a plugin adds some
  return `{"data":${data.text}${more === '' ? '' : `,${more}`}}\n`;
}

/** Answers queries by their compiled form; what that leaves, Apollo has graphql-js answer. */
function plugin(): ApolloServerPlugin<RequestContext> {
  const operations = new CompiledOperations();
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ schema, document, operation, request, contextValue, response }) => {
          // None of the name that was sent (or none, of several): graphql-js says so.
          if (operation === undefined) return null;
          const variables = request.variables ?? {};
          const text = await operations.run(schema, document, operation, variables, contextValue);
          if (text === null) return null;
          const data = new JsonText(text) as unknown as Record<string, unknown>;
          return { http: response.http, body: { kind: 'single', singleResult: { data } } } as GraphQLResponse;
        },
      }),
  };
}

/** What Apollo needs to answer by compiled operations. */
export function compiledExecution(): Required<Pick<ApolloServerOptions<RequestContext>, 'plugins'>> &
  Pick<ApolloServerOptions<RequestContext>, 'stringifyResult'> {
  return { plugins: [plugin()], stringifyResult: stringify };
}
