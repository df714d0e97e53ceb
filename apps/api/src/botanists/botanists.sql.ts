import { folded } from '../graphql/folded.sql.js';
import type { Statement } from '../graphql/statement.js';
import { StatementNames } from '../written/statement-names.js';
import type { WrittenEntries } from '../written/written-entries.js';

const NAME_KEY = folded('botanist.name');

const SELECT_BOTANISTS = `SELECT id AS botanist_id, name AS botanist_name, email AS botanist_email, phone AS botanist_phone,
  ${NAME_KEY} AS name_key FROM botanist`;

const WRITTEN_NAMES = new StatementNames();

/**
 * `botanists`: a sort of a small table. $1 name and $2 id it lies behind, $3 and $4 those it lies before, null where
 * open; $5 limit.
 */
export function botanistsPage(backward: boolean, written: WrittenEntries | null): Statement {
  const direction = backward ? 'DESC' : 'ASC';
  const name = `botanists${backward ? '-from-end' : ''}`;
  const select =
    written === null
      ? SELECT_BOTANISTS
      : `SELECT id AS botanist_id, ${NAME_KEY} AS name_key, ${written.json} AS json FROM botanist`;
  const text = `${select}
WHERE ($1::text IS NULL OR (${NAME_KEY}, id::int8) > ($1, $2::int8))
  AND ($3::text IS NULL OR (${NAME_KEY}, id::int8) < ($3, $4::int8))
ORDER BY name_key ${direction}, id ${direction} LIMIT $5`;
  return { name: written === null ? name : WRITTEN_NAMES.of(`${name}-written`, text), text, steady: true };
}

/** `botanists { totalCount }`. */
export const COUNT_BOTANISTS: Statement = {
  name: 'count-botanists',
  text: 'SELECT count(*)::int AS total FROM botanist',
  steady: true,
};

/** `botanist`, `node`: by the key. $1 ids. */
export const BOTANISTS_BY_ID: Statement = {
  name: 'botanists-by-id',
  text: `${SELECT_BOTANISTS} WHERE id = ANY ($1::int8[])`,
  steady: true,
};

/** `viewer { botanist }`: by the unique index over lower-case addresses. $1 addresses, lower-case. */
export const BOTANISTS_BY_EMAIL: Statement = {
  name: 'botanists-by-email',
  text: `${SELECT_BOTANISTS} WHERE lower(email) = ANY ($1::text[])`,
  steady: true,
};
