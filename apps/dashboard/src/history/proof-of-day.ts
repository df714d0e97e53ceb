import type { ArchiveMonthQuery } from '@palmhouse/client';
import type { Told } from '../data/told.js';
import type { Day } from './calendar.js';

export type ArchivedDay = Told<ArchiveMonthQuery['archiveDays']['nodes'][number]>;

/** How far a day's proof has come, for people: the archive's own states are the engineers'. */
export type Proof = 'proven' | 'verified' | 'underway' | 'late' | 'failed' | 'live' | 'gap' | 'ahead';

export function proofOf({
  state,
  failure,
  provenAt,
}: Pick<ArchivedDay, 'state' | 'failure' | 'provenAt'>): Proof {
  if (failure !== null) return 'failed';
  if (state === 'PLANNED' || state === 'WRITTEN') return 'underway';
  return provenAt === null ? 'verified' : 'proven';
}

/** What is known beside a month's archived days. */
export interface Known {
  readonly today: Day;
  /** The first and last day that have readings in the database. */
  readonly live: { readonly oldestDay: Day | null; readonly newestDay: Day | null };
  /** The oldest day that an alert says is late; null: none is. */
  readonly lateFrom: Day | null;
  /** The last day that is due for the archive. */
  readonly lastDue: Day;
}

/** What is known of a day: archived, on its way, at hand, or nothing at all. */
export function proofOfDay(day: Day, archived: ArchivedDay | undefined, known: Known): Proof {
  const { today, live, lateFrom, lastDue } = known;
  const isLate = lateFrom !== null && day >= lateFrom && day <= lastDue;
  if (archived !== undefined) {
    const proof = proofOf(archived);
    return proof === 'underway' && isLate ? 'late' : proof;
  }
  if (day > today) return 'ahead';
  const isLive =
    live.oldestDay !== null && live.newestDay !== null && day >= live.oldestDay && day <= live.newestDay;
  if (!isLive) return 'gap';
  return isLate ? 'late' : 'live';
}
