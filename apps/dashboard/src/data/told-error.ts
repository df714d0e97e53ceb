import { PalmhouseError } from '@palmhouse/client';
import type { CombinedError } from 'urql';

export interface ToldError {
  /** For people. */
  readonly message: string;
  /** What code goes by. */
  readonly code: string;
  /** What to quote in a report. */
  readonly requestId: string | undefined;
}

/** What an error of any making says to people. */
export function toTold(error: CombinedError | Error): ToldError {
  if (error instanceof PalmhouseError)
    return { message: error.message, code: error.code, requestId: error.requestId };
  const { networkError, graphQLErrors } = error as Partial<CombinedError>;
  if (networkError) return toTold(networkError);
  const [first] = graphQLErrors ?? [];
  if (first === undefined) return { message: error.message, code: 'UNKNOWN', requestId: undefined };
  // Of an answer that came in part, urql keeps what our own client made of it within its own error.
  if (first.originalError instanceof PalmhouseError) return toTold(first.originalError);
  const { code, requestId } = first.extensions as { code?: string; requestId?: string };
  return { message: first.message, code: code ?? 'UNKNOWN', requestId };
}
