import { windowReadings, type CarePolicy, type PlantFacts } from '@palmhouse/domain';
import type pg from 'pg';
import { toFacts, type FactRow } from './fact-row.js';
import { SELECT_ASSESSED, SELECT_FACTS } from './facts.sql.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

// Older readings are on their way into the archive.
const LONGEST_WINDOW_MS = DAY_MS;

// A source's clock, or ours when it was put back, may be ahead by so much.
const AHEAD_MS = DAY_MS;

// What the source says of a watering may be ahead by as much as a reading may (docs: cleaning).
const WATERING_AHEAD_MS = 2 * MINUTE_MS;

// A minute's jitter and a lost tick are no absence.
const ABSENT_MINUTES = 5;

// Some 70 MB while a page is judged: 10,000 plants of an ordinary minute, or 230 that nobody has looked at for a day.
const READINGS_A_PAGE = 350_000;

/** Which hours' baselines the newest readings are compared with: a run of them lies within two hours, and each looks two hours back. */
function hoursBefore(nowMs: number): number[] {
  return [0, 1, 2, 3, 4].map((back) => new Date(nowMs - back * HOUR_MS).getUTCHours());
}

/**
 * How many readings a plant: what a judgement looks at, and as many more as minutes went by without care, so that no
 * watering goes unseen.
 */
async function readingsEach(client: pg.ClientBase, policy: CarePolicy, nowMs: number): Promise<number> {
  const usual = windowReadings(policy);
  const { rows } = await client.query<{ at: number }>(SELECT_ASSESSED);
  const absentMs = rows[0] === undefined ? LONGEST_WINDOW_MS : nowMs - rows[0].at / 1_000;
  const minutes = Math.ceil(Math.min(absentMs, LONGEST_WINDOW_MS) / MINUTE_MS);
  return minutes <= ABSENT_MINUTES ? usual : usual + minutes;
}

/** All plants with what they are judged by, page by page; one page where care is not behind. */
export async function* readFacts(
  client: pg.ClientBase,
  policy: CarePolicy,
  nowMs: number,
): AsyncGenerator<PlantFacts[]> {
  const each = await readingsEach(client, policy, nowMs);
  const page = Math.max(1, Math.floor(READINGS_A_PAGE / each));
  const instant = (ms: number) => new Date(ms).toISOString();
  for (let after = -1; ;) {
    const { rows } = await client.query<FactRow>({
      ...SELECT_FACTS,
      values: [
        after,
        page,
        instant(nowMs - LONGEST_WINDOW_MS),
        instant(nowMs + AHEAD_MS),
        each,
        hoursBefore(nowMs),
        instant(nowMs + WATERING_AHEAD_MS),
      ],
    });
    if (rows.length > 0) yield rows.map(toFacts);
    if (rows.length < page) return;
    after = rows.at(-1)!.id;
  }
}
