import { addToSpan, inLogContext, inSpan, traces } from '@palmhouse/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { countResponse } from '../api.metrics.js';

type Done = () => void;

/** Goes back into a request's scope. Not AsyncLocalStorage's snapshot, which costs sixteen microseconds on Node 20. */
type Return = (done: Done) => void;

const RETURNS = new WeakMap<FastifyRequest, Return>();

function wayBack({ id }: FastifyRequest): Return {
  const api = traces()?.api;
  const context = api?.context.active();
  const logged = (done: Done) => inLogContext({ requestId: id }, done);
  return context === undefined ? logged : (done) => api!.context.with(context, () => logged(done));
}

const routeOf = (request: FastifyRequest): string | undefined => request.routeOptions.url;

/** Probes come every few seconds, and nobody looks for them. */
const isProbe = (request: FastifyRequest): boolean => routeOf(request)?.startsWith('/health/') ?? false;

/** As the first `onRequest` hook: all that is done for a request is logged with its id, and is one span. */
export function openScope(request: FastifyRequest, reply: FastifyReply, done: Done): void {
  const begin = () => {
    RETURNS.set(request, wayBack(request));
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
  const back = RETURNS.get(request);
  if (back === undefined) done();
  else back(done);
}

/** As an `onResponse` hook. */
export function countAnswer(request: FastifyRequest, reply: FastifyReply, done: Done): void {
  countResponse(routeOf(request), reply.statusCode);
  done();
}
