import { microsOf } from '../../time/epoch-micros.js';
import { instantInWords, lengthInWords } from '../../time/in-words.js';
import type { CarePolicy } from '../care-policy.js';
import { CALM, UNKNOWN, type Standing, type Trouble } from './alert-on-file.js';
import type { Conditions, FinishedSweep } from './conditions.js';
import { percent } from './words.js';

const MINUTE_MS = 60_000;

/** Why a plant cannot be judged: nobody hears of it, its sensor is not believed, the source does not know it any more. */
export type Unjudged = 'silent' | 'faulty' | 'missing';

/** Which plants cannot be judged, of those that should be; the earliest began then. */
export interface Unheard {
  readonly plants: ReadonlyMap<number, Unjudged>;
  readonly of: number;
  readonly sinceMs: number;
}

const trouble = (
  what: Pick<Trouble, 'kind' | 'subject' | 'sinceMs' | 'summary' | 'facts'>,
): { readonly is: 'trouble'; readonly trouble: Trouble } => ({
  is: 'trouble',
  trouble: { ...what, plantId: null, channel: null, botanistId: null, severity: 'urgent' },
});

/** The dead-man's switch: counted from the last sweep, or from when care began to look where that is later. */
export function sweepsStanding(
  { lastSweepMs, watchedSinceMs }: Conditions,
  policy: CarePolicy,
  nowMs: number,
  timeZone: string,
): Standing {
  const sinceMs = Math.max(lastSweepMs ?? 0, watchedSinceMs);
  const passed = nowMs - sinceMs;
  if (passed < policy.sweepsMissingMinutes * MINUTE_MS) {
    // Care has just begun to look: that is no proof of a sweep.
    const isFresh = lastSweepMs !== null && nowMs - lastSweepMs < policy.sweepsMissingMinutes * MINUTE_MS;
    return isFresh ? CALM : UNKNOWN;
  }
  const since =
    lastSweepMs === null
      ? 'No sweep has ever finished'
      : `No sweep has finished since ${instantInWords(microsOf(lastSweepMs), timeZone)} (${lengthInWords(microsOf(nowMs - lastSweepMs))})`;
  return trouble({
    kind: 'sweeps_missing',
    subject: 'sweeps',
    // Of the last sweep: it stays what it is while care is started anew.
    sinceMs: lastSweepMs ?? watchedSinceMs,
    summary: `${since}: no plant is being asked, and alerts about plants wait.`,
    facts: {},
  });
}

const failedShare = ({ asked, failed }: FinishedSweep): number => (asked === 0 ? 0 : failed / asked);

export function isMany({ plants, of }: Unheard, { manySilent }: CarePolicy): boolean {
  return plants.size >= manySilent.plants && plants.size >= manySilent.share * of;
}

const UNJUDGED: Readonly<Record<Unjudged, string>> = {
  silent: 'not heard of',
  faulty: 'with a sensor at fault',
  missing: 'not known to the source',
};

/** `15 not heard of, 3 with a sensor at fault` */
function wordsOfUnjudged({ plants }: Unheard): string {
  const all = [...plants.values()];
  const counted = (['silent', 'faulty', 'missing'] as const).flatMap((why) => {
    const count = all.filter((each) => each === why).length;
    return count === 0 ? [] : [`${count} ${UNJUDGED[why]}`];
  });
  return counted.join(', ');
}

function manyUnheard(unheard: Unheard, timeZone: string): Standing {
  const { plants, of, sinceMs } = unheard;
  return trouble({
    kind: 'source_ill',
    subject: 'source',
    sinceMs,
    summary: `${plants.size} of ${of} plants cannot be judged (${wordsOfUnjudged(unheard)}), the first since ${instantInWords(microsOf(sinceMs), timeZone)}, although sweeps finish. So many at once are one cause; alerts about plants wait.`,
    facts: { plants: plants.size, share: plants.size / of },
  });
}

/**
 * The source is ill when the newest sweeps in a row failed, or when many plants cannot be judged at once although sweeps
 * come. Once said, one failing sweep is enough for it not to be over.
 * @param unheard null: not to be judged by, because no sweeps come or care has just begun to look.
 */
export function sourceStanding(
  conditions: Conditions,
  unheard: Unheard | null,
  isOpen: boolean,
  policy: CarePolicy,
  nowMs: number,
  timeZone: string,
): Standing {
  const { sweeps, failingSinceMs } = conditions;
  const newest = sweeps[0];
  const isFresh = newest !== undefined && nowMs - newest.finishedMs < policy.sweepsMissingMinutes * MINUTE_MS;
  if (isFresh) {
    const needed = isOpen ? 1 : policy.sourceIll.sweeps;
    const judged = sweeps.slice(0, needed);
    const fails = (sweep: FinishedSweep) => failedShare(sweep) >= policy.sourceIll.share;
    if (judged.length === needed && judged.every(fails)) {
      const sinceMs = failingSinceMs ?? judged.at(-1)!.minuteMs;
      const { failed, asked } = newest;
      return trouble({
        kind: 'source_ill',
        subject: 'source',
        sinceMs,
        summary: `The plants API has been failing since ${instantInWords(microsOf(sinceMs), timeZone)}: ${failed} of ${asked} plants (${percent(failed / asked)}) could not be read in the last sweep. Alerts about plants wait.`,
        facts: { share: failed / asked, plants: failed },
      });
    }
  }
  if (unheard !== null && isMany(unheard, policy)) return manyUnheard(unheard, timeZone);
  return isFresh && unheard !== null ? CALM : UNKNOWN;
}
