import { describe, expect, it } from '@jest/globals';
import { Gauge } from 'prom-client';
import { Readiness } from '../health/readiness.js';
import { MetricsPage, type MetricReader } from './metrics.page.js';
import { serveMetrics } from './metrics.server.js';

const depth = new Gauge({ name: 'palmhouse_test_depth', help: 'jobs that wait', labelNames: ['queue'] });
const age = new Gauge({ name: 'palmhouse_test_age', help: 'of the oldest', labelNames: ['queue'] });

const full = new Gauge({ name: 'palmhouse_test_full', help: 'share' });

const readerOf = (name: string, gauge: Gauge, read: () => Promise<void>): MetricReader => ({
  name,
  gauges: [gauge],
  read,
});

describe('metrics', () => {
  it('are read when they are asked for', async () => {
    let waiting = 3;
    const page = new MetricsPage([
      readerOf('depth', depth, async () => depth.set({ queue: 'sweeps' }, waiting)),
    ]);
    expect(await page.text()).toContain('palmhouse_test_depth{queue="sweeps"} 3');
    waiting = 4;
    expect(await page.text()).toContain('palmhouse_test_depth{queue="sweeps"} 4');
  });

  it('leave out what could not be read, tell so, and tell the rest', async () => {
    age.set({ queue: 'sweeps' }, 99);
    const page = new MetricsPage([
      readerOf('age', age, () => Promise.reject(new Error('the database is away'))),
      readerOf('depth', depth, async () => depth.set({ queue: 'sweeps' }, 5)),
    ]);
    const text = await page.text();
    expect(text).not.toContain('palmhouse_test_age{');
    expect(text).toContain('palmhouse_test_depth{queue="sweeps"} 5');
    expect(text).toContain('palmhouse_metrics_failures_total{metric="age"} 1');
  });

  it('leave out a value without labels too, rather than tell it as 0', async () => {
    const reader = readerOf('full', full, async () => full.set(0.5));
    expect(await new MetricsPage([reader]).text()).toContain('palmhouse_test_full 0.5');
    const away = readerOf('full', full, () => Promise.reject(new Error('the database is away')));
    expect(await new MetricsPage([away]).text()).not.toMatch(/^palmhouse_test_full /m);
  });

  it('do not ask again for a value while the last asking hangs: each would hold a connection', async () => {
    let asked = 0;
    let answer: (() => void) | undefined;
    const hangs = readerOf('age', age, () => {
      asked += 1;
      return new Promise((resolve) => (answer = resolve));
    });
    const page = new MetricsPage([hangs]);
    await page.text();
    await page.text();
    expect(asked).toBe(1);
    answer!();
    await new Promise((resolve) => setImmediate(resolve));
    const later = page.text();
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBe(2);
    answer!();
    await later;
  }, 30_000);

  it('say whether the service may be given work, and what it lacks', async () => {
    const queue = { name: 'queue', check: () => Promise.reject(new Error('connection refused')) };
    const text = await new MetricsPage([new Readiness([queue])]).text();
    expect(text).toContain('palmhouse_ready 0');
    expect(text).toContain('palmhouse_check_ok{check="queue"} 0');
  });

  it('are read once for all who ask at the same time', async () => {
    let reads = 0;
    const page = new MetricsPage([
      readerOf('depth', depth, async () => {
        reads += 1;
      }),
    ]);
    await Promise.all([page.text(), page.text(), page.text()]);
    expect(reads).toBe(1);
  });

  it('are served at /metrics, and nothing else is', async () => {
    const server = await serveMetrics(new MetricsPage([]), { host: '127.0.0.1', port: 0 });
    const answer = await fetch(server.url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/plain; version=0.0.4'),
    ]);
    expect((await fetch(server.url.replace('/metrics', '/'))).status).toBe(404);
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(404);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('cannot be served on a port that is taken', async () => {
    const first = await serveMetrics(new MetricsPage([]), { host: '127.0.0.1', port: 0 });
    const port = Number(new URL(first.url).port);
    await expect(serveMetrics(new MetricsPage([]), { host: '127.0.0.1', port })).rejects.toThrow(
      'EADDRINUSE',
    );
    await first.close();
  });
});
