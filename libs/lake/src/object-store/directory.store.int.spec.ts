import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@palmhouse/testing';
import { DirectoryStore } from './directory.store.js';
import { publishUnderLock } from './publish.js';

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sha256 = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');

let home: string;
let root: string;
let store: DirectoryStore;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'palmhouse-test-directory-'));
  root = join(home, 'lake');
  store = new DirectoryStore(pathToFileURL(root).href);
});

afterEach(async () => {
  await store.close();
  rmSync(home, { recursive: true, force: true });
});

async function keys(): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of store.list('')) found.push(key);
  return found;
}

describe('a directory as a lake', () => {
  it('holds nothing but the objects, once they are stored', async () => {
    await store.create('a/b', bytes('x'));
    await store.create('a/b', bytes('x'));
    await expect(store.create('a/b', bytes('y'))).rejects.toThrow('other bytes stand there');
    expect(readdirSync(join(root, '.tmp'))).toEqual([]);
    expect(readdirSync(root).sort()).toEqual(['.tmp', 'a']);
  });

  it('lists in the order of whole keys, as S3 does', async () => {
    for (const key of ['a/x', 'a-b/x', 'a.b', 'a=1/x', 'B', 'a0', 'a/x-1'])
      await store.create(key, bytes(key));
    expect(await keys()).toEqual(['B', 'a-b/x', 'a.b', 'a/x', 'a/x-1', 'a0', 'a=1/x']);
  });

  it('lists only what has the name of an object', async () => {
    await store.create('a/b', bytes('x'));
    for (const name of ['.DS_Store', 'a file', '.nfs0001']) writeFileSync(join(root, 'a', name), 'x');
    mkdirSync(join(root, 'lost+found'));
    expect(await keys()).toEqual(['a/b']);
  });

  it('refuses a key of which a part is an object already', async () => {
    await store.create('a/b', bytes('x'));
    await expect(store.create('a/b/c', bytes('x'))).rejects.toMatchObject({ code: 'LAKE.CONFLICT' });
    await expect(store.create('a', bytes('x'))).rejects.toMatchObject({ code: 'LAKE.CONFLICT' });
    await expect(store.read('a/b/c')).rejects.toMatchObject({ code: 'LAKE.MISSING' });
    await store.remove('a/b/c');
    expect(await keys()).toEqual(['a/b']);
  });

  it('leaves no empty folders where objects are removed', async () => {
    await store.create('year=2026/month=11/day=20/a', bytes('x'));
    await store.create('year=2026/month=10/day=31/a', bytes('x'));
    await store.remove('year=2026/month=11/day=20/a');
    expect(readdirSync(join(root, 'year=2026'))).toEqual(['month=10']);
    await store.remove('year=2026/month=10/day=31/a');
    expect(readdirSync(root)).toEqual(['.tmp']);
  });

  it('keeps what is stored while the folder it goes to is being removed', async () => {
    const rounds = Array.from({ length: 100 }, (_, round) => `day/${round}`);
    await store.create('day/first', bytes('x'));
    await Promise.all([
      store.remove('day/first'),
      ...rounds.map(async (key) => {
        await store.create(key, bytes(key));
        await store.remove(key);
        await store.create(key, bytes(key));
      }),
    ]);
    expect(await keys()).toEqual([...rounds].sort());
  });

  it('removes what dead writers left, and nothing else', async () => {
    const folder = join(root, '.tmp');
    mkdirSync(folder, { recursive: true });
    const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);
    const left = (name: string, days: number) => {
      writeFileSync(join(folder, name), 'half');
      utimesSync(join(folder, name), daysAgo(days), daysAgo(days));
      return name;
    };
    const old = [`${randomUUID()}.partial`, `${'a'.repeat(64)}.lock`].map((name) => left(name, 2));
    const kept = [left(`${randomUUID()}.partial`, 0.9), left('notes.partial', 9), left(`${randomUUID()}`, 9)];
    const next = new DirectoryStore(store.url);
    await next.close();
    expect(old.some((name) => existsSync(join(folder, name)))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(kept.sort());
  });

  it('is refused where it is a file', async () => {
    writeFileSync(root, 'not a folder');
    await expect(store.check()).rejects.toMatchObject({ code: 'LAKE.DENIED' });
    await expect(store.create('a', bytes('x'))).rejects.toMatchObject({ code: 'LAKE.DENIED' });
    expect(readFileSync(root, 'utf8')).toBe('not a folder');
  });

  // Root may write anywhere.
  (process.getuid?.() === 0 ? it.skip : it)('says what it is not allowed to', async () => {
    mkdirSync(root, { mode: 0o500 });
    await expect(store.create('a', bytes('x'))).rejects.toMatchObject({ code: 'LAKE.DENIED' });
    chmodSync(root, 0o700);
  });

  it('makes files and folders that others may read as far as the umask lets them', async () => {
    await store.create('a/b', bytes('x'));
    const umask = process.umask();
    expect(statSync(join(root, 'a/b')).mode & 0o777).toBe(0o666 & ~umask);
    expect(statSync(join(root, 'a')).mode & 0o777).toBe(0o777 & ~umask);
  });
});

