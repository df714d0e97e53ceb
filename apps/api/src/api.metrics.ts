import { Counter, Gauge, Histogram } from 'prom-client';
import { ROLES, type Identity } from './access/identity.js';
import { operationLabel } from './persisted-documents/operation-label.js';

export type OperationType = 'query' | 'mutation' | 'subscription' | 'unknown';

/** `refused`: the client's to mend. `error`: ours, or for want of something that we rely on. */
export type Outcome = 'ok' | 'refused' | 'error';

// Most answers take milliseconds; a request is given up after 15 s.
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

const requestSeconds = new Histogram({
  name: 'palmhouse_graphql_request_seconds',
  help: 'From the reading of a GraphQL document to its answer; of a subscription, to its beginning',
  labelNames: ['operation', 'type', 'outcome'],
  buckets: SECONDS,
});

const errors = new Counter({
  name: 'palmhouse_graphql_errors_total',
  help: 'Errors in GraphQL answers',
  labelNames: ['code'],
});

const points = new Counter({
  name: 'palmhouse_graphql_points_total',
  help: 'Points that were spent, by the highest role of whoever asked',
  labelNames: ['role'],
});

const rateLimited = new Counter({
  name: 'palmhouse_rate_limited_total',
  help: 'Requests refused because the points of a minute did not reach',
  labelNames: ['role'],
});

const responses = new Counter({
  name: 'palmhouse_http_responses_total',
  help: 'HTTP answers, by the pattern of their route',
  labelNames: ['route', 'status'],
});

/** WebSockets of live clients, those that have not said who they are included. */
export const liveClients = new Gauge({ name: 'palmhouse_live_clients', help: 'Open WebSockets' });

export const downloadsOpen = new Gauge({ name: 'palmhouse_downloads_open', help: 'Downloads that run' });

const OURS: ReadonlySet<unknown> = new Set([
  'INTERNAL_SERVER_ERROR',
  'LAKE_UNAVAILABLE',
  'OVERLOADED',
  'SIGN_IN_UNAVAILABLE',
  'TIMEOUT',
]);

// A label's values must be few, and a library may have codes of its own.
const CODES: ReadonlySet<unknown> = new Set([
  ...OURS,
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CURSOR_EXPIRED',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_DOCUMENT_NOT_FOUND',
  'PERSISTED_DOCUMENT_REQUIRED',
  'QUERY_TOO_LARGE',
  'RATE_LIMITED',
  'TOO_BUSY',
  'TOO_MANY_SUBSCRIPTIONS',
  'TOO_SLOW',
  'UNAUTHENTICATED',
]);

/** @param codes of the answer's errors; one without a code is ours. */
export function outcomeOf(codes: readonly unknown[]): Outcome {
  if (codes.length === 0) return 'ok';
  return codes.some((code) => code === undefined || OURS.has(code)) ? 'error' : 'refused';
}

/** @param since as `performance.now()` gave it. */
export function observeRequest(
  name: string | null | undefined,
  type: OperationType,
  outcome: Outcome,
  since: number,
): void {
  requestSeconds.observe(
    { operation: operationLabel(name), type, outcome },
    (performance.now() - since) / 1_000,
  );
}

export function countError(code: unknown): void {
  errors.inc({ code: CODES.has(code) ? (code as string) : 'other' });
}

export function countPoints(identity: Identity, spent: number): void {
  points.inc({ role: roleLabel(identity) }, spent);
}

export function countRateLimited(identity: Identity | null): void {
  rateLimited.inc({ role: identity === null ? 'anonymous' : roleLabel(identity) });
}

/** @param route its pattern; undefined where no route is meant. */
export function countResponse(route: string | undefined, status: number): void {
  responses.inc({ route: route ?? 'none', status });
}

function roleLabel({ kind, roles }: Identity): string {
  return kind === 'open' ? kind : (ROLES.findLast((role) => roles.has(role)) ?? 'anonymous');
}
