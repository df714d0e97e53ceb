/**
 * A day's way into the lake. `cut_over` and `pruned` come in one transaction: readers change to the archive in the
 * same instant in which the rows leave.
 */
export const ARCHIVE_STATES = ['planned', 'written', 'verified', 'cut_over', 'pruned'] as const;

export type ArchiveState = (typeof ARCHIVE_STATES)[number];
