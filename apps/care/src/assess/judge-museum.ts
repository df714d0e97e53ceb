import { judgePlant, microsOf, type CarePolicy, type PlantJudgement } from '@palmhouse/domain';
import type pg from 'pg';
import { readFacts } from './facts.reader.js';
import { WRITE_ASSESSED } from './facts.sql.js';
import { stateRows, writeStates } from './states.store.js';
import { wateringRows, writeWaterings } from './waterings.store.js';

export interface Judged {
  readonly judgements: readonly PlantJudgement[];
  /** Channels whose state became another. */
  readonly changed: number;
  /** Waterings that were confirmed, seen, or not seen. */
  readonly waterings: number;
}

/**
 * Judges every plant by what stands in the tables, and writes what is news; inside the caller's transaction.
 * @param timeZone IANA name of the museum's zone, by whose clocks the reasons speak.
 */
export async function judgeMuseum(
  client: pg.ClientBase,
  policy: CarePolicy,
  timeZone: string,
  nowMs: number,
): Promise<Judged> {
  const now = microsOf(nowMs);
  const judgements: PlantJudgement[] = [];
  let changed = 0;
  let waterings = 0;
  for await (const page of readFacts(client, policy, nowMs)) {
    const judged = page.map((facts) => ({ facts, plant: judgePlant(facts, policy, now, timeZone) }));
    for (const { plant } of judged) judgements.push(plant.judgement);
    const states = judged.flatMap(({ facts, plant }) => stateRows(facts, plant));
    const watered = judged.flatMap(({ facts, plant }) => wateringRows(facts, plant, policy, now));
    changed += await writeStates(client, states, nowMs);
    await writeWaterings(client, watered, nowMs);
    waterings += watered.length;
  }
  const details = JSON.stringify({ plants: judgements.length, changed, waterings });
  await client.query({ ...WRITE_ASSESSED, values: [new Date(nowMs).toISOString(), details] });
  return { judgements, changed, waterings };
}
