import { GraphQLError, isValueNode, type GraphQLFormattedError } from 'graphql';

export const INTERNAL = 'INTERNAL_SERVER_ERROR';

const SORRY = 'Something went wrong on our side. Nothing was changed; please ask again in a moment.';

/** An error that is the client's to mend: the message says what was wrong and what is expected. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** The archive cannot be read just now: what fails with it, and what goes on. */
export function lakeAway(what: string, cause: Error): GraphQLError {
  return new GraphQLError(
    `${what}: archived files cannot be read just now. Live readings are not touched; the page comes, with what could not be read named in \`coverage\`. Ask again later.`,
    { extensions: { code: 'LAKE_UNAVAILABLE' }, originalError: cause },
  );
}

/** The whole request took too long, or whoever asked has gone. */
export function timedOut(): GraphQLError {
  return new GraphQLError(
    `This took too long and was given up. Ask for less: smaller pages, a shorter range, fewer lists.`,
    { extensions: { code: 'TIMEOUT' } },
  );
}

/** An error of ours, as a client sees it. */
export function sorry(
  requestId: string,
  { locations, path }: Partial<GraphQLFormattedError> = {},
): GraphQLFormattedError {
  return {
    message: SORRY,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: INTERNAL, requestId },
  };
}

/** Is it ours, not the client's? */
export function isInternal(error: GraphQLError): boolean {
  return (error.extensions.code ?? INTERNAL) === INTERNAL && !isUncodedBadValue(error);
}

/**
 * graphql-js's own complaint about a value: it points at the value, not at a field, and has no code. All that
 * validation leaves to the execution is a variable that is null where the argument takes none.
 */
export function isUncodedBadValue({ extensions, nodes }: GraphQLError): boolean {
  return extensions.code === undefined && nodes !== undefined && nodes.length > 0 && nodes.every(isValueNode);
}

/** Such a complaint as a client sees it. */
export function badValue(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const why = formatted.message.includes('must not be null')
    ? ''
    : ' A variable in it is null where a value must be.';
  return {
    ...formatted,
    message: `${formatted.message}${why}`,
    extensions: { code: 'BAD_USER_INPUT' },
  };
}
