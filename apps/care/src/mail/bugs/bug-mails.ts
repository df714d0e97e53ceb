import type pg from 'pg';
import { PUT_BUG_MAILS } from './bugs.sql.js';

/** In one go; the rest is the next claim's, moments later. */
const MOST_AT_ONCE = 100;

/**
 * Puts into the outbox what the API left in `bug_report`: the API does not know whom to write to, care does. A report is
 * marked in the statement that writes its mails, so that each is written once, whoever dies in between.
 * @returns how many mails were written.
 */
export async function putBugMails(
  client: Pick<pg.ClientBase, 'query'>,
  engineers: readonly string[],
  nowMs: number,
): Promise<number> {
  const { rowCount } = await client.query({ ...PUT_BUG_MAILS, values: [nowMs, engineers, MOST_AT_ONCE] });
  return rowCount ?? 0;
}
