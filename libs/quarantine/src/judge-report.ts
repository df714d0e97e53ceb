import { toIso, utcDayOf, type EpochMicros, type Reading, type Reinterpretation } from '@palmhouse/domain';

type Report = Extract<Reinterpretation, { kind: 'report' }>;

/** What would become of a rejection. */
export type Verdict =
  | 'store'
  | 'fill'
  | 'join_late'
  | 'update_facts'
  | 'nothing_new'
  | 'still_refused'
  | 'archived'
  | 'not_replayable'
  | 'resolved';

const ACCEPTED: readonly Verdict[] = ['store', 'fill', 'join_late', 'update_facts', 'nothing_new'];

/** Does a real run put it right? The others stay as they are. */
export const isAccepted = ({ verdict }: { readonly verdict: Verdict }): boolean => ACCEPTED.includes(verdict);

/** What is there already. */
export interface Known {
  /** Days of which the archive holds a version. */
  readonly archived: ReadonlySet<string>;
  /** Live readings of the instants in question; grows with what is to be stored. */
  readonly live: Map<string, Reading>;
  /** When each plant's newest reading was taken. */
  readonly latest: ReadonlyMap<number, EpochMicros>;
}

interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
}

export const readingKey = ({ plantId, takenAt }: Pick<Reading, 'plantId' | 'takenAt'>): string =>
  `${plantId} ${takenAt}`;

/** A reading's empty values filled from another of the same plant and instant; none that is there is replaced. */
function filled(there: Reading, more: Reading): Reading {
  return {
    ...there,
    soilMoisture: there.soilMoisture ?? more.soilMoisture,
    temperature: there.temperature ?? more.temperature,
    lastWateredAt: there.lastWateredAt ?? more.lastWateredAt,
  };
}

const adds = (there: Reading, more: Reading): boolean =>
  (['soilMoisture', 'temperature', 'lastWateredAt'] as const).some(
    (value) => there[value] === null && more[value] !== null,
  );

function judgeFact({ reference }: Report, { latest }: Known): Judgement {
  const newest = latest.get(reference.plantId);
  return newest === undefined || reference.reportedAt >= newest
    ? {
        verdict: 'update_facts',
        reason: 'What it says of the plant can be read now, and nothing newer has come.',
      }
    : {
        verdict: 'nothing_new',
        reason: 'What it says of the plant can be read now, but newer reports have spoken since.',
      };
}

/**
 * A report that today's rules let pass: what of it is new. `(plant, taken at)` decides, and a value that stands is never
 * replaced. What is archived stands as it is: of a report refused in part, the rest may be there, so nothing is added; one
 * refused whole never got there, and joins its day as a late reading does.
 */
export function judgeReport(report: Report, known: Known): Judgement {
  const { part, reading } = report;
  if (part === 'fact') return judgeFact(report, known);
  if (reading === null) return { verdict: 'nothing_new', reason: 'It holds no reading.' };
  const { archived, live } = known;
  const key = readingKey(reading);
  const there = live.get(key);
  const at = toIso(reading.takenAt);
  const isArchived = archived.has(utcDayOf(reading.takenAt));
  if (isArchived && part === 'value') {
    const reason = `Its day is archived, and what the archive holds of ${at} stands as it is: files never change.`;
    return { verdict: 'archived', reason };
  }
  if (there === undefined) {
    live.set(key, reading);
    return isArchived
      ? {
          verdict: 'join_late',
          reason: `A reading of ${at}: its day is archived, and the archive’s next run adds it.`,
        }
      : { verdict: 'store', reason: `A reading of ${at} that was not there.` };
  }
  if (isArchived || !adds(there, reading))
    return { verdict: 'nothing_new', reason: `The reading of ${at} is there already.` };
  live.set(key, filled(there, reading));
  return { verdict: 'fill', reason: `An empty value of the reading of ${at}.` };
}
