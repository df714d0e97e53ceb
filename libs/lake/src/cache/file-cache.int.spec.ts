import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestS3, type TestS3 } from '@palmhouse/testing';
import type { ObjectStore } from '../object-store/object-store.js';
import { openObjectStore } from '../object-store/open-object-store.js';
import type { CachedFile } from './cached-file.js';
import { FileCache } from './file-cache.js';

const SIZE = 100_000;

let s3: TestS3;
let home: string;
let directory: string;
let store: ObjectStore;
let number = 0;

beforeAll(async () => {
  s3 = await startTestS3();
  Object.assign(process.env, s3.environment);
});

afterAll(() => s3.stop());

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'palmhouse-test-cache-'));
  directory = join(home, 'cache');
  number += 1;
  const url = `s3://${s3.bucket}/cache-${number}`;
  store = openObjectStore({ url, endpoint: s3.url, region: 'eu-west-2', pathStyle: true });
  s3.door.reset();
  s3.door.keepsChecksums = true;
});

afterEach(async () => {
  await store.close();
  rmSync(home, { recursive: true, force: true });
});

async function stored(name: string, size = SIZE, where = store): Promise<CachedFile> {
  const body = Buffer.alloc(size, name);
  const sha256 = createHash('sha256').update(body).digest('hex');
  const key = `readings/${name}.parquet`;
  await where.create(key, body);
  return { key, bytes: size, sha256 };
}

const cacheOf = (files: number): FileCache => new FileCache(store, { directory, maxBytes: files * SIZE });
const keptPath = ({ sha256 }: CachedFile): string => join(directory, `${sha256}.parquet`);
const isKept = (file: CachedFile): boolean => existsSync(keptPath(file));
const inUse = (): string[] => readdirSync(join(directory, 'in-use'));
const fetched = (file: CachedFile): number => s3.door.count('GET', file.key);

/** Its first letter, read from disk: files here repeat their names. */
const first = async (paths: string[]): Promise<string> =>
  paths.map((path) => readFileSync(path, 'utf8').charAt(0)).join('');

function lastUsed(file: CachedFile, minutesAgo: number): void {
  const at = new Date(Date.now() - minutesAgo * 60_000);
  utimesSync(keptPath(file), at, at);
}

