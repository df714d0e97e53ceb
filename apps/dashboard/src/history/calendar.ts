/** A UTC day as the API writes it: `2026-11-26`. */
export type Day = string;
/** `2026-11`. */
export type Month = string;

const DAY_MS = 86_400_000;

const startOf = (month: Month): number => Date.parse(`${month}-01T00:00:00Z`);
const dayOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** Whether an address names a day there is: `2026-02-30` does not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && dayOf(at) === text;
}

export const monthOf = (day: Day): Month => day.slice(0, 7);

/** A month some months later, or earlier. */
export function monthAfter(month: Month, months: number): Month {
  const at = new Date(startOf(month));
  return dayOf(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1)).slice(0, 7);
}

/** The weeks that a month touches, Monday first, as calendars on walls have it; null for other months' days. */
export function weeksOf(month: Month): readonly (readonly (Day | null)[])[] {
  const first = startOf(month);
  const end = startOf(monthAfter(month, 1));
  // getUTCDay has Sunday as 0.
  const before = (new Date(first).getUTCDay() + 6) % 7;
  const weeks: (Day | null)[][] = [];
  for (let monday = first - before * DAY_MS; monday < end; monday += 7 * DAY_MS) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const at = monday + index * DAY_MS;
        return at < first || at >= end ? null : dayOf(at);
      }),
    );
  }
  return weeks;
}

/** The whole of a UTC day, for the API. */
export function rangeOfDay(day: Day): { readonly from: string; readonly to: string } {
  const from = Date.parse(`${day}T00:00:00Z`);
  return { from: `${day}T00:00:00Z`, to: `${dayOf(from + DAY_MS)}T00:00:00Z` };
}

export function rangeOfMonth(month: Month): { readonly from: string; readonly to: string } {
  return { from: `${month}-01T00:00:00Z`, to: `${monthAfter(month, 1)}-01T00:00:00Z` };
}

const NAME = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `November 2026`. */
export const monthName = (month: Month): string => NAME.format(startOf(month));
