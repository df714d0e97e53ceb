import { BOARD } from './board-paths.js';

/**
 * The board's own scripts, pictures and questions, and nothing from elsewhere. Styles it also writes into its page: those
 * of its editor for jobs differ from page to page, so that no list of hashes would hold.
 */
const BOARD_POLICY = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'`;

/** The policy of a route of the board; null for all others. */
export function boardPolicy(route: string | undefined): string | null {
  return route === BOARD || route?.startsWith(`${BOARD}/`) === true ? BOARD_POLICY : null;
}
