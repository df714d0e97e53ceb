import { credentialsOf, headersOf, type WhoAsks } from './credentials.js';
import type { FirstPartyDocument } from './first-party.js';
import { Http, type HttpAnswer } from './http.js';
import { Live, type SubscribeOptions } from './live.js';
import { pagesOf, type Connection } from './pages.js';
import { toPalmhouseError, type AnsweredError, type PalmhouseError } from './palmhouse-error.js';
import type { Pause } from './retry.js';

export interface ClientOptions extends WhoAsks {
  /** The API's address: `https://…/graphql`. */
  readonly url: string;
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
  /** Asks. @throws PalmhouseError when anything of it failed. */
  query<Data, Variables>(
    document: FirstPartyDocument<Data, Variables>,
    ...given: Given<Variables, AskOptions>
  ): Promise<Data>;

  /** Changes something. What the change did not like stands in its `userErrors`; all else throws, as with `query`. */
  mutate: PalmhouseClient['query'];

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
  const credentials = credentialsOf(options);
  const http = new Http({ ...options, headers: headersOf(credentials, options.headers) });
  let live: Live | undefined;
  const openLive = () => new Live({ ...options, url: options.url.replace(/^http/, 'ws'), credentials });

  const result: PalmhouseClient['result'] = async (document, ...[variables, { signal } = {}]) => {
    const answer = await http.send(document, variables, signal);
    const errors = answer.errors.map((error) => toPalmhouseError([error], answer));
    // Not even a part of it: the request as a whole failed.
    if (isNone(answer.data) && errors.length > 0) throw failure(answer);
    return { data: answer.data as never, errors };
  };

  const query: PalmhouseClient['query'] = async (document, ...[variables, { signal } = {}]) => {
    const answer = await http.send(document, variables, signal);
    if (answer.errors.length > 0) throw failure(answer);
    return answer.data as never;
  };

  return {
    query,
    mutate: query,
    result,
    pages: (document, variables, connectionOf, asked) => {
      const ask = async (after: string | null | undefined) =>
        connectionOf(await query(document, ...([{ ...variables, after }, asked] as never)));
      return pagesOf(ask, variables.after);
    },
    subscribe: (document, ...[variables, asked]) =>
      (live ??= openLive()).subscribe(document, variables, asked),
    close: async () => live?.close(),
  };
}

function isNone(data: unknown): boolean {
  return data === null || data === undefined;
}

function failure(answer: HttpAnswer): PalmhouseError {
  return toPalmhouseError(answer.errors as [AnsweredError, ...AnsweredError[]], answer);
}
