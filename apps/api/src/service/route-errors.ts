import type { Log } from '@palmhouse/runtime';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { countError } from '../api.metrics.js';
import { INTERNAL, sorry } from '../graphql/errors.js';
import { LIMITS } from '../limits/limits.js';

const inWords = (bytes: number): string => bytes.toLocaleString('en-GB');

/** What Apollo never saw, told the way a GraphQL client reads errors: a body that could not be read, or an error of ours. */
export function tellRouteErrors(log: Pick<Log, 'error'>) {
  return (error: FastifyError, { id }: FastifyRequest, reply: FastifyReply): void => {
    const status = error.statusCode ?? 500;
    countError(status >= 500 ? INTERNAL : 'BAD_REQUEST');
    if (status >= 500) {
      log.error({ err: error, requestId: id }, 'request failed');
      void reply.code(status).send({ errors: [sorry(id)] });
      return;
    }
    const message =
      status === 413
        ? `The request is larger than ${inWords(LIMITS.bodyBytes)} bytes, or its picture than ${inWords(LIMITS.pictureBytes)}. Send less.`
        : `The request could not be read: ${error.message}`;
    void reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  };
}
