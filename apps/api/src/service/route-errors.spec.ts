import { describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { tellRouteErrors } from './route-errors.js';

async function answerTo(thrown: Error) {
  const logged: Record<string, unknown>[] = [];
  const log = { error: (fields: Record<string, unknown>) => void logged.push(fields) };
  const app = fastify({ forceCloseConnections: true });
  app.route({
    url: '/graphql',
    method: 'GET',
    handler: () => Promise.reject(thrown),
    errorHandler: tellRouteErrors(log as unknown as Parameters<typeof tellRouteErrors>[0]),
  });
  const response = await fetch(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: Record<string, unknown> }[];
  };
  await app.close();
  return { status: response.status, error: errors[0], logged };
}

describe('an error that Apollo never saw', () => {
  it('is logged and hidden when it is ours', async () => {
    const thrown = new Error('the inside');
    const { status, error, logged } = await answerTo(thrown);
    expect(status).toBe(500);
    expect(error?.message).toContain('Something went wrong on our side');
    expect(logged).toEqual([{ err: thrown, requestId: error?.extensions.requestId }]);
  });

  it('is told and not logged when it is the client’s', async () => {
    const { status, error, logged } = await answerTo(
      Object.assign(new Error('bad body'), { statusCode: 415 }),
    );
    expect([status, error?.message]).toEqual([415, 'The request could not be read: bad body']);
    expect(logged).toEqual([]);
  });
});
