import { GraphQLError } from 'graphql';

/** An error that is the client's to mend: the message says what was wrong and what is expected. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