describe('the cache of an S3', () => {
  it('fetches a file once, and hands it over in the order asked', async () => {
    const [a, b] = [await stored('a'), await stored('b')];
    const cache = cacheOf(10);
    expect(await cache.use([a, b], first)).toBe('ab');
    expect(await cache.use([b, a, b], first)).toBe('bab');
    expect([fetched(a), fetched(b)]).toEqual([1, 1]);
    expect(inUse()).toEqual([]);
  });

  it('keeps the end of the key, by which readers know what a file is', async () => {
    const a = await stored('a');
    await cacheOf(1).use([a], async ([path]) => expect(path).toMatch(/[0-9a-f]{64}\.parquet$/));
  });

  it('shares one fetch among all who ask at once', async () => {
    const a = await stored('a');
    const cache = cacheOf(10);
    const answers = await Promise.all(Array.from({ length: 20 }, () => cache.use([a, a], first)));
    expect(answers).toEqual(Array<string>(20).fill('aa'));
    expect(fetched(a)).toBe(1);
    expect(inUse()).toEqual([]);
  });

  it('shares one fetch also where there is no room to keep it', async () => {
    const a = await stored('a');
    const cache = cacheOf(0.5);
    const answers = await Promise.all(Array.from({ length: 20 }, () => cache.use([a], first)));
    expect(answers).toEqual(Array<string>(20).fill('a'));
    expect(fetched(a)).toBe(1);
  });

  it('works with a file larger than its bound, and lets go of it right after', async () => {
    const [a, large] = [await stored('a'), await stored('L', 3 * SIZE)];
    const cache = cacheOf(2);
    expect(await cache.use([a, large], first)).toBe('aL');
    expect([isKept(a), isKept(large)]).toEqual([true, false]);
    expect(inUse()).toEqual([]);
  });

  it('lets go of the least recently used, and stays within its bound', async () => {
    const files = await Promise.all(['a', 'b', 'c', 'd'].map((name) => stored(name)));
    const [a, b, c, d] = files as [CachedFile, CachedFile, CachedFile, CachedFile];
    const cache = cacheOf(3);
    await cache.use([a, b, c], first);
    [a, b, c].forEach((file, index) => lastUsed(file, 10 - index));
    await cache.use([a], first);
    await cache.use([d], first);
    expect(files.map(isKept)).toEqual([true, false, true, true]);
    await cache.use([b], first);
    expect(files.map(isKept)).toEqual([true, true, false, true]);
  });

  it('never holds more than its bound, however much is asked for at once', async () => {
    const files = await Promise.all([...'abcdefghij'].map((name) => stored(name)));
    const cache = cacheOf(3);
    await Promise.all(files.map((file) => cache.use([file], first)));
    expect(files.filter(isKept).length).toBeLessThanOrEqual(3);
    expect(await cache.use(files, first)).toBe('abcdefghij');
    expect(files.filter(isKept).length).toBeLessThanOrEqual(3);
  });

  it('does not let go of what is in use', async () => {
    const [a, b] = [await stored('a'), await stored('b')];
    const cache = cacheOf(1);
    await cache.use([a], async (paths) => {
      lastUsed(a, 10);
      expect(await cache.use([b], first)).toBe('b');
      expect([isKept(a), isKept(b)]).toEqual([true, false]);
      expect(await first(paths)).toBe('a');
    });
    await cache.use([b], first);
    expect([isKept(a), isKept(b)]).toEqual([false, true]);
  });

  it('refuses other bytes than the file’s hash promises, and keeps none of them', async () => {
    const a = await stored('a');
    const cache = cacheOf(10);
    s3.door.keepsChecksums = false;
    s3.door.fail({ kind: 'flip-bit', method: 'GET', key: a.key });
    await expect(cache.use([a], first)).rejects.toMatchObject({ code: 'LAKE.CORRUPT' });
    expect([isKept(a), inUse()]).toEqual([false, []]);
    expect(await cache.use([a], first)).toBe('a');
  });

  it('refuses another length than is promised', async () => {
    const a = await stored('a');
    const longer = { ...a, bytes: a.bytes + 1 };
    await expect(cacheOf(10).use([longer], first)).rejects.toMatchObject({ code: 'LAKE.CORRUPT' });
    expect([isKept(a), inUse()]).toEqual([false, []]);
  });

  it('refuses a hash that is none, before it names a file by it', async () => {
    const a = await stored('a');
    await expect(cacheOf(1).use([{ ...a, sha256: '../../etc/passwd' }], first)).rejects.toThrow(RangeError);
  });

  it('lets go of all when one cannot be had, and does not begin the work', async () => {
    const a = await stored('a');
    const missing = { ...a, key: 'readings/missing.parquet' };
    let hasBegun = false;
    const using = cacheOf(10).use([a, missing], async () => (hasBegun = true));
    await expect(using).rejects.toMatchObject({ code: 'LAKE.MISSING' });
    expect([hasBegun, inUse(), isKept(a)]).toEqual([false, [], true]);
  });

  it('lets go of all when the work fails', async () => {
    const a = await stored('a');
    const cache = cacheOf(10);
    await expect(cache.use([a], () => Promise.reject(new Error('work')))).rejects.toThrow('work');
    expect(inUse()).toEqual([]);
    expect(await cache.use([a], first)).toBe('a');
  });
});

describe('the cache after a restart', () => {
  it('still has what was fetched, and knows what was used last', async () => {
    const [a, b, c] = [await stored('a'), await stored('b'), await stored('c')];
    await cacheOf(2).use([a, b], first);
    lastUsed(a, 1);
    lastUsed(b, 2);
    const next = cacheOf(2);
    expect(await next.use([a], first)).toBe('a');
    expect(fetched(a)).toBe(1);
    await next.use([c], first);
    expect([a, b, c].map(isKept)).toEqual([true, false, true]);
  });

  it('does not believe a file that changed meanwhile', async () => {
    const [a, b] = [await stored('a'), await stored('b')];
    await cacheOf(2).use([a, b], first);
    truncateSync(keptPath(a), SIZE - 1);
    writeFileSync(keptPath(b), Buffer.alloc(SIZE, 'x'));
    expect(await cacheOf(2).use([a, b], first)).toBe('ab');
    expect([fetched(a), fetched(b)]).toEqual([2, 2]);
    expect(statSync(keptPath(a)).size).toBe(SIZE);
  });

  it('keeps to a smaller bound', async () => {
    const files = await Promise.all([...'abcd'].map((name) => stored(name)));
    await cacheOf(3).use(files.slice(0, 3), first);
    await cacheOf(1).use(files.slice(3), first);
    expect(files.map(isKept)).toEqual([false, false, false, true]);
  });

  it('removes what a process that died had in use, and nothing that may be alive', async () => {
    const a = await stored('a');
    mkdirSync(join(directory, 'in-use'), { recursive: true });
    const leave = (hoursAgo: number, whose: string) => {
      const name = `${Date.now() - hoursAgo * 3_600_000}-${whose}-${a.sha256}.parquet`;
      writeFileSync(join(directory, 'in-use', name), 'half');
      return name;
    };
    leave(7, randomUUID());
    const alive = leave(5, randomUUID());
    const notes = leave(99, 'notes');
    await cacheOf(2).use([a], first);
    expect(inUse().sort()).toEqual([alive, notes].sort());
  });
});

