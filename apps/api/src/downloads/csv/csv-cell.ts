/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** A text as a cell (RFC 4180) that no spreadsheet runs: what would be a formula begins with an apostrophe. */
export function textCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With every digit it has; nothing where it is not there. Numbers stay numbers, the negative ones too. */
export function numberCell(value: number | null): string {
  return value === null ? '' : String(value);
}
