import type { AnyDocument } from './first-party.js';
import { PalmhouseError, type AnsweredError } from './palmhouse-error.js';
import { mayRunTwice, pause, retryAfterSeconds, waitBeforeRetry, type Pause } from './retry.js';

/** What came back: GraphQL's answer with what HTTP says about it. */
export interface HttpAnswer {
  readonly status: number;
  readonly retryAfterSeconds: number | undefined;
  readonly data: unknown;
  readonly errors: readonly AnsweredError[];
}

export interface HttpOptions {
  readonly url: string;
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  readonly fetch?: typeof fetch | undefined;
  readonly pause?: Pause | undefined;
}

const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

/** Sends operations by HTTP: by id, by text where the API does not know the id, and again where it asks for patience. */
export class Http {
  /** Ids that this API does not know: it is older or newer than this client. */
  private readonly unknownIds = new Set<string>();

  private readonly fetch: typeof fetch;

  constructor(private readonly options: HttpOptions) {
    // Called without a `this`: browsers refuse their fetch as a method of something else.
    const given = options.fetch ?? fetch;
    this.fetch = (address, init) => given(address, init);
  }

  /** @throws PalmhouseError NETWORK or UNREADABLE_ANSWER; the signal's reason when it is given. */
  async send(document: AnyDocument, variables: unknown, signal?: AbortSignal): Promise<HttpAnswer> {
    const twice = mayRunTwice(document.operation, variables);
    const byText = { query: document.text, operationName: document.name, variables };
    if (this.unknownIds.has(document.documentId)) return this.post(byText, twice, signal);
    const answer = await this.post({ documentId: document.documentId, variables }, twice, signal);
    if (answer.errors[0]?.extensions?.code !== 'PERSISTED_DOCUMENT_NOT_FOUND') return answer;
    this.unknownIds.add(document.documentId);
    return this.post(byText, twice, signal);
  }

  private async post(body: object, twice: boolean, signal?: AbortSignal): Promise<HttpAnswer> {
    for (let sent = 1; ; sent += 1) {
      const answer = await this.postOnce(JSON.stringify(body), signal);
      const wait = waitBeforeRetry(answer, twice, sent);
      if (wait === undefined) return answer;
      await (this.options.pause ?? pause)(wait, signal);
    }
  }

  private async postOnce(body: string, signal?: AbortSignal): Promise<HttpAnswer> {
    const headers = {
      ...(await this.options.headers()),
      accept: ACCEPT,
      'content-type': 'application/json',
    };
    const init: RequestInit = { method: 'POST', headers, body, ...(signal && { signal }) };
    try {
      return await read(await this.fetch(this.options.url, init));
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof PalmhouseError) throw error;
      const message = 'Palmhouse could not be reached. Is the network there? Please ask again in a moment.';
      throw new PalmhouseError(message, { code: 'NETWORK' }, { cause: error });
    }
  }
}

async function read(response: Response): Promise<HttpAnswer> {
  const text = await response.text();
  const http = {
    status: response.status,
    retryAfterSeconds: retryAfterSeconds(response.headers.get('retry-after'), Date.now()),
  };
  const body = parsed(text);
  if (body !== undefined) return { ...http, data: body.data, errors: body.errors ?? [] };
  // A proxy's page, not the API's answer; one that asks for patience is heard all the same.
  const message = `What came back was no GraphQL answer (status ${response.status}). Is this the API’s address?`;
  const error: AnsweredError = { message, extensions: { code: 'UNREADABLE_ANSWER' } };
  return { ...http, data: undefined, errors: [error] };
}

type Body = { readonly data?: unknown; readonly errors?: readonly AnsweredError[] };

/** undefined for what is no answer of GraphQL's. */
function parsed(text: string): Body | undefined {
  try {
    const body = JSON.parse(text) as unknown;
    const isAnswer = typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
    return isAnswer ? (body as Body) : undefined;
  } catch {
    return undefined;
  }
}
