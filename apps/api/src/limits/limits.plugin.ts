import type { ApolloServerPlugin } from '@apollo/server';
import { refuseTooLarge } from './operation-meter.js';

/** Refuses an operation that could ask too much, once its variables are known and before anything runs. */
export const limitsPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation === undefined) return Promise.resolve();
        refuseTooLarge({ schema, document, operation, variables: request.variables ?? {} });
        return Promise.resolve();
      },
    }),
};
