import { PalmhouseError, type FirstPartyDocument, type PalmhouseClient } from '@palmhouse/client';
import { makeErrorResult, makeResult, type Exchange, type Operation, type OperationResult } from 'urql';
import { filter, make, merge, mergeMap, pipe, share, takeUntil, type Source } from 'wonka';
import { toTold } from './told-error.js';

export interface Heard {
  /** An answer came, of whatever kind. */
  answered(): void;
  /** Nothing came. */
  unanswered(): void;
  /** The API failed at a request, whole or in part, and gave its name for the log. */
  failed(requestId: string): void;
  /** Whoever asks is not known, or no longer. */
  unknown(): void;
}

type Sent = FirstPartyDocument<Record<string, unknown>, object>;

/** Asks through our own client: documents by their ids, patience where the API asks for it, errors with their codes. */
export function palmhouseExchange(api: PalmhouseClient, heard: Heard): Exchange {
  const tellFailed = (error: Error | undefined) => {
    const { requestId } = error === undefined ? {} : toTold(error);
    if (requestId !== undefined) heard.failed(requestId);
  };

  const answerOf = async (operation: Operation, signal: AbortSignal): Promise<OperationResult> => {
    try {
      const { data, errors } = await api.result(
        operation.query as unknown as Sent,
        operation.variables as object,
        { signal },
      );
      heard.answered();
      tellFailed(errors[0]);
      return makeResult(operation, { data, errors: errors.length > 0 ? errors : undefined, hasNext: false });
    } catch (error) {
      const failure = error as PalmhouseError;
      tellFailed(failure);
      if (failure.code === 'NETWORK') heard.unanswered();
      else heard.answered();
      if (failure.code === 'UNAUTHENTICATED') heard.unknown();
      return makeErrorResult(operation, failure);
    }
  };

  const asked = (operation: Operation): Source<OperationResult> =>
    make(({ next, complete }) => {
      const leaving = new AbortController();
      void answerOf(operation, leaving.signal).then((result) => {
        if (leaving.signal.aborted) return;
        next(result);
        complete();
      });
      return () => leaving.abort();
    });

  return ({ forward }) =>
    (operations) => {
      const all = share(operations);
      const answers = pipe(
        all,
        filter(({ kind }) => kind === 'query' || kind === 'mutation'),
        mergeMap((operation) =>
          pipe(
            asked(operation),
            takeUntil(
              pipe(
                all,
                filter(({ kind, key }) => kind === 'teardown' && key === operation.key),
              ),
            ),
          ),
        ),
      );
      const others = pipe(
        all,
        filter(({ kind }) => kind !== 'query' && kind !== 'mutation'),
        forward,
      );
      return merge([answers, others]);
    };
}
