import { inLogContext } from '@palmhouse/runtime';
import type { ExecutionArgs, GraphQLError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { observeRequest, outcomeOf } from '../../api.metrics.js';
import { shortName } from '../../graphql/observed.plugin.js';
import type { SubscribePayload } from './prepare-operation.js';

type Prepared = readonly GraphQLError[] | ExecutionArgs;

/** A subscription's beginning: under an id of its own in the log; counted where it comes to nothing. */
export function beginSubscription(
  { operationName }: SubscribePayload,
  prepare: (requestId: string) => Promise<Prepared>,
): Promise<Prepared> {
  const [since, requestId] = [performance.now(), randomUUID()];
  return inLogContext({ requestId, operation: shortName(operationName) }, async () => {
    const prepared = await prepare(requestId);
    if ('document' in prepared) return prepared; // goes on in subscribeAfresh
    const codes = prepared.map(({ extensions }) => extensions.code);
    observeRequest(operationName, 'subscription', outcomeOf(codes), since);
    return prepared;
  });
}
