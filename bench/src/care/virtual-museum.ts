import { DEFAULT_CLEANING_POLICY, microsOf, type Answer } from '@palmhouse/domain';
import { faultsFor, httpAnswerOf, type FaultPlan } from '@palmhouse/sandbox';
import type { Ingestion } from './built-services.js';
import { ASKED_MS, PLANTS, SEED } from './calendar.js';

const RULES = { plants: PLANTS, seed: SEED, oddities: true };
const ROSTER = { firstId: 1, lastId: PLANTS };

/** What comes back when a plant is asked at an instant: the sandbox's very bytes, without a network between. */
function answerAt(plan: FaultPlan, plantId: number, atMs: number): Answer {
  const given = httpAnswerOf({ plantId, generation: 'v3', atMs }, RULES, faultsFor(plan, plantId));
  const receivedAt = microsOf(atMs);
  if (given === 'timeout' || given === 'refused') {
    const failure = given === 'timeout' ? 'timeout' : 'unreachable';
    return { kind: 'unanswered', plantId, receivedAt, failure, detail: given };
  }
  return { kind: 'answered', plantId, receivedAt, status: given.status, body: Buffer.from(given.body) };
}

/** One minute's sweep: every plant asked, cleaned and loaded by ingestion's own stages, its ledger closed. */
export async function sweep(ingestion: Ingestion, plan: FaultPlan, minuteMs: number): Promise<void> {
  const minute = new Date(minuteMs).toISOString();
  const answers = Array.from({ length: PLANTS }, (_, index) => ({
    final: answerAt(plan, index + 1, minuteMs + ASKED_MS),
    ill: null,
  }));
  await ingestion.sweeps.open(minute, ROSTER, PLANTS, new Date(minuteMs));
  await ingestion.loader.load(ingestion.transformAnswers(answers, DEFAULT_CLEANING_POLICY), {
    minute,
    shard: 0,
  });
  await ingestion.sweeps.close(minute, minuteMs + 2 * ASKED_MS);
}
