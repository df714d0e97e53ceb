import { dayLabel, type ArchiveState, type UtcDay } from '@palmhouse/domain';
import type pg from 'pg';

/** A day as `palmhouse archive list` shows it. */
export interface ListedDay {
  readonly day: UtcDay;
  readonly label: string;
  readonly state: ArchiveState;
  readonly version: number;
  readonly readings: number;
  readonly bytes: number;
  readonly files: number;
  /** ISO instants. */
  readonly verifiedAt: string | null;
  readonly restoredAt: string | null;
  readonly provenAt: string | null;
  readonly failure: string | null;
}

/** Whoever types `archive list`. Oldest first. */
const LIST_DAYS = `SELECT day::text, state, committed_version AS version, readings::float8, bytes::float8,
  (SELECT count(*)::int FROM archive_file file WHERE file.day = archive_day.day AND committed AND dataset = 'readings') AS files,
  verified_at AS "verifiedAt", restored_at AS "restoredAt", proven_at AS "provenAt", failure
FROM archive_day ORDER BY day`;

export async function listDays(pool: Pick<pg.Pool, 'query'>): Promise<ListedDay[]> {
  const { rows } = await pool.query<Omit<ListedDay, 'label'>>(LIST_DAYS);
  return rows.map((row) => ({ ...row, label: dayLabel(row.day) }));
}

const minute = (instant: string | null): string =>
  instant === null ? '–' : `${instant.slice(0, 16).replace('T', ' ')}`;

/** A table for a terminal. */
export function dayLines(days: readonly ListedDay[]): string[] {
  if (days.length === 0)
    return [
      'No day is archived yet. A day is archived once all of it is older than ARCHIVE_KEEP_LIVE_HOURS.',
    ];
  const line = (cells: readonly string[]) =>
    `${cells[0]!.padEnd(10)}  ${cells[1]!.padEnd(15)}  ${cells[2]!.padEnd(9)} ${cells[3]!.padStart(12)} ${cells[4]!.padStart(9)} ${cells[5]!.padStart(5)}  ${cells[6]!.padEnd(16)}  ${cells[7]}`;
  return [
    line(['day', '', 'state', 'readings', 'MB', 'files', 'verified (UTC)', 'restore proven (UTC)']),
    ...days.map((one) =>
      line([
        one.day,
        one.label,
        one.state,
        one.readings.toLocaleString('en-GB'),
        (one.bytes / 1e6).toFixed(1),
        String(one.files),
        minute(one.verifiedAt),
        minute(one.provenAt),
      ]),
    ),
    ...days.flatMap(({ day, failure }) => (failure === null ? [] : [`${day} failed last time: ${failure}`])),
  ];
}
