import type { FastifyRequest } from 'fastify';
import { dashboardPolicy } from '../dashboard/dashboard.policy.js';
import { DASHBOARD_ROUTE } from '../dashboard/serve-dashboard.js';
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
export function safetyHeaders(settings: Pick<ApiSettings, 'production' | 'oidc'>) {
  const common = { ...ALWAYS, ...(settings.production && HTTPS_ONLY) };
  const graphql = { ...common, 'content-security-policy': `${PAGE_POLICY}; frame-ancestors 'none'` };
  const other = { ...common, 'content-security-policy': NO_PAGE };
  const dashboard = { ...common, 'content-security-policy': dashboardPolicy(settings) };
  const byRoute = new Map([
    ['/graphql', graphql],
    [DASHBOARD_ROUTE, dashboard],
  ]);
  const board = (route: string) => {
    const policy = boardPolicy(route);
    return policy === null ? other : { ...common, 'content-security-policy': policy };
  };
  return ({ id, routeOptions }: Pick<FastifyRequest, 'id' | 'routeOptions'>) => ({
    ...(byRoute.get(routeOptions.url ?? '') ?? board(routeOptions.url ?? '')),
    'x-request-id': id,
  });
}
