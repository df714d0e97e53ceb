import {
  ReplayDocument,
  ReplayRejectionsDocument,
  type RejectionFilter,
  type ReplayRejectionsInput,
  type ReplayRejectionsMutation,
} from '@palmhouse/client';
import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { toTold } from '../../data/told-error.js';

/** These, or all that are open and meet a filter. */
export type Scope = { readonly ids: readonly string[] } | { readonly filter: RejectionFilter };

type Payload = ReplayRejectionsMutation['replayRejections'];
export type DryRun = NonNullable<Payload['dryRun']>;
export type Replay = NonNullable<Payload['replay']>;

/** How far judging anew has come: a look first, then, if somebody says so, the real run. */
export interface Judging {
  readonly step: 'looking' | 'looked' | 'starting' | 'started';
  readonly dryRun?: DryRun | undefined;
  readonly replay?: Replay | undefined;
  /** What stands in the way, for people. */
  readonly complaint?: string | undefined;
}

// Ingestion takes a run up within seconds.
const POLL_MILLISECONDS = 1_500;

export function useReplay(scope: Scope) {
  const client = useClient();
  const [judging, setJudging] = useState<Judging>({ step: 'looking' });
  const [after, setAfter] = useState<string>();
  const [attempt, setAttempt] = useState(0);

  const ask = useCallback(
    async (input: ReplayRejectionsInput): Promise<Partial<Payload> & { complaint?: string | undefined }> => {
      const { data, error } = await client.mutation(ReplayRejectionsDocument, { input }).toPromise();
      const payload = data?.replayRejections;
      return {
        ...payload,
        complaint: error === undefined ? payload?.userErrors[0]?.message : toTold(error).message,
      };
    },
    [client],
  );

  // The wish is fixed while the dialog stands.
  const [wished] = useState(scope);
  useEffect(() => {
    let isLeft = false;
    const input = 'ids' in wished ? { ids: wished.ids } : { filter: wished.filter, after: after ?? null };
    void ask({ ...input, dryRun: true }).then(({ dryRun, complaint }) => {
      if (!isLeft) setJudging({ step: 'looked', dryRun: dryRun ?? undefined, complaint });
    });
    return () => {
      isLeft = true;
    };
  }, [ask, wished, after, attempt]);

  const id = judging.replay?.state === 'WAITING' ? judging.replay.id : undefined;
  useEffect(() => {
    if (id === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let isLeft = false;
    const poll = async () => {
      const { data, error } = await client
        .query(ReplayDocument, { id }, { requestPolicy: 'network-only' })
        .toPromise();
      if (isLeft) return;
      const complaint = error === undefined ? undefined : toTold(error).message;
      setJudging((before) => ({ ...before, replay: data?.replay ?? before.replay, complaint }));
      timer = setTimeout(() => void poll(), POLL_MILLISECONDS);
    };
    timer = setTimeout(() => void poll(), POLL_MILLISECONDS);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [client, id]);

  const start = async () => {
    const { dryRun } = judging;
    if (dryRun === undefined) return;
    setJudging({ step: 'starting', dryRun });
    const { replay, complaint } = await ask({
      dryRun: false,
      plan: dryRun.plan,
      idempotencyKey: crypto.randomUUID(),
    });
    setJudging({ step: replay ? 'started' : 'looked', dryRun, replay: replay ?? undefined, complaint });
  };
  const look = (behind?: string) => {
    setJudging({ step: 'looking' });
    setAfter(behind);
    setAttempt((count) => count + 1);
  };
  return { judging, start, look };
}
