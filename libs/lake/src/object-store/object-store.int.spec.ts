import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestS3 } from '@palmhouse/testing';
import type { ObjectStore, StoredObject } from './object-store.js';
import { openObjectStore, type LakeStoreSettings } from './open-object-store.js';

const AWS = { region: 'eu-west-2', pathStyle: true };

/** Where stores of one kind can be made, each with a URL of its own. */
interface Place {
  settings(): LakeStoreSettings;
  /** Puts an object into the store of these settings, past the store itself. */
  plant(settings: LakeStoreSettings, key: string, body: Uint8Array): void;
  stop(): Promise<void>;
}

async function directoryPlace(): Promise<Place> {
  const home = mkdtempSync(join(tmpdir(), 'palmhouse-test-lake-'));
  return {
    settings: () => ({ ...AWS, url: pathToFileURL(join(home, randomUUID(), 'lake')).href }),
    plant: ({ url }, key, body) => {
      const path = join(fileURLToPath(url), key);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, body);
    },
    stop: async () => rmSync(home, { recursive: true, force: true }),
  };
}

async function s3Place(): Promise<Place> {
  const s3 = await startTestS3();
  Object.assign(process.env, s3.environment);
  return {
    settings: () => ({ ...AWS, url: `s3://${s3.bucket}/${randomUUID()}/lake`, endpoint: s3.url }),
    plant: ({ url }, key, body) => s3.plant(`${new URL(url).pathname.slice(1)}/${key}`, body),
    stop: () => s3.stop(),
  };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (body: Uint8Array): string => new TextDecoder().decode(body);
const sha256 = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');

async function all(store: ObjectStore, prefix: string): Promise<StoredObject[]> {
  const found: StoredObject[] = [];
  for await (const object of store.list(prefix)) found.push(object);
  return found;
}

async function keys(store: ObjectStore, prefix: string): Promise<string[]> {
  return (await all(store, prefix)).map(({ key }) => key);
}

async function fill(store: ObjectStore, wanted: readonly string[]): Promise<void> {
  for (const key of wanted) await store.create(key, bytes(key));
}

describe.each([
  { name: 'a directory', start: directoryPlace, isLocal: true },
  { name: 'S3', start: s3Place, isLocal: false },
])('the object store on $name', ({ start, isLocal }) => {
  let place: Place;
  let settings: LakeStoreSettings;
  let store: ObjectStore;

  beforeAll(async () => {
    place = await start();
  });

  afterAll(() => place.stop());

  beforeEach(() => {
    settings = place.settings();
    store = openObjectStore(settings);
  });

  afterEach(() => store.close());

  it('gives back what it was given', async () => {
    expect(await store.create('readings/year=2026/part-1.parquet', bytes('moist'))).toBe('created');
    expect(text(await store.read('readings/year=2026/part-1.parquet'))).toBe('moist');
    expect(await store.find('readings/year=2026/part-1.parquet')).toEqual({
      key: 'readings/year=2026/part-1.parquet',
      bytes: 5,
    });
  });

  it('keeps it for the next who opens it', async () => {
    await store.create('a/b', bytes('once'));
    const next = openObjectStore(settings);
    expect(text(await next.read('a/b'))).toBe('once');
    await next.close();
  });

  it('says that the same bytes are present already', async () => {
    await store.create('a/b', bytes('same'));
    expect(await store.create('a/b', bytes('same'))).toBe('present');
    expect(text(await store.read('a/b'))).toBe('same');
  });

  it('refuses other bytes under a key that is taken, and keeps the first', async () => {
    await store.create('a/b', bytes('first'));
    for (const body of ['other', 'longer than the first', '']) {
      await expect(store.create('a/b', bytes(body))).rejects.toMatchObject({ code: 'LAKE.CONFLICT' });
    }
    expect(text(await store.read('a/b'))).toBe('first');
  });

  it('lets exactly one of several writers of the same key win', async () => {
    const bodies = Array.from({ length: 8 }, (_, number) => `writer ${number} `.repeat(5_000));
    const outcomes = await Promise.allSettled(bodies.map((body) => store.create('race/key', bytes(body))));
    const won = outcomes.flatMap((outcome, number) => (outcome.status === 'fulfilled' ? [number] : []));
    expect(won).toHaveLength(1);
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(lost.map(({ code }) => code)).toEqual(Array<string>(7).fill('LAKE.CONFLICT'));
    expect(text(await store.read('race/key'))).toBe(bodies[won[0]!]);
    expect(await keys(store, '')).toEqual(['race/key']);
  });

  it('tells one of several writers of the same bytes that it created them', async () => {
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => store.create('race/same', bytes('same'))));
    expect(outcomes.sort()).toEqual(['created', 'present', 'present', 'present']);
  });

  it('says which object is missing, or null', async () => {
    await expect(store.read('not/there')).rejects.toMatchObject({
      code: 'LAKE.MISSING',
      message: expect.stringContaining('not/there'),
    });
    expect(await store.find('not/there')).toBeNull();
  });

  it('does not take a folder for an object', async () => {
    await store.create('folder/object', bytes('x'));
    expect(await store.find('folder')).toBeNull();
    await expect(store.read('folder')).rejects.toMatchObject({ code: 'LAKE.MISSING' });
    await store.remove('folder');
    expect(await keys(store, '')).toEqual(['folder/object']);
  });

  it('holds an empty object', async () => {
    expect(await store.create('empty', new Uint8Array())).toBe('created');
    expect(await store.create('empty', new Uint8Array())).toBe('present');
    expect(await store.read('empty')).toHaveLength(0);
    expect(await store.find('empty')).toEqual({ key: 'empty', bytes: 0 });
    expect(await all(store, '')).toEqual([{ key: 'empty', bytes: 0 }]);
  });

  it('holds an object of 20 MB', async () => {
    const body = randomBytes(20_000_000);
    expect(await store.create('large', body)).toBe('created');
    expect(sha256(await store.read('large'))).toBe(sha256(body));
    expect(await store.create('large', body)).toBe('present');
    expect(await store.find('large')).toEqual({ key: 'large', bytes: 20_000_000 });
  }, 30_000);

  it('stores a part of a larger buffer as that part alone', async () => {
    await store.create('part', bytes('before|this|after').subarray(7, 11));
    expect(text(await store.read('part'))).toBe('this');
  });

  it('lists more keys than a page holds, each once and in order', async () => {
    const wanted = Array.from({ length: 1_010 }, (_, n) => `readings/plant=${n % 7}/${n}.parquet`);
    for (const key of wanted) place.plant(settings, key, bytes(key));
    expect(await keys(store, 'readings')).toEqual([...wanted].sort());
  });

  it('lists what is below a folder, and nothing beside it', async () => {
    await fill(store, [
      'readings/a',
      'readings/b/c',
      'readings-old/a',
      'readings.json',
      '_manifests/readings/a',
    ]);
    expect(await keys(store, 'readings/')).toEqual(['readings/a', 'readings/b/c']);
    expect(await keys(store, 'readings')).toEqual(['readings/a', 'readings/b/c']);
    expect(await keys(store, 'readings/b')).toEqual(['readings/b/c']);
    expect(await keys(store, 'nothing/there/')).toEqual([]);
    expect(await keys(store, 'readings/a')).toEqual([]);
    expect(await all(store, '_manifests')).toEqual([{ key: '_manifests/readings/a', bytes: 21 }]);
  });

  it('lists an empty store as empty', async () => {
    expect(await all(store, '')).toEqual([]);
  });

  it('does not see what lies beside its own place', async () => {
    const beside = openObjectStore({ ...settings, url: `${settings.url}-other` });
    await beside.create('a', bytes('theirs'));
    expect(await keys(store, '')).toEqual([]);
    expect(await store.find('a')).toBeNull();
    await beside.close();
  });

  it('removes an object, and says nothing where there is none', async () => {
    await fill(store, ['day=1/a', 'day=1/b', 'day=2/a']);
    await store.remove('day=1/a');
    expect(await keys(store, '')).toEqual(['day=1/b', 'day=2/a']);
    await store.remove('day=1/a');
    await store.remove('day=1/b');
    await store.remove('day=1/b');
    expect(await keys(store, '')).toEqual(['day=2/a']);
    expect(await store.create('day=1/a', bytes('again'))).toBe('created');
  });

  it('refuses what is no key, whatever is to be done with it', async () => {
    for (const key of ['', '/a', 'a/', 'a//b', '../a', 'a/../b', '.tmp/a', 'a b', 'grün', 'a'.repeat(600)]) {
      await expect(store.create(key, bytes('x'))).rejects.toThrow(RangeError);
      await expect(store.read(key)).rejects.toThrow(RangeError);
      await expect(store.find(key)).rejects.toThrow(RangeError);
      await expect(store.remove(key)).rejects.toThrow(RangeError);
      expect(() => store.localPath(key)).toThrow(RangeError);
    }
    expect(await keys(store, '')).toEqual([]);
  });

  it('refuses to list what is no folder', async () => {
    await expect(keys(store, '../')).rejects.toThrow(RangeError);
  });

  it('says whether its objects can be read in place', async () => {
    await store.create('a/b', bytes('here'));
    const path = store.localPath('a/b');
    expect(path === null ? null : text(await readFile(path))).toBe(isLocal ? 'here' : null);
  });

  it('answers a check', async () => {
    await expect(store.check()).resolves.toBeUndefined();
  });

  it('tells its place', () => {
    expect(store.url).toBe(settings.url);
  });
});

describe('a store', () => {
  it('is at no other kind of place', () => {
    expect(() => openObjectStore({ ...AWS, url: 'https://bucket/prefix' })).toThrow(RangeError);
  });
});
