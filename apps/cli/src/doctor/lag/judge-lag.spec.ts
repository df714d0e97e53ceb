import { describe, expect, it } from '@jest/globals';
import { readThresholds } from '../thresholds.js';
import { judgeArchive, judgeAssessment, judgeMails, judgeSweeps } from './judge-lag.js';
import type { LagRow } from './lag.sql.js';

const NOW = Date.parse('2026-11-27T03:00:00Z');
const MINUTE = 60_000;
const THRESHOLDS = readThresholds({});

const WELL: LagRow = {
  nowMs: NOW,
  sweepMs: NOW - MINUTE,
  asked: 50,
  failed: 1,
  assessedMs: NOW - MINUTE,
  unsentMails: 0,
  oldestUnsentMs: null,
  givenUpMails: 0,
  failedDays: null,
  oldestDueDay: null,
};
const row = (changed: Partial<LagRow>): LagRow => ({ ...WELL, ...changed });

describe('how far everything has come', () => {
  it.each([
    [1, 'ok'],
    [4, 'warning'],
    [6, 'problem'],
  ])('a newest sweep of %d minutes ago is %s', (minutes, status) => {
    expect(judgeSweeps(row({ sweepMs: NOW - minutes * MINUTE }), THRESHOLDS)[0]!.status).toBe(status);
  });

  it('no sweep at all is a problem; one that half failed is worth a warning', () => {
    expect(judgeSweeps(row({ sweepMs: null, asked: null, failed: null }), THRESHOLDS)).toMatchObject([
      { status: 'problem', text: 'none has closed yet' },
    ]);
    expect(judgeSweeps(row({ failed: 25 }), THRESHOLDS)).toMatchObject([
      { status: 'ok' },
      { status: 'warning', text: '50 % of the newest sweep failed or was rejected' },
    ]);
  });

  it('goes by the museum’s own patience', () => {
    const patient = readThresholds({ CARE_SWEEPS_MISSING_MINUTES: '30' });
    expect(judgeSweeps(row({ sweepMs: NOW - 6 * MINUTE }), patient)[0]!.status).toBe('warning');
  });

  it('plants that were not judged for a quarter of an hour are a problem', () => {
    expect(judgeAssessment(row({ assessedMs: NOW - 15 * MINUTE })).status).toBe('problem');
    expect(judgeAssessment(row({ assessedMs: null })).status).toBe('warning');
    expect(judgeAssessment(WELL).status).toBe('ok');
  });

  it('mails that have been due for an hour are a problem, and those given up are told', () => {
    expect(judgeMails(WELL)).toMatchObject([{ status: 'ok', text: 'none is due' }]);
    expect(
      judgeMails(row({ unsentMails: 3, oldestUnsentMs: NOW - 61 * MINUTE, givenUpMails: 2 })),
    ).toMatchObject([
      { status: 'problem', text: '3 due and not sent, the oldest for 1 h 1 min' },
      { status: 'warning', text: '2 given up since yesterday' },
    ]);
  });

  it.each([
    // Wholly older than 24 hours at the 27th's midnight, and due ten minutes later.
    ['2026-11-25', 'ok', '2026-11-25 has been due for 2 h 50 min'],
    ['2026-11-24', 'problem', '2026-11-24 has been due for 26 h'],
  ])('the day %s in the database is %s for the archive', (oldestDueDay, status, text) => {
    expect(judgeArchive(row({ oldestDueDay }), THRESHOLDS)).toMatchObject([{ status, text }]);
  });

  it('a day that failed is told with why', () => {
    expect(
      judgeArchive(row({ failedDays: [{ day: '2026-11-24', failure: 'the bucket is gone' }] }), THRESHOLDS),
    ).toMatchObject([{ status: 'problem', text: '2026-11-24 failed: the bucket is gone' }]);
  });

  it('refuses numbers that are none', () => {
    expect(() => readThresholds({ ARCHIVE_AT: 'noon', STORAGE_WARN_SHARE: '2' })).toThrow(
      /ARCHIVE_AT is wrong[\s\S]*STORAGE_WARN_SHARE is wrong/,
    );
  });
});
