import type { Statement } from '../graphql/statement.js';
import { INSERT_AUDIT } from '../mutations/acts.sql.js';

/** Each change of a queue by an admin. Values as `INSERT_AUDIT`'s. */
export const INSERT_BOARD_AUDIT: Statement = {
  name: 'insert-queue-board-audit-entry',
  text: `${INSERT_AUDIT.text} RETURNING id`,
};

/** Each such change that the board refused. $1 id. */
export const TAKE_BACK_AUDIT: Statement = {
  name: 'take-back-queue-board-audit-entry',
  text: 'DELETE FROM audit_entry WHERE id = $1',
};
