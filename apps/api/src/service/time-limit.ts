import type { Log } from '@palmhouse/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { countError } from '../api.metrics.js';
import { timedOut } from '../graphql/errors.js';

const SIGNALS = new WeakMap<FastifyRequest, AbortSignal>();

/** Aborted when nobody waits for the answer any more: it took too long, or whoever asked has gone. */
export function signalOf(request: FastifyRequest): AbortSignal | undefined {
  return SIGNALS.get(request);
}

/**
 * An `onRequest` hook that answers 504 when a request takes too long. What was begun for it ends by itself: nothing
 * more is asked of the database, and the statements that run have a limit of their own. Not Fastify's
 * `handlerTimeout`, which takes the end of a POST's body for its sender's going.
 */
export function limitTime(milliseconds: number, log: Pick<Log, 'warn'>) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const ended = new AbortController();
    SIGNALS.set(request, ended.signal);
    const timer = setTimeout(() => {
      if (reply.sent) return;
      log.warn({ requestId: request.id, milliseconds }, 'a request took too long and was given up');
      countError('TIMEOUT');
      void reply.code(504).send({ errors: [timedOut()] });
      ended.abort();
    }, milliseconds);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      if (!reply.raw.writableFinished) ended.abort();
    });
    done();
  };
}
