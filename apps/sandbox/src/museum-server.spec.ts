import { afterEach, describe, expect, it } from '@jest/globals';
import { createMuseum } from './museum-server.js';
import type { Museum } from './museum-server.js';
import { MuseumOptionsError } from './options.js';
import type { MuseumOptionsInput } from './options.js';

const NOW_MS = Date.parse('2026-11-21T10:05:00.250Z');

let museum: Museum;

afterEach(() => museum.close());

async function opened(options: MuseumOptionsInput = {}): Promise<Museum> {
  museum = await createMuseum({ oddities: false, now: () => NOW_MS, ...options });
  return museum;
}

const ask = (path: string): Promise<Response> => fetch(museum.url + path, { redirect: 'manual' });
const bodyOf = async (path: string): Promise<Record<string, unknown>> =>
  (await (await ask(path)).json()) as Record<string, unknown>;

describe('the plants API', () => {
  it('answers in the generation of the path, the bare path in the third', async () => {
    await opened();
    expect((await bodyOf('/v1/api/plants/3'))['recording_taken']).toBe('2026-11-21 10:05:00');
    expect((await bodyOf('/v2/api/plants/3'))['recording_taken']).toBe('2026-11-21T10:05:00.250Z');
    expect((await bodyOf('/v3/api/plants/3'))['recording_taken']).toMatch(/^2026-11-21T10:05:00\.250\d{3}$/);
    expect(await bodyOf('/api/plants/3')).toEqual(await bodyOf('/v3/api/plants/3'));
  });

  it('answers the bare path in the generation it was opened with', async () => {
    await opened({ generation: 'v1' });
    expect(await bodyOf('/api/plants/0')).toMatchObject({ plant_id: 0, name: 'Epipremnum Aureum' });
  });

  it('answers for any past instant, always the same', async () => {
    await opened({ oddities: true });
    const path = '/v2/api/plants/3?at=2026-11-20T23:59:00Z';
    const first = await bodyOf(path);
    expect(first['recording_taken']).toBe('2026-11-20T23:59:00.000Z');
    expect(await bodyOf(path)).toEqual(first);
    expect((await ask('/api/plants/3?at=yesterday')).status).toBe(400);
  });

  it('says 404 for the missing and the loaned plant, and 405 and 404 for what is no question', async () => {
    await opened();
    const missing = await ask('/api/plants/7');
    expect([missing.status, await missing.json()]).toEqual([404, { error: 'plant not found', plant_id: 7 }]);
    const loaned = await ask('/api/plants/43');
    expect([loaned.status, await loaned.json()]).toEqual([
      404,
      { error: 'plant on loan to another museum', plant_id: 43 },
    ]);
    expect((await fetch(`${museum.url}/api/plants/3`, { method: 'POST' })).status).toBe(405);
    expect((await ask('/api/plants/x')).status).toBe(404);
  });

  it('shows ten thousand plants as readily as fifty', async () => {
    await opened({ plants: 10_000 });
    expect(await bodyOf('/api/plants/10000')).toMatchObject({ plant_id: 10_000 });
    expect((await ask('/api/plants/10001')).status).toBe(404);
    expect(await bodyOf('/api/plants/1')).toMatchObject({ name: 'Venus flytrap' });
  });

  it('is the same museum for the same seed, and another for another', async () => {
    const [first, again, other] = [
      await createMuseum({ seed: 5 }),
      await createMuseum({ seed: 5 }),
      await opened(),
    ];
    const path = '/v3/api/plants/3?at=2026-11-20T23:59:00Z';
    const texts = await Promise.all(
      [first, again, other].map(async ({ url }) => (await fetch(url + path)).text()),
    );
    await Promise.all([first.close(), again.close()]);
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toBe(texts[2]);
  });
});

describe('the count of requests', () => {
  it('tells how often each plant was asked, and begins anew when it is reset', async () => {
    await opened();
    for (const path of ['/v1/api/plants/3', '/v3/api/plants/3', '/api/plants/7', '/api/plants/9999'])
      await ask(path);
    const counts = { total: 4, plants: { '3': 2, '7': 1 }, beyond: 1 };
    expect(museum.requests()).toMatchObject(counts);
    expect(await bodyOf('/requests')).toEqual(museum.requests());
    const reset = await fetch(`${museum.url}/requests`, { method: 'DELETE' });
    expect(await reset.json()).toMatchObject(counts);
    expect(museum.requests()).toMatchObject({ total: 0, plants: {}, beyond: 0 });
  });
});

describe('a museum that is opened or closed', () => {
  it('refuses options that make no sense, all in one message', async () => {
    await opened();
    const refusal = createMuseum({ plants: 0, latency: [9, 1] });
    await expect(refusal).rejects.toThrow(MuseumOptionsError);
    await expect(refusal).rejects.toThrow(/plants: .*latency: /);
  });

  it('says so when its port is taken', async () => {
    await opened();
    await expect(createMuseum({ port: museum.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('cuts kept and waiting connections within a second, and closes twice as well as once', async () => {
    await opened({ faults: { plants: { '5': { timeout: {} }, '6': { latency: { ms: 60_000 } } } } });
    await ask('/api/plants/3');
    const waiting = Promise.allSettled([ask('/api/plants/5'), ask('/api/plants/6')]);
    while (museum.requests().total < 3) await new Promise(setImmediate);
    const before = performance.now();
    await Promise.all([museum.close(), museum.close()]);
    expect(performance.now() - before).toBeLessThan(1000);
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(ask('/api/plants/3')).rejects.toThrow();
  });
});
