import type { FirstPartyDocument } from '@palmhouse/client';
import type { AnyVariables } from 'urql';
import type { Palmhouse } from '../data/palmhouse.js';

/** Asks once, past the cache, on the way that tells the page whether there is a line. What could be had is taken. */
export async function answerTo<Data, Variables extends AnyVariables>(
  { client }: Palmhouse,
  document: FirstPartyDocument<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await client
    .query<Data, Variables>(document as never, variables, { requestPolicy: 'network-only' })
    .toPromise();
  if (data === undefined || data === null) throw error ?? new Error('Nothing was answered.');
  return data;
}
