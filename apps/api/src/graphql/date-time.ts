import { badInput } from './errors.js';

const FORM =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

const EXPECTED =
  'expected ISO 8601 with an offset, such as 2026-11-22T14:30:00Z or 2026-11-22T15:30:00.250+01:00';

function wrong(text: string, why = EXPECTED) {
  // A value is echoed short: it is the client's own, and may be as long as the request.
  return badInput(`"${text.slice(0, 60)}" is not a DateTime: ${why}.`);
}

/**
 * Reads an instant as clients may write it: ISO 8601, offset required, at most six decimals.
 * @returns UTC ISO text with the microseconds kept, the form PostgreSQL's instants have inside Palmhouse.
 * @throws GraphQLError BAD_USER_INPUT saying what is expected.
 */
export function parseDateTime(text: string): string {
  const read = FORM.exec(text);
  if (read === null) throw wrong(text);
  const [, year, month, day, hour, minute, second = '00', fraction = '', sign, offsetHours, offsetMinutes] =
    read;
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const wallMs = Date.parse(wall);
  // Date.parse lets 30 February pass as 2 March; only what reads back the same is a day of the calendar.
  if (Number.isNaN(wallMs) || new Date(wallMs).toISOString() !== wall)
    throw wrong(text, 'no such day or time');
  if (Number(offsetHours ?? 0) > 23 || Number(offsetMinutes ?? 0) > 59) throw wrong(text, 'no such offset');
  const offsetMs =
    (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0)) * (sign === '-' ? -60_000 : 60_000);
  const utc = new Date(wallMs - offsetMs).toISOString();
  if (!/^\d{4}-/.test(utc) || utc.startsWith('0000')) throw wrong(text, 'the year must be 0001 to 9999');
  return fraction === '' ? `${utc.slice(0, 19)}Z` : `${utc.slice(0, 19)}.${fraction}Z`;
}

export function isDateTime(text: string): boolean {
  try {
    parseDateTime(text);
    return true;
  } catch {
    return false;
  }
}
