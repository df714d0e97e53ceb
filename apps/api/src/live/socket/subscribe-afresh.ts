import { inLogContext } from '@palmhouse/runtime';
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import { observeRequest, outcomeOf } from '../../api.metrics.js';
import { shortName } from '../../graphql/observed.plugin.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { Clock } from '../../service/tokens.js';
import { eventContext } from './event-context.js';

type Results = AsyncIterableIterator<ExecutionResult>;

/** Its operation's name, said or not. */
export const nameOf = ({ document, operationName }: ExecutionArgs): string | undefined =>
  getOperationAST(document, operationName)?.name?.value;

const isStream = (result: AsyncIterable<unknown> | ExecutionResult): result is AsyncIterable<unknown> =>
  Symbol.asyncIterator in result;

/**
 * graphql-js's `subscribe`, with a context of its own for each event: its clock and batches are those of the event, not
 * those of the hour in which the client came.
 */
export function subscribeAfresh(clock: Clock) {
  return async (args: ExecutionArgs): Promise<ExecutionResult | Results> => {
    const since = performance.now();
    const { identity, requestId } = args.contextValue as RequestContext;
    const name = nameOf(args);
    const about = { requestId, operation: shortName(name) };
    const stream = await inLogContext(about, () => createSourceEventStream(args));
    const codes = isStream(stream) ? [] : (stream.errors ?? []).map(({ extensions }) => extensions.code);
    observeRequest(name, 'subscription', outcomeOf(codes), since);
    if (!isStream(stream)) return stream;
    const source = stream[Symbol.asyncIterator]();
    const results: Results = {
      // Not a generator: one that waits for its source could not be ended.
      [Symbol.asyncIterator]: () => results,
      next: async () => {
        const event = await source.next();
        if (event.done === true) return { done: true, value: undefined };
        const contextValue = eventContext(identity, clock(), requestId);
        const value = await inLogContext(about, () =>
          execute({ ...args, rootValue: event.value, contextValue }),
        );
        return { done: false, value };
      },
      return: async () => {
        await source.return?.();
        return { done: true, value: undefined };
      },
    };
    return results;
  };
}
