import type { FastifyRequest } from 'fastify';
import { PAGE_POLICY } from '../landing-page/landing-page.html.js';
import { boardPolicy } from '../queues/board-policy.js';
import type { ApiSettings } from './settings.js';

const NO_PAGE = `default-src 'none'; frame-ancestors 'none'`;

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  // An answer depends on who asks.
  'cache-control': 'no-store',
};

// Of no effect over plain HTTP; over HTTPS the browser keeps to it for half a year.
const HTTPS_ONLY = { 'strict-transport-security': 'max-age=15552000' };

/** What every answer says to browsers, whatever it is. */
export function safetyHeaders({ production }: Pick<ApiSettings, 'production'>) {
  const common = { ...ALWAYS, ...(production && HTTPS_ONLY) };
  const graphql = { ...common, 'content-security-policy': `${PAGE_POLICY}; frame-ancestors 'none'` };
  const other = { ...common, 'content-security-policy': NO_PAGE };
  const policyOf = (route: string | undefined) => {
    const policy = boardPolicy(route);
    return policy !== null && { 'content-security-policy': policy };
  };
  return ({ id, routeOptions }: Pick<FastifyRequest, 'id' | 'routeOptions'>) => ({
    ...(routeOptions.url === '/graphql' ? graphql : other),
    ...policyOf(routeOptions.url),
    'x-request-id': id,
  });
}
