import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { refuseTooLarge } from './operation-meter.js';

/** Refuses an operation that could ask too much, once its variables are known and before anything runs. */
export const limitsPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation === undefined) return Promise.resolve();
        // Validation lets it pass, for want of a type to look fields up in.
        if (!schema.getRootType(operation.operation)) throw notServed(operation.operation);
        refuseTooLarge({ schema, document, operation, variables: request.variables ?? {} });
        return Promise.resolve();
      },
    }),
};

function notServed(operation: string): GraphQLError {
  return new GraphQLError(
    `This API has no ${operation}s: it answers queries (\`query { … }\`, or just \`{ … }\`) and mutations.`,
    { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
  );
}
