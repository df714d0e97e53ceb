import { BOARD } from './board-paths.js';

// The one style that bull-board writes into its page: the logo on the way to the details of Redis.
const LOGO = `'sha256-r2N1TB/gHbBtBZFKg7ejmq1acVSREzucTAEw6ga4hoU='`;

/** The board's own scripts, styles, pictures and questions, and nothing from elsewhere. */
const BOARD_POLICY = `default-src 'none'; script-src 'self'; style-src 'self' ${LOGO}; img-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'`;

/** The policy of a route of the board; null for all others. */
export function boardPolicy(route: string | undefined): string | null {
  return route === BOARD || route?.startsWith(`${BOARD}/`) === true ? BOARD_POLICY : null;
}
