import type { FirstPartyDocument, PalmhouseClient } from '@palmhouse/client';
import { makeErrorResult, makeResult, type Exchange, type Operation, type OperationResult } from 'urql';
import { filter, make, map, merge, mergeMap, pipe, share, takeUntil, tap, type Source } from 'wonka';
import { hear, type Heard } from './hearing.js';

type Sent = FirstPartyDocument<Record<string, unknown>, object>;

/** Asks through our own client: documents by their ids, patience where the API asks for it, errors with their codes. */
export function palmhouseExchange(api: PalmhouseClient, heard: Heard): Exchange {
  const answerOf = async (operation: Operation, signal: AbortSignal): Promise<OperationResult> => {
    try {
      const { data, errors } = await api.result(
        operation.query as unknown as Sent,
        operation.variables as object,
        { signal },
      );
      hear(heard);
      const [{ requestId } = {}] = errors;
      if (requestId !== undefined) heard.failed(requestId);
      return makeResult(operation, { data, errors: errors.length > 0 ? errors : undefined, hasNext: false });
    } catch (error) {
      // Nobody waits for it any more: that it was broken off says nothing of the line.
      if (!signal.aborted) hear(heard, error as Error);
      return makeErrorResult(operation, error as Error);
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

  // What was last answered to each question that somebody looks at: a lost line takes nothing off the page.
  const shown = new Map<number, unknown>();
  const withWhatWasShown = (result: OperationResult): OperationResult => {
    const { key, kind } = result.operation;
    if (kind !== 'query') return result;
    if (result.data !== undefined && result.data !== null) shown.set(key, result.data);
    else if (shown.has(key)) return { ...result, data: shown.get(key) };
    return result;
  };

  return ({ forward }) =>
    (operations) => {
      const all = share(
        pipe(
          operations,
          tap(({ kind, key }) => {
            if (kind === 'teardown') shown.delete(key);
          }),
        ),
      );
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
        map(withWhatWasShown),
      );
      const others = pipe(
        all,
        filter(({ kind }) => kind !== 'query' && kind !== 'mutation'),
        forward,
      );
      return merge([answers, others]);
    };
}
