import { createHash } from 'node:crypto';
import {
  reinterpret,
  toIso,
  utcDayOf,
  type CleaningPolicy,
  type Reading,
  type Reinterpretation,
} from '@palmhouse/domain';
import type pg from 'pg';
import { judgeReport, readingKey, type Known, type Verdict } from './judge-report.js';
import { SELECT_LATEST, SELECT_LIVE, selectArchived, selectRefused } from './quarantine.sql.js';

type Client = Pick<pg.ClientBase, 'query'>;
type Report = Extract<Reinterpretation, { kind: 'report' }>;

/** What would become of one rejection. */
export interface PlannedRejection {
  readonly id: string;
  readonly plantId: number | null;
  readonly rule: string;
  readonly verdict: Verdict;
  /** A sentence for a person. */
  readonly reason: string;
  /** What today's rules make of it; null where nothing of it is to be loaded. */
  readonly report: Report | null;
}

export interface ReplayPlan {
  /** In the order of arrival. */
  readonly entries: readonly PlannedRejection[];
  /** Equal digests: the same would happen, under the same policy. */
  readonly digest: string;
}

interface Refused {
  readonly id: string;
  readonly source: string;
  readonly plantId: number | null;
  readonly rule: string;
  readonly payload: string;
  readonly encoding: 'utf8' | 'base64';
  readonly receivedAt: string;
  readonly isResolved: boolean;
}

interface Judged {
  readonly refused: Refused;
  readonly made: Reinterpretation | null;
}

/** The source whose answers the rules of cleaning judge. */
const PLANTS = 'plants';

function judge(refused: Refused, policy: CleaningPolicy): Judged {
  const { plantId, rule, source, isResolved, payload, encoding } = refused;
  if (isResolved) return { refused, made: null };
  if (source !== PLANTS || plantId === null) {
    const reason = `It came from "${source}": only what the plants’ source sent is judged anew.`;
    return { refused, made: { kind: 'not-replayable', reason } };
  }
  const arrived = {
    plantId,
    rule,
    receivedAt: Number(refused.receivedAt),
    payload: Buffer.from(payload, encoding),
  };
  return { refused, made: reinterpret(arrived, policy) };
}

const readingsOf = (judged: readonly Judged[]): Reading[] =>
  judged.flatMap(({ made }) => (made?.kind === 'report' && made.reading !== null ? [made.reading] : []));

async function readKnown(client: Client, judged: readonly Judged[], lock: boolean): Promise<Known> {
  const readings = readingsOf(judged);
  const days = [...new Set(readings.map(({ takenAt }) => utcDayOf(takenAt)))];
  // The days first: behind their lock no row leaves for the archive.
  const archive = await client.query<{ day: string; isArchived: boolean }>({
    ...selectArchived(lock),
    values: [days],
  });
  const live = await client.query<LiveRow>({
    ...SELECT_LIVE,
    values: [readings.map(({ plantId }) => plantId), readings.map(({ takenAt }) => toIso(takenAt))],
  });
  const plants = [...new Set(judged.map(({ refused }) => refused.plantId).filter((id) => id !== null))];
  const latest = await client.query<{ plantId: number; takenAt: string }>({
    ...SELECT_LATEST,
    values: [plants],
  });
  return {
    archived: new Set(archive.rows.filter(({ isArchived }) => isArchived).map(({ day }) => day)),
    live: new Map(live.rows.map(toReading).map((reading) => [readingKey(reading), reading])),
    latest: new Map(latest.rows.map(({ plantId, takenAt }) => [plantId, Number(takenAt)])),
  };
}

type LiveRow = Omit<Reading, 'takenAt' | 'lastWateredAt'> & {
  readonly takenAt: string;
  readonly lastWateredAt: string | null;
};

const toReading = (row: LiveRow): Reading => ({
  ...row,
  takenAt: Number(row.takenAt),
  lastWateredAt: row.lastWateredAt === null ? null : Number(row.lastWateredAt),
});

function plan({ refused, made }: Judged, known: Known): PlannedRejection {
  const { id, plantId, rule } = refused;
  const entry = { id, plantId, rule, report: null };
  if (made === null) return { ...entry, verdict: 'resolved', reason: 'It was put right before.' };
  switch (made.kind) {
    case 'not-replayable':
      return { ...entry, verdict: 'not_replayable', reason: made.reason };
    case 'still-refused':
      return { ...entry, verdict: 'still_refused', reason: made.reason };
    case 'answer':
      return {
        ...entry,
        verdict: 'nothing_new',
        reason: `${made.reason} Where the plant is today, only newer answers say.`,
      };
    case 'report':
      return { ...entry, ...judgeReport(made, known), report: made };
  }
}

/**
 * What would become of these rejections under this policy, as the database is now. Changes nothing.
 * @param lock true within the transaction that carries the plan out: what it rests on then stays as it is.
 */
export async function planReplay(
  client: Client,
  ids: readonly string[],
  policy: CleaningPolicy,
  { lock = false } = {},
): Promise<ReplayPlan> {
  const { rows } = await client.query<Refused>({ ...selectRefused(lock), values: [ids] });
  const judged = rows.map((refused) => judge(refused, policy));
  const known = await readKnown(client, judged, lock);
  const entries = judged.map((one) => plan(one, known));
  const outcome = JSON.stringify([policy, entries.map(({ id, verdict }) => [id, verdict])]);
  return { entries, digest: createHash('sha256').update(outcome).digest('base64url') };
}