describe('a directory that two processes cache in', () => {
  it('serves both with one fetch', async () => {
    const a = await stored('a');
    await cacheOf(2).use([a], first);
    expect(await cacheOf(2).use([a], first)).toBe('a');
    expect(fetched(a)).toBe(1);
  });

  it('leaves to each what it has in use', async () => {
    const [a, b] = [await stored('a'), await stored('b')];
    const [ours, theirs] = [cacheOf(1), cacheOf(1)];
    await ours.use([a], async (paths) => {
      lastUsed(a, 10);
      await theirs.use([b], first);
      expect([isKept(a), isKept(b)]).toEqual([true, false]);
      rmSync(keptPath(a));
      expect(await first(paths)).toBe('a');
    });
    expect(readdirSync(directory)).toEqual(['in-use']);
  });

  it('stays whole when both fetch and let go at once', async () => {
    const files = await Promise.all([...'abcdef'].map((name) => stored(name)));
    const caches = [cacheOf(2), cacheOf(2)];
    const rounds = Array.from({ length: 30 }, (_, round) => {
      const file = files[(round * 5) % files.length]!;
      return caches[round % 2]!.use([file], first).then(
        (letter) => `readings/${letter}.parquet` === file.key,
      );
    });
    expect(await Promise.all(rounds)).toEqual(Array<boolean>(30).fill(true));
    expect(inUse()).toEqual([]);
  });
});

describe('the cache of a directory', () => {
  let local: ObjectStore;
  let cache: FileCache;

  beforeEach(() => {
    const url = pathToFileURL(join(home, 'lake')).href;
    local = openObjectStore({ url, region: '', pathStyle: false });
    cache = new FileCache(local, { directory, maxBytes: SIZE });
  });

  afterEach(() => local.close());

  it('reads in place, and keeps nothing', async () => {
    const a = await stored('a', SIZE, local);
    await cache.use([a], async (paths) => {
      expect(paths).toEqual([join(home, 'lake', a.key)]);
      expect(await first(paths)).toBe('a');
    });
    expect(existsSync(directory)).toBe(false);
    expect(existsSync(join(home, 'lake', a.key))).toBe(true);
  });

  it('refuses a file with a flipped bit, also one that was whole when it was last read', async () => {
    const a = await stored('a', SIZE, local);
    const path = join(home, 'lake', a.key);
    await cache.use([a], first);
    const bytes = readFileSync(path);
    bytes[SIZE >> 1]! ^= 1;
    writeFileSync(path, bytes);
    utimesSync(path, new Date(0), new Date(0)); // whatever the clock's grain is
    await expect(cache.use([a], first)).rejects.toMatchObject({ code: 'LAKE.CORRUPT' });
    const other = new FileCache(local, { directory, maxBytes: SIZE });
    await expect(other.use([a], first)).rejects.toMatchObject({ code: 'LAKE.CORRUPT' });
  });

  it('says what is missing or has another length', async () => {
    const a = await stored('a', SIZE, local);
    await expect(cache.use([{ ...a, bytes: 1 }], first)).rejects.toMatchObject({ code: 'LAKE.CORRUPT' });
    await local.remove(a.key);
    await expect(cache.use([a], first)).rejects.toMatchObject({ code: 'LAKE.MISSING' });
  });
});
