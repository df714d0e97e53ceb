import type { FirstPartyDocument } from './first-party.js';
import { Http } from './http.js';
import { Live, type Credentials, type SubscribeOptions } from './live.js';
import { pagesOf, type Connection } from './pages.js';
import { toPalmhouseError, type AnsweredError, type PalmhouseError } from './palmhouse-error.js';
import type { Pause } from './retry.js';

export interface ClientOptions {
  /** The API's address: `https://…/graphql`. */
  readonly url: string;
  /** A bearer token of the sign-in, or where to get the one of the moment. */
  readonly token?: string | (() => string | Promise<string>) | undefined;
  readonly apiKey?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** A WebSocket class, for where there is none by itself: Node before 22. */
  readonly webSocket?: unknown;
  /** How to wait before something is sent again; for tests. */
  readonly pause?: Pause | undefined;
}

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
}

/** What was answered: data, and what is wrong with it. */
export interface Result<Data> {
  /** With errors: what could be answered all the same, null where it could not; null for nothing at all. */
  readonly data: Data | null;
  /** One for each place, in the order of the answer. */
  readonly errors: readonly PalmhouseError[];
}

/** Variables may be left out where none is required. */
type Given<Variables, Options> =
  Record<never, never> extends Variables
    ? [variables?: Variables | undefined, options?: Options]
    : [variables: Variables, options?: Options];

type Paged = { readonly after?: string | null | undefined };

export interface PalmhouseClient {
  /** Asks, or changes something. @throws PalmhouseError when anything of it failed. */
  query<Data, Variables>(
    document: FirstPartyDocument<Data, Variables>,
    ...given: Given<Variables, AskOptions>
  ): Promise<Data>;

  /** Asks and takes what can be had: errors stand beside the data. @throws PalmhouseError when nothing was answered. */
  result<Data, Variables>(
    document: FirstPartyDocument<Data, Variables>,
    ...given: Given<Variables, AskOptions>
  ): Promise<Result<Data>>;

  /** Page after page of the list that `connectionOf` picks, from `variables.after` on. */
  pages<Data, Variables extends Paged, Page extends Connection>(
    document: FirstPartyDocument<Data, Variables>,
    variables: Variables,
    connectionOf: (data: Data) => Page | null | undefined,
    options?: AskOptions,
  ): AsyncGenerator<Page, void, undefined>;

  /** Event after event; over a reconnect it goes on, by cursor where there is one. */
  subscribe<Data, Variables>(
    document: FirstPartyDocument<Data, Variables>,
    ...given: Given<Variables, SubscribeOptions<Data>>
  ): AsyncGenerator<Data, void, undefined>;

  /** Ends every subscription. */
  close(): Promise<void>;
}

/** A client of one API, for one who asks. */
export function createClient(options: ClientOptions): PalmhouseClient {
  const who = whoOf(options);
  const { url, pause } = options;
  const http = new Http({
    url,
    headers: headersOf(who, options.headers),
    fetch: options.fetch ?? fetch,
    pause,
  });
  let live: Live | undefined;
  const liveNow = () =>
    (live ??= new Live({
      url: url.replace(/^http/, 'ws'),
      connectionParams: who,
      webSocket: options.webSocket,
      pause,
    }));

  const result: PalmhouseClient['result'] = async (document, ...[variables, { signal } = {}]) => {
    const answer = await http.send(document, variables, signal);
    const errors = answer.errors.map((error) => toPalmhouseError([error], answer));
    // Neither data nor a place: the request as a whole was refused.
    if (isNone(answer.data) && errors.length > 0) throw failure(answer.errors, answer);
    return { data: answer.data as never, errors };
  };

  const query: PalmhouseClient['query'] = async (document, ...[variables, { signal } = {}]) => {
    const answer = await http.send(document, variables, signal);
    if (answer.errors.length > 0) throw failure(answer.errors, answer);
    return answer.data as never;
  };

  return {
    query,
    result,
    pages: (document, variables, connectionOf, asked) => {
      const ask = async (after: string | null | undefined) =>
        connectionOf(await query(document, ...([{ ...variables, after }, asked] as never)));
      return pagesOf(ask, variables.after);
    },
    subscribe: (document, ...[variables, asked]) => liveNow().subscribe(document, variables, asked),
    close: async () => live?.close(),
  };
}

function isNone(data: unknown): boolean {
  return data === null || data === undefined;
}

function failure(
  errors: readonly AnsweredError[],
  http: Parameters<typeof toPalmhouseError>[1],
): PalmhouseError {
  return toPalmhouseError(errors as [AnsweredError, ...AnsweredError[]], http);
}

/** Who asks, as a live connection says it; a token is fetched each time, for it may be a new one. */
function whoOf({ token, apiKey }: ClientOptions): () => Promise<Credentials> {
  return async () => {
    const bearer = typeof token === 'function' ? await token() : token;
    return {
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...(apiKey !== undefined && { apiKey }),
    };
  };
}

/** The same as HTTP says it, with whatever else was given. */
function headersOf(who: () => Promise<Credentials>, others: ClientOptions['headers']) {
  return async (): Promise<Record<string, string>> => {
    const { apiKey, ...authorization } = await who();
    return { ...others, ...authorization, ...(apiKey !== undefined && { 'x-api-key': apiKey }) };
  };
}
