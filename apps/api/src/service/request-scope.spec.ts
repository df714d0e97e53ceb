import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { logContext } from '@palmhouse/runtime';
import { fastify } from 'fastify';
import { countAnswer, openScope, reenterScope } from './request-scope.js';

let ids = 0;
const server = fastify({ genReqId: () => `request-${(ids += 1)}` })
  .addHook('onRequest', openScope)
  .addHook('preValidation', reenterScope)
  .addHook('onResponse', countAnswer);
let url: string;

beforeAll(async () => {
  server.all('/told', async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return logContext();
  });
  url = await server.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(() => server.close());

const told = async (init?: RequestInit): Promise<{ requestId?: string }> => {
  const response = await fetch(`${url}/told`, init);
  return (await response.json()) as { requestId?: string };
};

describe('the scope of a request', () => {
  it('says whose lines are logged, each its own', async () => {
    const all = await Promise.all([told(), told(), told()]);
    expect(new Set(all.map(({ requestId }) => requestId)).size).toBe(3);
  });

  it('goes on behind a body that came in pieces', async () => {
    const parts = ['{"a":', `"${'b'.repeat(100_000)}"`, '}'];
    const body = new ReadableStream({
      pull: (stream) => {
        const part = parts.shift();
        if (part === undefined) stream.close();
        else stream.enqueue(new TextEncoder().encode(part));
      },
    });
    const headers = { 'content-type': 'application/json' };
    const request = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    expect(await told(request)).toEqual({ requestId: `request-${ids}` });
  });
});
