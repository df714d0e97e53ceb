import type { ArchiveState, DigestText, UtcDay } from '@palmhouse/domain';
import type { Dataset } from '@palmhouse/lake';

/** What the version at work must be, kept so that another run can go on where this one was ended. */
export interface Draft {
  /** Of all the rows that were copied out of the database. */
  readonly staged: DigestText;
  /** Of those among them that the archive had already: they go into no new file. */
  readonly known: DigestText;
  /** The files of this version: parts, their CSV, and the daily summary once it is there. */
  readonly keys: readonly string[];
  /** The manifest's very text; null until all its files are proven. */
  readonly manifest: string | null;
}

/** A day's row, as the run that owns it sees it. */
export interface ArchiveDay {
  readonly day: UtcDay;
  readonly state: ArchiveState;
  /** The run that owns the day. */
  readonly run: string;
  readonly version: number;
  /** What readers go by; 0: nothing yet. */
  readonly committedVersion: number;
  readonly draft: Draft | null;
  /** ISO instant. */
  readonly plannedAt: string;
}

/** A file in the lake, or about to be. */
export interface ArchiveFile {
  readonly key: string;
  readonly dataset: Dataset;
  readonly version: number;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly firstPlantId: number;
  readonly lastPlantId: number;
  /** ISO instants. */
  readonly firstTakenAt: string | null;
  readonly lastTakenAt: string | null;
}

/** Another run has taken the day over: this one stops and touches nothing any more. */
export class LostDay extends Error {
  override readonly name = 'LostDay';
  constructor(day: UtcDay) {
    super(`${day} was taken over by another archive run; this one leaves it alone.`);
  }
}

/** The rows changed under the run, in a way that asks for the day to be written anew. */
export class DayChanged extends Error {
  override readonly name = 'DayChanged';
}

/** A file does not hold what was written, however often it was read. */
export class NotProven extends Error {
  override readonly name = 'NotProven';
  constructor(
    readonly keys: readonly string[],
    what: string,
  ) {
    super(`${what} Nothing left the database.`);
  }
}
