import type pg from 'pg';
import { isAccepted } from './judge-report.js';
import { FINISH_REPLAY, INSERT_REPLAY, RESOLVE, selectReplay } from './quarantine.sql.js';
import type { PlannedRejection } from './replay-plan.js';
import type { PlanToken } from './plan-token.js';

type Client = Pick<pg.ClientBase, 'query'>;

export { isAccepted, type Verdict } from './judge-report.js';

export type ReplayState = 'waiting' | 'done' | 'refused' | 'failed';

/** A real run, as it was asked for. */
export interface Replay {
  readonly id: string;
  readonly rejectionIds: readonly string[];
  readonly digest: string;
  readonly state: ReplayState;
}

export interface Requester {
  readonly id: string;
  readonly name: string;
}

/** Notes that a run is wished; nothing happens before a job takes it up. @returns its id. */
export async function requestReplay(
  client: Client,
  { ids, digest }: PlanToken,
  by: Requester,
  now: Date,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>({
    ...INSERT_REPLAY,
    values: [ids, digest, by.id, by.name, now],
  });
  return rows[0]!.id;
}

/**
 * The run; null where there is none (yet).
 * @param lock true to hold it until the transaction ends.
 */
export async function findReplay(
  client: Client,
  id: number | string,
  { lock = false } = {},
): Promise<Replay | null> {
  return (await client.query<Replay>({ ...selectReplay(lock), values: [id] })).rows[0] ?? null;
}

/** All of the plan stands: notes what became of each, and the run's end. */
export async function finishReplay(
  client: Client,
  { id }: Pick<Replay, 'id'>,
  entries: readonly PlannedRejection[],
  now: Date,
): Promise<number> {
  const accepted = entries.filter(isAccepted);
  const reasons = accepted.map(({ reason }) => `Judged anew: ${reason}`);
  await client.query({ ...RESOLVE, values: [accepted.map((entry) => entry.id), reasons, id, now] });
  await client.query({ ...FINISH_REPLAY, values: [id, 'done', accepted.length, null, now] });
  return accepted.length;
}

/** Nothing of the plan was done, and why. */
export async function giveUpReplay(
  client: Client,
  id: number | string,
  state: 'refused' | 'failed',
  failure: string,
  now: Date,
): Promise<void> {
  await client.query({ ...FINISH_REPLAY, values: [id, state, null, failure, now] });
}
