import { lastArchivableDay } from '@palmhouse/domain';
import type { Check } from '../check.js';
import { skipped } from '../finding.js';
import {
  archiveNotYet,
  careNotHere,
  judgeArchive,
  judgeAssessment,
  judgeMails,
  judgeSweeps,
} from './judge-lag.js';
import { SELECT_LAG, type LagRow } from './lag.sql.js';

/** Has everything come as far as the clock? */
export const lagCheck: Check = {
  group: 'lag',
  name: 'sweeps',
  remedy: 'run "palmhouse migrate"',
  examine: async ({ database, thresholds, running }) => {
    const { pool } = await database();
    const { rows: tables } = await pool.query(
      `SELECT to_regclass('public.care_step') IS NOT NULL AS "areThere"`,
    );
    if (tables[0].areThere !== true) return [skipped('sweeps', 'there are no tables yet: see migrations')];
    const last = lastArchivableDay(Date.now(), thresholds.archiveKeepLiveHours);
    const { rows } = await pool.query<LagRow>({ ...SELECT_LAG, values: [last] });
    const lag = rows[0]!;
    return [
      ...judgeSweeps(lag, thresholds),
      running !== undefined && running.careHealth === undefined ? careNotHere : judgeAssessment(lag),
      ...judgeMails(lag),
      ...(running !== undefined && running.archiveHealth === undefined
        ? [archiveNotYet]
        : judgeArchive(lag, thresholds)),
    ];
  },
};
