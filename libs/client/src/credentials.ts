/** Of whoever asks, as a live connection says it in its first message. */
export type Credentials = { readonly authorization?: string; readonly apiKey?: string };

export interface WhoAsks {
  /** A bearer token of the sign-in, or where to get the one of the moment. */
  readonly token?: string | (() => string | Promise<string>) | undefined;
  readonly apiKey?: string | undefined;
}

/** A token is fetched each time, for it may be a new one. */
export function credentialsOf({ token, apiKey }: WhoAsks): () => Promise<Credentials> {
  return async () => {
    const bearer = typeof token === 'function' ? await token() : token;
    return {
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...(apiKey !== undefined && { apiKey }),
    };
  };
}

/** The same as HTTP says it, with whatever else is to be said. */
export function headersOf(
  credentials: () => Promise<Credentials>,
  others: Readonly<Record<string, string>> = {},
): () => Promise<Record<string, string>> {
  return async () => {
    const { apiKey, ...authorization } = await credentials();
    return { ...others, ...authorization, ...(apiKey !== undefined && { 'x-api-key': apiKey }) };
  };
}
