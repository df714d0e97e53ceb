import { PASS_SECONDS } from './board-passes.js';
import { BOARD } from './board-paths.js';

const NAME = 'palmhouse_queues';
const GIVEN = new RegExp(`(?:^|;)\\s*${NAME}=([\\w-]+)\\s*(?:;|$)`);

/**
 * Out of reach of every script, and sent by no page but our own. Over plain HTTP a browser keeps no `Secure` cookie, so
 * that only production has it.
 */
export function sessionCookie(secret: string, production: boolean): string {
  const attributes = [`Path=${BOARD}`, `Max-Age=${PASS_SECONDS.session}`, 'HttpOnly', 'SameSite=Strict'];
  return [`${NAME}=${secret}`, ...attributes, ...(production ? ['Secure'] : [])].join('; ');
}

/** The session's secret out of a `Cookie` header; null where there is none. */
export function secretIn(header: string | undefined): string | null {
  return GIVEN.exec(header ?? '')?.[1] ?? null;
}
