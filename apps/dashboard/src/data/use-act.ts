import type { FirstPartyDocument, UserErrorCode } from '@palmhouse/client';
import { useState } from 'react';
import { useMutation, type AnyVariables, type TypedDocumentNode } from 'urql';
import { toTold } from './told-error.js';

interface Payload {
  readonly userErrors: readonly { readonly code: UserErrorCode; readonly message: string }[];
}

export interface Act<Input> {
  readonly isUnderway: boolean;
  /** What stood in the way, for people. */
  readonly complaint: string | undefined;
  /** @returns whether it was done. */
  readonly act: (input: Input) => Promise<boolean>;
}

/**
 * A change somebody wishes for, with a key of its own: sent twice, it is done once.
 * @param settled what the API objects to, and is just what was wished for, such as ALREADY_DONE.
 */
export function useAct<Data extends object, Input extends object>(
  document: FirstPartyDocument<Data, { input: Input }>,
  settled: readonly UserErrorCode[] = [],
): Act<Input> {
  const [{ fetching }, mutate] = useMutation(document as unknown as TypedDocumentNode<Data, AnyVariables>);
  const [complaint, setComplaint] = useState<string>();
  const act = async (input: Input): Promise<boolean> => {
    setComplaint(undefined);
    const { data, error } = await mutate({ input: { ...input, idempotencyKey: crypto.randomUUID() } });
    const payload = Object.values(data ?? {}).find((value): value is Payload => typeof value === 'object');
    const wrong = payload?.userErrors.find(({ code }) => !settled.includes(code));
    const message = error === undefined ? wrong?.message : toTold(error).message;
    setComplaint(message);
    return message === undefined;
  };
  return { isUnderway: fetching, complaint, act };
}
