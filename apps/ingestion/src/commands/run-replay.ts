import type { CleaningPolicy } from '@palmhouse/domain';
import { isAccepted, openRejections, planReplay, requestReplay, type Verdict } from '@palmhouse/quarantine';
import type pg from 'pg';
import type { ReplayRunner } from '../replay/replay.runner.js';
import type { ReplayCommand } from './read-command.js';

export interface ReplayParts {
  readonly pool: pg.Pool;
  readonly cleaning: CleaningPolicy;
  readonly runner: ReplayRunner;
}

/** Whose doing it is: nobody has signed in here. */
const BY = { id: 'command', name: 'palmhouse quarantine' };

const WORDS: Readonly<Record<Verdict, string>> = {
  store: 'a reading that was not there',
  fill: 'an empty value of a reading',
  join_late: 'a late reading of an archived day',
  update_facts: 'something about the plant itself',
  nothing_new: 'nothing new: it is set aside as understood',
  still_refused: 'refused again: stays open',
  archived: 'stands in the archive as it was: stays open',
  not_replayable: 'cannot be judged anew: stays open',
  resolved: 'put right before',
};

type Counts = Map<Verdict, number>;

/** One step of at most 500, planned and, where it is wished, done. */
async function step(
  { pool, cleaning, runner }: ReplayParts,
  ids: readonly string[],
  apply: boolean,
  counts: Counts,
): Promise<void> {
  const { entries, digest } = await planReplay(pool, ids, cleaning);
  if (apply && entries.some(isAccepted)) {
    const replay = await requestReplay(pool, { ids, digest }, BY, new Date());
    const { state } = await runner.run(replay);
    if (state !== 'done')
      throw new Error(`Replay ${replay} was refused: the situation changed meanwhile. Try again.`);
  }
  for (const { verdict } of entries) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
}

/** Goes through all that is open and meant, newest first. Gives the exit code. */
export async function runReplay(
  { rule, plantId, apply }: ReplayCommand,
  parts: ReplayParts,
  say: (line: string) => void,
): Promise<number> {
  const counts: Counts = new Map();
  let after: Parameters<typeof openRejections>[1]['after'] = null;
  for (;;) {
    const page = await openRejections(parts.pool, { rule, plantId, after });
    if (page.ids.length > 0) await step(parts, page.ids, apply, counts);
    if (!page.hasMore) break;
    after = page.end;
  }
  for (const [verdict, count] of [...counts].sort((a, b) => b[1] - a[1]))
    say(`${String(count).padStart(9)}  ${WORDS[verdict]}`);
  if (counts.size === 0) say('Nothing that is meant is open.');
  else say(apply ? 'Done.' : 'Nothing was changed. With --apply it happens.');
  return 0;
}
