import { BOARD } from './board-paths.js';

/**
 * The board's own scripts, styles, pictures and questions, and nothing from elsewhere. `unsafe-inline` is for styles
 * alone: its diagrams, menus and notices write them into the page.
 */
const BOARD_POLICY = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'`;

/** The policy of a route of the board; null for all others. */
export function boardPolicy(route: string | undefined): string | null {
  return route === BOARD || route?.startsWith(`${BOARD}/`) === true ? BOARD_POLICY : null;
}
