import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startTraceReceiver, type TraceReceiver } from '@palmhouse/testing';
import { addToSpan, closeTraces, inSpan, openTraces, traceFields, traces } from './traces.js';

let receiver: TraceReceiver;
const troubles: string[] = [];

beforeEach(async () => {
  receiver = await startTraceReceiver();
  troubles.length = 0;
});

afterEach(async () => {
  await closeTraces();
  await receiver.close();
});

const open = (url: string, share = 1) =>
  openTraces({ url, share, service: 'care', version: '1.2.3', onTrouble: (what) => troubles.push(what) });

describe('traces', () => {
  it('are not kept, and nothing is loaded for them, until they are opened', async () => {
    expect(traces()).toBeNull();
    expect(await inSpan('work', {}, () => Promise.resolve(7))).toBe(7);
    addToSpan('other', { plant: 1 });
    expect(traceFields()).toEqual({});
  });

  it('hold work within work, and are sent when they are closed', async () => {
    await open(receiver.url);
    const seen: object[] = [];
    await inSpan('sweep', { sweep: '2026-11-20T12:00:00.000Z' }, async () => {
      seen.push(traceFields());
      await inSpan('load', { shard: 0 }, async () => {
        addToSpan(null, { plants: 50 });
        seen.push(traceFields());
      });
      await inSpan('mail', {}, () => Promise.resolve(), { isRoot: true });
    });
    await closeTraces();
    const [load, mail, sweep] = ['load', 'mail', 'sweep'].map((name) =>
      receiver.spans.find((span) => span.name === name),
    );
    expect(sweep).toMatchObject({
      service: 'palmhouse-care',
      parentSpanId: '',
      attributes: { sweep: '2026-11-20T12:00:00.000Z' },
    });
    expect(load).toMatchObject({ traceId: sweep!.traceId, parentSpanId: sweep!.spanId });
    expect(load!.attributes).toEqual({ shard: 0, plants: 50 });
    expect([mail!.parentSpanId, mail!.traceId === sweep!.traceId]).toEqual(['', false]);
    expect(seen).toEqual([sweep, load].map((span) => ({ traceId: span!.traceId, spanId: span!.spanId })));
    expect(troubles).toEqual([]);
  });

  it('give on what fails', async () => {
    await open(receiver.url);
    const failing = inSpan('load', {}, () => Promise.reject(new Error('the database is away')));
    await expect(failing).rejects.toThrow('the database is away');
    await closeTraces();
    expect(receiver.spans).toMatchObject([{ name: 'load' }]);
  });

  it('are kept of the share that is asked for', async () => {
    await open(receiver.url, 0);
    await inSpan('sweep', {}, () => Promise.resolve());
    await closeTraces();
    expect(receiver.spans).toEqual([]);
  });

  it('whose receiver is away hold up nothing, and it is told', async () => {
    await receiver.close();
    await open(receiver.url);
    expect(await inSpan('sweep', {}, () => Promise.resolve(7))).toBe(7);
    await closeTraces();
    expect(troubles).toHaveLength(1);
  });
});
