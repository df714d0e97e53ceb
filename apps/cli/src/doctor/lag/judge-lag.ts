import { dayAfter, startOfDay } from '@palmhouse/domain';
import { found, graded, ok, problem, skipped, warning, type Finding } from '../finding.js';
import { percent, spanInWords } from '../in-words.js';
import type { Thresholds } from '../thresholds.js';
import type { LagRow } from './lag.sql.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

// A sweep closes within its minute: the newest closed one began two minutes ago at most, and a third is patience.
const SWEEP_WARN_MS = 3 * MINUTE;
// Care judges behind each sweep, and by its own clock when none comes.
const ASSESSMENT = { warn: 4 * MINUTE, fail: 10 * MINUTE };
// What is not urgent waits for company for a quarter of an hour; the second is the server's pause after a failure.
const MAIL = { warn: 30 * MINUTE, fail: 60 * MINUTE };

export function judgeSweeps({ nowMs, sweepMs, asked, failed }: LagRow, thresholds: Thresholds): Finding[] {
  const remedy =
    'see services, queue and source: ingestion sweeps each minute while it runs, is ready and has its queue';
  if (sweepMs === null) return [problem('sweeps', 'none has closed yet', remedy)];
  const age = nowMs - sweepMs;
  const missing = thresholds.sweepsMissingMs;
  const grade = graded(age, { warn: Math.min(SWEEP_WARN_MS, missing), fail: missing });
  const newest = found(grade, 'sweeps', `the newest that closed is of ${spanInWords(age)} ago`, remedy);
  const share = (asked ?? 0) === 0 ? 0 : (failed ?? 0) / asked!;
  if (share < thresholds.sourceIllShare) return [newest];
  return [
    newest,
    warning(
      'answers',
      `${percent(share)} of the newest sweep failed or was rejected`,
      'see source, and the quarantine for what was rejected',
    ),
  ];
}

export function judgeAssessment({ nowMs, assessedMs }: LagRow): Finding {
  const remedy = 'see services and queue: care judges each minute while it runs';
  if (assessedMs === null) return warning('assessment', 'plants have never been judged yet', remedy);
  const age = nowMs - assessedMs;
  return found(graded(age, ASSESSMENT), 'assessment', `plants were judged ${spanInWords(age)} ago`, remedy);
}

export function judgeMails({ nowMs, unsentMails, oldestUnsentMs, givenUpMails }: LagRow): Finding[] {
  const age = oldestUnsentMs === null ? 0 : nowMs - oldestUnsentMs;
  const text =
    unsentMails === 0 ? 'none is due' : `${unsentMails} due and not sent, the oldest for ${spanInWords(age)}`;
  const outbox = found(
    graded(age, MAIL),
    'outbox',
    text,
    'see mail, and that care runs; the mails are kept until they can go',
  );
  if (givenUpMails === 0) return [outbox];
  const refused = `${givenUpMails} given up since yesterday`;
  return [
    outbox,
    warning(
      'mails refused',
      refused,
      "SELECT recipient, failure FROM notification WHERE state = 'failed' ORDER BY id DESC LIMIT 10",
    ),
  ];
}

/** When a day should have been on its way: at the archive's hour, once all of it is older than is kept live. */
function dueAt(day: string, { archiveKeepLiveHours, archiveAtMs }: Thresholds): number {
  const isOld = startOfDay(dayAfter(day)) + archiveKeepLiveHours * HOUR;
  const midnight = Math.floor(isOld / (24 * HOUR)) * 24 * HOUR;
  const at = midnight + archiveAtMs;
  return at >= isOld ? at : at + 24 * HOUR;
}

export function judgeArchive({ nowMs, failedDays, oldestDueDay }: LagRow, thresholds: Thresholds): Finding[] {
  const failed = (failedDays ?? []).map(({ day, failure }) =>
    problem(
      'archive',
      `${day} failed: ${failure.slice(0, 200)}`,
      'see store; then "palmhouse archive run", or wait: it is tried each hour. docs/archive.md',
    ),
  );
  if (oldestDueDay === null) return failed.length > 0 ? failed : [ok('archive', 'no day is due')];
  const late = Math.max(0, nowMs - dueAt(oldestDueDay, thresholds));
  const text =
    late === 0 ? `${oldestDueDay} is next` : `${oldestDueDay} has been due for ${spanInWords(late)}`;
  const grade = graded(late, { warn: thresholds.archiveLateMs / 2, fail: thresholds.archiveLateMs });
  const remedy = 'see services, queue and store; by hand: "palmhouse archive run"';
  return [...failed, found(grade, 'archive', text, remedy)];
}

export const archiveNotYet = skipped('archive', "begins once the pretend museum's history is filled in");
export const careNotHere = skipped('assessment', 'care does not run here: see services');
