import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MetricsText } from '@palmhouse/testing';
import { register } from 'prom-client';
import type { ObjectStore } from './object-store.js';
import { openObjectStore } from './open-object-store.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'palmhouse-measured-'));
  register.resetMetrics();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (path: string): ObjectStore =>
  openObjectStore({ url: pathToFileURL(join(folder, path)).href, region: 'none', pathStyle: false });

async function requests(operation: string, outcome: string): Promise<number> {
  const text = new MetricsText(await register.metrics());
  return text.value('palmhouse_lake_requests_seconds_count', { operation, outcome }) ?? 0;
}

describe('what is told of a lake’s store', () => {
  it('is each operation that went well, a listing as one', async () => {
    const store = open('lake');
    await store.create('readings/a.parquet', new Uint8Array([1]));
    await store.create('readings/b.parquet', new Uint8Array([2]));
    await store.read('readings/a.parquet');
    await store.find('readings/a.parquet');
    await store.check();
    const keys: string[] = [];
    for await (const { key } of store.list('readings/')) keys.push(key);
    for await (const { key } of store.list('readings/')) {
      keys.push(key);
      break;
    }
    await store.remove('readings/a.parquet');
    expect(keys).toEqual(['readings/a.parquet', 'readings/b.parquet', 'readings/a.parquet']);
    const counts = { create: 2, read: 1, find: 1, check: 1, list: 2, remove: 1 };
    for (const [operation, count] of Object.entries(counts))
      expect([operation, await requests(operation, 'ok')]).toEqual([operation, count]);
    await store.close();
  });

  it('is why one did not', async () => {
    const store = open('lake');
    await store.create('readings/a.parquet', new Uint8Array([1]));
    await expect(store.create('readings/a.parquet', new Uint8Array([2]))).rejects.toThrow();
    await expect(store.read('readings/b.parquet')).rejects.toThrow();
    expect(await requests('create', 'conflict')).toBe(1);
    expect(await requests('read', 'missing')).toBe(1);
    writeFileSync(join(folder, 'file'), '');
    const none = open('file/lake');
    await expect(none.create('a', new Uint8Array([1]))).rejects.toThrow();
    const failed = (await requests('create', 'unavailable')) + (await requests('create', 'denied'));
    expect(failed).toBe(1);
    await Promise.all([store.close(), none.close()]);
  });
});
