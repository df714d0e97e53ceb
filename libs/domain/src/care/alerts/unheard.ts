import type { ChannelJudgement, PlantJudgement } from '../plant-judgement.js';
import { keyOf, subjectOf } from './alert-on-file.js';
import type { AlertBook } from './alert-book.js';
import type { Unheard, Unjudged } from './source-standing.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

interface Why {
  readonly why: Unjudged;
  /** Milliseconds since 1970. */
  readonly sinceMs: number;
}

/** Not only for a moment, as a plant of which there are too few readings yet. */
function isUnheard({ state, kind, since }: ChannelJudgement, { policy, nowMs }: AlertBook): boolean {
  if (state === 'silent') return nowMs - since / 1_000 >= policy.silentMinutes * MINUTE_MS;
  return kind === 'reported';
}

/** @param fromMs what began before is another matter: sensors break, and plants go, one by one. */
function whyUnjudged(judgement: PlantJudgement, fromMs: number, book: AlertBook): Why | null {
  const { overall, status, heardAt, channels } = judgement;
  const both = [channels.soilMoisture, channels.temperature];
  const first = (of: readonly ChannelJudgement[]) => Math.min(...of.map(({ since }) => since)) / 1_000;
  if (overall === 'away') {
    const sinceMs = first(both);
    // What was never heard of may never have been there.
    const isNew = status === 'missing' && heardAt !== null && sinceMs >= fromMs;
    return isNew ? { why: 'missing', sinceMs } : null;
  }
  if (both.every((each) => isUnheard(each, book))) return { why: 'silent', sinceMs: first(both) };
  const faulty = both.filter(({ state, since }) => state === 'sensor_fault' && since / 1_000 >= fromMs);
  return faulty.length === 0 ? null : { why: 'faulty', sinceMs: first(faulty) };
}

/**
 * Plants that cannot be judged: not heard of for long, or since an hour at most with a sensor at fault or not known to the
 * source. Those whose own alert says so already are left out.
 */
export function unheardOf(judgements: readonly PlantJudgement[], book: AlertBook): Unheard {
  const openedMs = book.unresolved.get(keyOf('source', 'source_ill'))?.openedMs ?? Infinity;
  // What it was opened for counts for as long as it lasts.
  const fromMs = Math.min(book.nowMs, openedMs) - HOUR_MS;
  const plants = new Map<number, Unjudged>();
  let [of, earliestMs] = [0, Infinity];
  for (const judgement of judgements) {
    const { overall, plantId } = judgement;
    const unjudged = overall === 'ok' ? null : whyUnjudged(judgement, fromMs, book);
    if (overall !== 'away' || unjudged !== null) of++;
    if (unjudged === null) continue;
    const subject = subjectOf(plantId);
    if (book.has(subject, 'silent') || book.has(subject, 'sensor_fault')) continue;
    const { why, sinceMs } = unjudged;
    const what = { sinceMs, severity: 'warning' } as const;
    if (book.isSettled(keyOf(subject, 'silent'), what)) continue;
    if (book.isSettled(keyOf(subject, 'sensor_fault'), what)) continue;
    plants.set(plantId, why);
    earliestMs = Math.min(earliestMs, sinceMs);
  }
  return { plants, of, sinceMs: earliestMs };
}
