import type { Reading } from '@palmhouse/domain';
import type pg from 'pg';
import { fromOther, journalValues, type JournalEntry } from './journal-entry.js';
import {
  JOURNAL_AFTER,
  JOURNAL_ALERTS,
  JOURNAL_ENDS,
  JOURNAL_READINGS,
  LOCK_JOURNAL,
  READINGS_OF_LOAD,
} from './journal.sql.js';

type Queryable = Pick<pg.ClientBase, 'query'>;

/** As long as readings are live at the least (`ARCHIVE_KEEP_LIVE_HOURS` is 24 or more). */
export const JOURNAL_HOURS = 24;

export interface JournalPage {
  /** The oldest entry there is, null where there is none: whoever has not seen it may have missed some. */
  readonly oldest: number | null;
  readonly entries: readonly JournalEntry[];
}

/**
 * Writes down that these readings were stored: the last that their transaction does before it commits, because all
 * other writers wait from here on.
 * @param minute ISO instant of the sweep that they were stored under; null where none was.
 * @returns the entry's number; null where nothing was stored.
 */
export async function journalReadings(
  client: Queryable,
  stored: readonly Reading[],
  minute: string | null,
): Promise<number | null> {
  if (stored.length === 0) return null;
  await client.query(LOCK_JOURNAL);
  const values = journalValues(stored, minute);
  const { rows } = await client.query<{ seq: number }>({ ...JOURNAL_READINGS, values });
  return rows[0]!.seq;
}

/**
 * Writes down what became of alerts: the last that their transaction does before it commits.
 * @param events ids of alert events, in order.
 * @returns the entry's number; null where there are none.
 */
export async function journalAlerts(client: Queryable, events: readonly number[]): Promise<number | null> {
  if (events.length === 0) return null;
  await client.query(LOCK_JOURNAL);
  const { rows } = await client.query<{ seq: number }>({ ...JOURNAL_ALERTS, values: [events] });
  return rows[0]!.seq;
}

export async function journalEnds(
  client: Queryable,
): Promise<{ readonly oldest: number | null; readonly newest: number | null }> {
  const { rows } = await client.query<{ oldest: number | null; newest: number | null }>(JOURNAL_ENDS);
  return rows[0]!;
}

/** The entries behind one, in order. */
export async function journalAfter(client: Queryable, seq: number, limit: number): Promise<JournalPage> {
  type Row = Omit<JournalEntry, 'seq'> & { readonly seq: number | null; readonly oldest: number | null };
  const { rows } = await client.query<Row>({ ...JOURNAL_AFTER, values: [seq, limit] });
  return {
    oldest: rows[0]?.oldest ?? null,
    entries: rows.filter((row): row is Row & JournalEntry => row.seq !== null),
  };
}

/**
 * The readings that an entry stands for, by plant and time; always in the same order.
 * @returns fewer than `entry.readings` where some are no longer live.
 */
export async function readingsOfEntry(client: Queryable, entry: JournalEntry): Promise<Reading[]> {
  const others = (entry.others ?? []).map(fromOther);
  if (entry.firstPlantId === null) return inOrder(others);
  const { rows } = await client.query<Reading>({
    ...READINGS_OF_LOAD,
    values: [entry.firstPlantId, entry.lastPlantId, entry.firstTakenAt, entry.lastTakenAt, entry.minute],
  });
  return others.length === 0 ? rows : inOrder([...rows, ...others]);
}

function inOrder(readings: readonly Reading[]): Reading[] {
  return [...readings].sort((a, b) => a.plantId - b.plantId || a.takenAt - b.takenAt);
}
