import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeTraces, inSpan, logContext, openTraces } from '@palmhouse/runtime';
import { startTraceReceiver } from '@palmhouse/testing';
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
  server.get('/health/live', async () => 'ok');
  server.get('/plants/:number', async () => inSpan('read', {}, async () => 'read'));
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

  it('is one span, under its route and not its address, and a root whatever the client says', async () => {
    const receiver = await startTraceReceiver();
    await openTraces({
      url: receiver.url,
      share: 1,
      service: 'api',
      version: '1',
      onTrouble: () => undefined,
    });
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    for (const path of ['/health/live', '/plants/7?token=secret'])
      await (await fetch(`${url}${path}`, { headers: { traceparent, connection: 'close' } })).text();
    await told({ method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    await closeTraces();
    await receiver.close();
    const spanOf = (name: string) => receiver.spans.find((span) => span.name === name)!;
    const names = receiver.spans.map(({ name }) => name).toSorted();
    expect(names).toEqual(['GET /plants/:number', 'POST /told', 'read']);
    const request = spanOf('GET /plants/:number');
    expect(request).toMatchObject({ kind: 2, parentSpanId: '' });
    expect(request.attributes).toEqual({
      'http.request.method': 'GET',
      'http.route': '/plants/:number',
      'http.response.status_code': 200,
    });
    expect(spanOf('read').parentSpanId).toBe(request.spanId);
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
