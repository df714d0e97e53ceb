/** An error as GraphQL answers it. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface ErrorFacts {
  /** Stable: what code goes by. The API's own, or NETWORK, UNREADABLE_ANSWER, CONNECTION_LOST. */
  readonly code: string;
  /** Where in the answer; not there when the whole request failed. */
  readonly path?: readonly (string | number)[] | undefined;
  /** What to quote when the fault is the API's; its log has it. */
  readonly requestId?: string | undefined;
  /** HTTP's. */
  readonly status?: number | undefined;
  /** When to ask again, where the API said so. */
  readonly retryAfterSeconds?: number | undefined;
  /** All that was answered, when there was more than one. */
  readonly errors?: readonly AnsweredError[] | undefined;
}

/** Why a request failed, or a part of it. The message is for people. */
export class PalmhouseError extends Error implements ErrorFacts {
  override readonly name = 'PalmhouseError';
  readonly code: string;
  readonly path: readonly (string | number)[] | undefined;
  readonly requestId: string | undefined;
  readonly status: number | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly errors: readonly AnsweredError[];

  constructor(message: string, facts: ErrorFacts, options?: ErrorOptions) {
    super(message, options);
    this.code = facts.code;
    this.path = facts.path;
    this.requestId = facts.requestId;
    this.status = facts.status;
    this.retryAfterSeconds = facts.retryAfterSeconds;
    this.errors = facts.errors ?? [];
  }
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** The first of what was answered, with the rest in `errors`. */
export function toPalmhouseError(
  errors: readonly [AnsweredError, ...AnsweredError[]],
  http: Pick<ErrorFacts, 'status' | 'retryAfterSeconds'> = {},
): PalmhouseError {
  const [{ message, path, extensions = {} }] = errors;
  const code = textIn(extensions.code) ?? 'UNKNOWN';
  return new PalmhouseError(message, {
    ...http,
    code,
    path,
    requestId: textIn(extensions.requestId),
    errors,
  });
}
