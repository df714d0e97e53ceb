import { addToSpan, inLogContext, inSpan, traces } from '@palmhouse/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AsyncLocalStorage } from 'node:async_hooks';
import { countResponse } from '../api.metrics.js';

type Done = () => void;

const SCOPES = new WeakMap<FastifyRequest, ReturnType<typeof AsyncLocalStorage.snapshot>>();

const routeOf = (request: FastifyRequest): string | undefined => request.routeOptions.url;

/** Probes come every few seconds, and nobody looks for them. */
const isProbe = (request: FastifyRequest): boolean => routeOf(request)?.startsWith('/health/') ?? false;

/** As the first `onRequest` hook: all that is done for a request is logged with its id, and is one span. */
export function openScope(request: FastifyRequest, reply: FastifyReply, done: Done): void {
  const begin = () => {
    SCOPES.set(request, AsyncLocalStorage.snapshot());
    done();
  };
  inLogContext({ requestId: request.id }, () => {
    if (traces() === null || isProbe(request)) return begin();
    const fields = { 'http.request.method': request.method, 'http.route': routeOf(request) };
    const answered = () =>
      new Promise<void>((resolve) => {
        reply.raw.once('close', () => resolve());
        begin();
      }).then(() => addToSpan(null, { 'http.response.status_code': reply.statusCode }));
    // A root: whatever a client says of its trace would stand in ours.
    void inSpan(`${request.method} ${routeOf(request) ?? 'none'}`, fields, answered, {
      kind: 'server',
      isRoot: true,
    });
  });
}

/** As the first `preValidation` hook: the end of a body is told by its connection, which is in no request's scope. */
export function reenterScope(request: FastifyRequest, _reply: FastifyReply, done: Done): void {
  const scope = SCOPES.get(request);
  if (scope === undefined) done();
  else scope(done);
}

/** As an `onResponse` hook. */
export function countAnswer(request: FastifyRequest, reply: FastifyReply, done: Done): void {
  countResponse(routeOf(request), reply.statusCode);
  done();
}