describe('a file system without hard links', () => {
  const written = (name: string) => {
    const file = join(home, name);
    writeFileSync(file, name);
    return file;
  };

  it('gives a name to exactly one of several files', async () => {
    const files = Array.from({ length: 8 }, (_, number) => written(`${number}.partial`));
    const won = await Promise.all(files.map((file) => publishUnderLock(file, join(home, 'object'))));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(readFileSync(join(home, 'object'), 'utf8')).toBe(`${won.indexOf(true)}.partial`);
    expect(readdirSync(home).filter((name) => name.includes('.lock'))).toEqual([]);
  });

  it('takes the lock of a writer that died', async () => {
    const name = join(home, 'object');
    const lock = `${sha256(bytes(name))}.lock`;
    writeFileSync(join(home, lock), '');
    await expect(publishUnderLock(written('1.partial'), name, 100)).resolves.toBe(true);
    expect(readdirSync(home)).toEqual(['object']);
  });
});

describe('a writer that is killed', () => {
  let built: string;

  // Run from what is under test, compiled here: the tests need no build.
  beforeAll(() => {
    built = mkdtempSync(join(tmpdir(), 'palmhouse-test-writer-'));
    writeFileSync(join(built, 'package.json'), '{"type":"module"}');
    const options = ['--strip-leading-paths', '--config-file', join(REPOSITORY, '.swcrc'), '--quiet'];
    const cwd = fileURLToPath(new URL('..', import.meta.url));
    execFileSync(join(REPOSITORY, 'node_modules/.bin/swc'), ['object-store', '-d', built, ...options], {
      cwd,
    });
  });

  afterAll(() => rmSync(built, { recursive: true, force: true }));

  const start = (script: string) => {
    const head = `import { createHash } from 'node:crypto';
      import { DirectoryStore } from ${JSON.stringify(pathToFileURL(join(built, 'directory.store.js')).href)};
      const store = new DirectoryStore(${JSON.stringify(store.url)});`;
    return spawn(process.execPath, ['--input-type=module', '-e', `${head}\n${script}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  };

  it('in the middle of an object leaves nothing under its key', async () => {
    const child = start(`await store.create('large', Buffer.alloc(400_000_000, 7));`);
    const folder = join(root, '.tmp');
    await eventually(
      'half an object',
      () => existsSync(folder) && readdirSync(folder).some((name) => statSync(join(folder, name)).size > 0),
    );
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(readdirSync(folder)).toHaveLength(1);
    expect(statSync(join(folder, readdirSync(folder)[0]!)).size).toBeLessThanOrEqual(400_000_000);
    expect(await store.find('large')).toBeNull();
    expect(await keys()).toEqual([]);
    expect(await store.create('large', bytes('whole'))).toBe('created');
    expect(await keys()).toEqual(['large']);
  }, 30_000);

  it('at any moment leaves whole objects alone', async () => {
    const killedAfter = async (lines: number) => {
      const child = start(`for (let number = 0; ; number += 1) {
        const body = Buffer.from(String(process.pid) + number + 'x'.repeat(50_000));
        const name = createHash('sha256').update(body).digest('hex');
        await store.create('day=' + (number % 5) + '/' + name, body);
        console.log(name);
      }`);
      let seen = 0;
      createInterface(child.stdout).on('line', () => (seen += 1) === lines && child.kill('SIGKILL'));
      await once(child, 'exit');
      expect(seen).toBeGreaterThanOrEqual(lines);
      return seen;
    };
    const promised = await Promise.all([1, 5, 20, 50].map(killedAfter));
    const found = await keys();
    expect(found.length).toBeGreaterThanOrEqual(promised.reduce((sum, lines) => sum + lines, 0));
    for (const key of found) expect(key.split('/')[1]).toBe(sha256(await store.read(key)));
  }, 30_000);
});
