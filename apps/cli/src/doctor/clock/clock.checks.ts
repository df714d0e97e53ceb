import { ask } from '../../probes/http.probe.js';
import type { Check } from '../check.js';
import { skipped, type Finding } from '../finding.js';
import type { Patient } from '../patient.js';
import { storeEndpoint } from '../store/store-settings.js';
import { judgeClock, type Tolerance } from './judge-clock.js';
import { measureOffset } from './offset.js';

// With the queue on PostgreSQL, locks on jobs outlive a clock that is 15 s ahead, and no more (WORKER_OPTIONS).
const DATABASE: Tolerance = {
  warnMs: 2_000,
  failMs: 15_000,
  why: 'jobs are taken for stalled and done twice, minutes begin early or late',
};

// S3 refuses what was signed a quarter of an hour ago or ahead.
const STORE: Tolerance = {
  warnMs: 60_000,
  failMs: 15 * 60_000,
  why: 'S3 refuses requests whose time is more than 15 min off',
};

// A source whose clock is further ahead has every reading quarantined (READING_MAX_FUTURE_SECONDS).
const source = ({ thresholds: { readingMaxFutureMs } }: Patient): Tolerance => ({
  warnMs: readingMaxFutureMs / 2,
  failMs: Math.max(1_000, readingMaxFutureMs),
  why: `readings more than ${readingMaxFutureMs / 1_000} s ahead are quarantined (READING_MAX_FUTURE_SECONDS)`,
});

const SECOND = 1_000;

class Clockless extends Error {}

async function httpOffset(whose: string, url: string, tolerance: Tolerance): Promise<Finding> {
  try {
    const offset = await measureOffset(async () => {
      const { dateMs } = await ask(url, { redirect: 'manual' });
      if (dateMs === null) throw new Clockless();
      return dateMs;
    }, SECOND);
    return judgeClock(whose, offset, tolerance);
  } catch (error) {
    const why = error instanceof Clockless ? 'it does not say what time it is' : 'it does not answer';
    return skipped(whose, why);
  }
}

const LOOK_AT_IT = 'look at the clock there, and let NTP set it';

/** This machine's clock against the clocks that matter to it. */
export const clockChecks: readonly Check[] = [
  {
    group: 'clock',
    name: 'PostgreSQL',
    remedy: LOOK_AT_IT,
    examine: async ({ database }) => {
      const { pool } = await database();
      const client = await pool.connect();
      try {
        const offset = await measureOffset(async () => {
          const { rows } = await client.query('SELECT (extract(epoch FROM now()) * 1000)::float8 AS now');
          return rows[0].now as number;
        });
        return [judgeClock('PostgreSQL', offset, DATABASE)];
      } finally {
        client.release();
      }
    },
  },
  {
    group: 'clock',
    name: 'plants API',
    remedy: LOOK_AT_IT,
    milliseconds: 16_000,
    examine: async (patient) =>
      patient.plantsApiUrl === undefined
        ? []
        : [await httpOffset('plants API', `${patient.plantsApiUrl}/1`, source(patient))],
  },
  {
    group: 'clock',
    name: 'store',
    remedy: LOOK_AT_IT,
    milliseconds: 16_000,
    examine: async (patient) => {
      const endpoint = storeEndpoint(patient);
      return endpoint === null ? [] : [await httpOffset('store', endpoint, STORE)];
    },
  },
];
