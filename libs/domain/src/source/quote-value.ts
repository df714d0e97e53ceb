/** Enough of a value to recognise it by; the whole stands in the rejection's payload. */
const MAX_QUOTED = 80;

/**
 * `value` as a person should see it in a reason: on one line, control characters escaped (PostgreSQL's text holds
 * no NUL), cut after 80 characters, objects only named (a deep one would exhaust the stack when printed).
 */
export function quoteValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  const start = value.slice(0, MAX_QUOTED);
  return `${JSON.stringify(start)}${value.length > MAX_QUOTED ? '…' : ''}`;
}
