import { isTimeZone, readInstant, type EpochMicros } from '@palmhouse/domain';
import { parseDateTime } from '../graphql/date-time.js';
import { badInput } from '../graphql/errors.js';
import { keyOf } from '../graphql/global-id.js';
import { DOWNLOAD_LIMITS } from './downloads.limits.js';

/** Whose readings: those of some plants, of an origin's, of a botanist's, or of all. */
export type Whose =
  | { readonly by: 'plants'; readonly numbers: readonly number[] }
  | { readonly by: 'origin' | 'botanist'; readonly id: number }
  | { readonly by: 'all' };

/** What an address asks for. */
export interface DownloadQuery {
  readonly whose: Whose;
  /** Included; null: from the first reading there is. */
  readonly from: EpochMicros | null;
  /** Excluded; null: up to now. */
  readonly to: EpochMicros | null;
  readonly timeZone: string;
  readonly bom: boolean;
}

export type Given = Readonly<Record<string, string | string[] | undefined>>;

const WHOSE = ['plants', 'origin', 'botanist'] as const;
const OF_ALL = [...WHOSE, 'from', 'to'];
const OF_CSV = [...OF_ALL, 'timeZone', 'bom'];

/** @throws GraphQLError BAD_USER_INPUT naming what is wrong and what is expected. */
export function downloadQuery(given: Given, format: 'csv' | 'parquet'): DownloadQuery {
  const known = format === 'csv' ? OF_CSV : OF_ALL;
  for (const [name, value] of Object.entries(given)) {
    if (!known.includes(name))
      throw badInput(`\`${name.slice(0, 40)}\` is not known here; ${known.join(', ')} are.`);
    if (Array.isArray(value)) throw badInput(`\`${name}\` is given more than once.`);
  }
  const text = given as Readonly<Record<string, string | undefined>>;
  const [from, to] = [instant(text['from'], 'from'), instant(text['to'], 'to')];
  if (from !== null && to !== null && from >= to) throw badInput('`from` must be before `to`.');
  return {
    whose: whose(text),
    from,
    to,
    timeZone: timeZone(text['timeZone']),
    bom: flag(text['bom'], 'bom'),
  };
}

function whose(text: Readonly<Record<string, string | undefined>>): Whose {
  const given = WHOSE.filter((name) => text[name] !== undefined);
  if (given.length > 1) throw badInput(`Give one of ${WHOSE.join(', ')}; ${given.join(' and ')} were given.`);
  const [by] = given;
  if (by === undefined) return { by: 'all' };
  if (by === 'plants') return { by, numbers: plants(text[by]!) };
  return { by, id: keyOf(by === 'origin' ? 'Origin' : 'Botanist', text[by]!, by) };
}

function plants(list: string): number[] {
  const names = list.split(',').map((name) => name.trim());
  if (names.length > DOWNLOAD_LIMITS.plants) {
    throw badInput(
      `\`plants\` names ${names.length}; at most ${DOWNLOAD_LIMITS.plants}, or leave it out for all.`,
    );
  }
  const numbers = names.map((name) =>
    /^\d{1,9}$/.test(name) ? Number(name) : keyOf('Plant', name, 'plants'),
  );
  return [...new Set(numbers)];
}

function instant(text: string | undefined, name: string): EpochMicros | null {
  if (text === undefined) return null;
  // A `+` that was not encoded arrives as a blank.
  const read = readInstant(parseDateTime(text.replace(/ (?=\d\d:\d\d$)/, '+')));
  if (read === null) throw badInput(`\`${name}\` is beyond what is kept: 1700 to 2200.`);
  return read;
}

function timeZone(text = 'UTC'): string {
  if (isTimeZone(text)) return text;
  throw badInput(`\`timeZone\` must be a name of the IANA time zone database, such as Europe/London.`);
}

function flag(text: string | undefined, name: string): boolean {
  if (text === undefined || text === 'false') return false;
  if (text === 'true') return true;
  throw badInput(`\`${name}\` must be true or false.`);
}
