import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

const REALM = 'Bearer realm="palmhouse"';

const HOW = 'Send `Authorization: Bearer <token>` or `X-API-Key: <key>`.';

/** 401, with what to do. @param problem RFC 6750's word for a token that was sent and is not good. */
export function unauthenticated(message: string, problem?: 'invalid_token'): GraphQLError {
  const challenge = problem === undefined ? REALM : `${REALM}, error="${problem}"`;
  return new GraphQLError(message, {
    extensions: {
      code: 'UNAUTHENTICATED',
      http: { status: 401, headers: new HeaderMap([['www-authenticate', challenge]]) },
    },
  });
}

export function isUnauthenticated(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED';
}

export function notSignedIn(): GraphQLError {
  return unauthenticated(`Sign in to ask this API. ${HOW}`);
}

/** 503: nobody can be told from anybody else just now; a good credential may well be good. */
export function signInAway(what: string, retryAfterSeconds: number): GraphQLError {
  return new GraphQLError(
    `${what} cannot be reached, so your sign-in could not be checked. It may well be good: ask again in a moment.`,
    {
      extensions: {
        code: 'SIGN_IN_UNAVAILABLE',
        http: { status: 503, headers: new HeaderMap([['retry-after', `${retryAfterSeconds}`]]) },
      },
    },
  );
}
