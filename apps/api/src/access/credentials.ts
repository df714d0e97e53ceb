import { readApiKey, type ApiKeyParts } from '@palmhouse/persistence';
import type { IncomingHttpHeaders } from 'node:http';
import { unauthenticated } from './sign-in.errors.js';

/** What someone shows of themselves; null: nothing. */
export type Credentials =
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'key'; readonly key: ApiKeyParts }
  | null;

const BEARER = /^Bearer +([A-Za-z0-9\-._~+/]+=*) *$/i;

/**
 * Reads `Authorization: Bearer …` or `X-API-Key: …`.
 * @throws GraphQLError UNAUTHENTICATED for what is there but is neither: nobody becomes anonymous by a typing error.
 */
export function readCredentials(headers: IncomingHttpHeaders): Credentials {
  const { authorization, 'x-api-key': keys } = headers;
  if (authorization !== undefined && keys !== undefined)
    throw unauthenticated('Send `Authorization` or `X-API-Key`, not both: they could name two people.');
  if (keys !== undefined) return { kind: 'key', key: keyOf(String(keys)) };
  if (authorization === undefined) return null;
  const [, token] = BEARER.exec(authorization) ?? [];
  if (token === undefined)
    throw unauthenticated(
      '`Authorization` could not be read: `Bearer <token>` is expected.',
      'invalid_token',
    );
  return { kind: 'bearer', token };
}

function keyOf(text: string): ApiKeyParts {
  const key = readApiKey(text.trim());
  if (key === null)
    throw unauthenticated('`X-API-Key` is not an API key: `phk_…` is expected, whole, as it was shown.');
  return key;
}
