export interface HistorySearch {
  /** The month that the calendar shows: `2026-11`. */
  readonly month?: string | undefined;
}

export function readHistorySearch(raw: Record<string, unknown>): HistorySearch {
  const { month } = raw;
  return { month: typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined };
}
