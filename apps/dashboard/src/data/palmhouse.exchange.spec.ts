import { expect, it, jest } from '@jest/globals';
import type { PalmhouseClient } from '@palmhouse/client';
import { createRequest, makeOperation, type Client, type ExchangeInput, type Operation } from 'urql';
import { empty, makeSubject, pipe, publish } from 'wonka';
import { palmhouseExchange } from './palmhouse.exchange.js';

/** Asks what never is answered, as on a line that is gone, until it is broken off. */
const result = (_document: unknown, _variables: unknown, { signal }: { signal: AbortSignal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

it('a question that its page no longer wants says nothing of the line', async () => {
  const heard = { answered: jest.fn(), unanswered: jest.fn(), failed: jest.fn(), unknown: jest.fn() };
  const { source, next } = makeSubject<Operation>();
  const exchange = palmhouseExchange({ result } as unknown as PalmhouseClient, heard);
  const input = { forward: () => empty, client: {} as Client, dispatchDebug: () => undefined };
  pipe(exchange(input as unknown as ExchangeInput)(source), publish);
  const operation = makeOperation('query', createRequest('{ museum { version } }', {}), {
    url: '/graphql',
    requestPolicy: 'network-only',
  });
  next(operation);
  await new Promise(setImmediate);
  next(makeOperation('teardown', operation));
  await new Promise(setImmediate);
  expect(heard.answered).not.toHaveBeenCalled();
  expect(heard.unanswered).not.toHaveBeenCalled();
});
