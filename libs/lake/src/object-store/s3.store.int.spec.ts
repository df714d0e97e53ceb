import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestS3, type S3FaultKind, type TestS3 } from '@palmhouse/testing';
import { S3Store } from './s3.store.js';
import type { S3Limits, S3Settings } from './s3.client.js';

const ALWAYS = 1_000;
const KEY = 'readings/part.parquet';
// The SDK waits up to a second after the first 503 and two after the second.
const QUICK: Partial<S3Limits> = { maxAttempts: 3, requestMilliseconds: 400 };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const BODY = Buffer.from('moisture '.repeat(100_000));

let s3: TestS3;
let number = 0;
let store: S3Store;
const opened: S3Store[] = [];

function open(settings: Partial<S3Settings> = {}): S3Store {
  const url = `s3://${s3.bucket}/lake-${number}`;
  const one = new S3Store({
    url,
    endpoint: s3.url,
    region: 'eu-west-2',
    pathStyle: true,
    limits: QUICK,
    ...settings,
  });
  opened.push(one);
  return one;
}

async function keys(one: S3Store): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of one.list('')) found.push(key);
  return found;
}

const unavailable = { name: 'LakeError', code: 'LAKE.UNAVAILABLE' };
const denied = { name: 'LakeError', code: 'LAKE.DENIED' };

beforeAll(async () => {
  s3 = await startTestS3();
  Object.assign(process.env, s3.environment);
});

afterAll(() => s3.stop());

beforeEach(() => {
  s3.door.reset();
  s3.door.keepsChecksums = true;
  number += 1;
  store = open();
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

describe('an upload to S3', () => {
  it.each<S3FaultKind>(['internal-error', 'slow-down', 'never-answer', 'cut-request', 'conflict'])(
    'is tried again after %s',
    async (kind) => {
      s3.door.fail({ kind, method: 'PUT' });
      expect(await store.create(KEY, BODY)).toBe('created');
      expect(s3.door.count('PUT', KEY)).toBe(2);
      expect(BODY.equals(await store.read(KEY))).toBe(true);
    },
  );

  it.each<S3FaultKind>(['internal-error', 'slow-down', 'never-answer', 'cut-request', 'conflict'])(
    'gives up after %s again and again, leaves nothing, and succeeds another time',
    async (kind) => {
      s3.door.fail({ kind, method: 'PUT', times: ALWAYS });
      await expect(store.create(KEY, BODY)).rejects.toMatchObject(unavailable);
      expect(s3.door.count('PUT', KEY)).toBe(QUICK.maxAttempts);
      expect(await store.find(KEY)).toBeNull();
      expect(await keys(store)).toEqual([]);
      s3.door.reset();
      expect(await store.create(KEY, BODY)).toBe('created');
      expect(BODY.equals(await store.read(KEY))).toBe(true);
    },
    20_000,
  );

  it('whose answer was lost finds its own bytes there', async () => {
    s3.door.fail({ kind: 'cut-instead-of-answer', method: 'PUT' });
    expect(await store.create(KEY, BODY)).toBe('present');
    expect(s3.door.count('PUT', KEY)).toBe(2);
    expect(BODY.equals(await store.read(KEY))).toBe(true);
  });

  it('whose answers were all lost is unknown, and known to the next try', async () => {
    s3.door.fail({ kind: 'cut-instead-of-answer', method: 'PUT', times: ALWAYS });
    await expect(store.create(KEY, BODY)).rejects.toMatchObject(unavailable);
    s3.door.reset();
    expect(await store.create(KEY, BODY)).toBe('present');
    expect(s3.door.count('PUT', KEY)).toBe(0);
  });

  it('that others contest does not take their bytes for its own', async () => {
    const other = open();
    s3.door.fail({ kind: 'conflict', method: 'PUT' });
    const [ours, theirs] = await Promise.allSettled([
      store.create(KEY, BODY),
      other.create(KEY, bytes('other')),
    ]);
    const won = ours.status === 'fulfilled' ? BODY : Buffer.from('other');
    expect([ours.status, theirs.status].sort()).toEqual(['fulfilled', 'rejected']);
    expect(won.equals(await store.read(KEY))).toBe(true);
  });

  it('proves by reading back, past what goes wrong while it does', async () => {
    await store.create(KEY, BODY);
    s3.door.fail({ kind: 'cut-answer', method: 'GET', key: KEY });
    s3.door.fail({ kind: 'flip-bit', method: 'GET', key: KEY });
    expect(await store.create(KEY, BODY)).toBe('present');
  });

  it('carries a checksum that the server compares, the condition and what the settings ask for', async () => {
    const encrypting = open({
      serverSideEncryption: 'aws:kms',
      kmsKeyId: 'alias/lake',
      storageClass: 'STANDARD_IA',
    });
    await encrypting.create(KEY, bytes('hello'));
    const [request] = s3.door.requests('PUT');
    expect(request?.headers).toMatchObject({
      'if-none-match': '*',
      'content-length': '5',
      'x-amz-checksum-sha256': 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=',
      'x-amz-server-side-encryption': 'aws:kms',
      'x-amz-server-side-encryption-aws-kms-key-id': 'alias/lake',
      'x-amz-storage-class': 'STANDARD_IA',
    });
  });

  it('waits for its turn rather than for a socket', async () => {
    // A busy machine may be slow to answer, and is then asked again: that is not what is looked at here.
    const limits = { ...QUICK, maxSockets: 2, connectionMilliseconds: 100, requestMilliseconds: 10_000 };
    const narrow = open({ limits });
    const all = Array.from({ length: 40 }, (_, one) => `readings/${one}`);
    await Promise.all(all.map((key) => narrow.create(key, BODY)));
    expect(s3.door.count('PUT')).toBe(40);
    expect(await keys(narrow)).toHaveLength(40);
  });
});

describe('a download from S3', () => {
  beforeEach(async () => {
    await store.create(KEY, BODY);
  });

  it.each<S3FaultKind>([
    'internal-error',
    'slow-down',
    'never-answer',
    'cut-instead-of-answer',
    'cut-answer',
    'flip-bit',
  ])('is whole in spite of %s', async (kind) => {
    s3.door.fail({ kind, method: 'GET', key: KEY });
    expect(BODY.equals(await store.read(KEY))).toBe(true);
    expect(s3.door.count('GET', KEY)).toBe(2);
  });

  it('that breaks off again and again is not taken for the whole', async () => {
    s3.door.fail({ kind: 'cut-answer', method: 'GET', key: KEY, times: ALWAYS });
    await expect(store.read(KEY)).rejects.toMatchObject(unavailable);
    expect(s3.door.count('GET', KEY)).toBe(QUICK.maxAttempts);
  });

  it('that breaks off is noticed where the server keeps no checksums', async () => {
    s3.door.keepsChecksums = false;
    s3.door.fail({ kind: 'cut-answer', method: 'GET', key: KEY });
    expect(BODY.equals(await store.read(KEY))).toBe(true);
    s3.door.fail({ kind: 'cut-answer', method: 'GET', key: KEY, times: ALWAYS });
    await expect(store.read(KEY)).rejects.toMatchObject(unavailable);
  });

  it('of other bytes than were stored is corrupt', async () => {
    s3.door.fail({ kind: 'flip-bit', method: 'GET', key: KEY, times: ALWAYS });
    await expect(store.read(KEY)).rejects.toMatchObject({ code: 'LAKE.CORRUPT' });
  });
});

describe('S3', () => {
  it('is asked again after a stumble, whatever the question', async () => {
    await store.create(KEY, BODY);
    for (const method of ['GET', 'HEAD', 'DELETE'] as const) s3.door.fail({ kind: 'internal-error', method });
    expect(await keys(store)).toEqual([KEY]);
    expect(await store.find(KEY)).toEqual({ key: KEY, bytes: BODY.byteLength });
    await store.remove(KEY);
    expect(await keys(store)).toEqual([]);
  });

  it('does not take what others keep in the bucket for objects of the lake', async () => {
    s3.plant(`lake-${number}/readings/`, bytes(''));
    s3.plant(`lake-${number}/not a key`, bytes('x'));
    expect(await keys(store)).toEqual([]);
  });

  it('without the bucket is refused, not empty', async () => {
    const lost = open({ url: 's3://palmhouse-test-no-such-bucket/lake' });
    await expect(lost.create(KEY, BODY)).rejects.toMatchObject(denied);
    await expect(lost.read(KEY)).rejects.toMatchObject(denied);
    await expect(lost.find(KEY)).rejects.toMatchObject(denied);
    await expect(keys(lost)).rejects.toMatchObject(denied);
    await expect(lost.remove(KEY)).rejects.toMatchObject(denied);
    await expect(lost.check()).rejects.toMatchObject({
      ...denied,
      message: expect.stringMatching(/NoSuchBucket.*Check the credentials/),
    });
    expect(s3.door.count('PUT')).toBe(1);
  });

  it('refuses strangers, and the message names no credential', async () => {
    const stranger = { AWS_ACCESS_KEY_ID: 'AKIASTRANGER', AWS_SECRET_ACCESS_KEY: 'do-not-tell' };
    Object.assign(process.env, stranger);
    const one = open();
    const refusals = await Promise.all(
      [one.create(KEY, BODY), one.read(KEY), one.find(KEY), keys(one), one.remove(KEY), one.check()].map(
        (asked) =>
          asked.then(
            () => null,
            (error: unknown) => error,
          ),
      ),
    );
    Object.assign(process.env, s3.environment);
    for (const refusal of refusals) {
      expect(refusal).toMatchObject(denied);
      expect(String(refusal)).not.toMatch(/AKIASTRANGER|do-not-tell/);
    }
  });

  it('is not asked where there are no credentials', async () => {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' });
    const refused = open().read(KEY);
    await expect(refused).rejects.toMatchObject(denied);
    Object.assign(process.env, s3.environment);
    expect(s3.door.count('GET')).toBe(0);
  });

  it('that is not there is unavailable', async () => {
    const away = open({ endpoint: 'http://127.0.0.1:9' });
    const failed = away.read(KEY);
    await expect(failed).rejects.toMatchObject(unavailable);
    await expect(failed).rejects.toThrow('3 attempts');
    await expect(away.check()).rejects.toMatchObject(unavailable);
  });

  it('that takes a connection and says nothing fails a check within two seconds', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const since = performance.now();
    const waiting = open({ endpoint: `http://127.0.0.1:${port}`, limits: {} });
    await expect(waiting.check()).rejects.toMatchObject(unavailable);
    expect(performance.now() - since).toBeLessThan(2_500);
    silent.close();
  });

  it('answers a check while all its places are taken', async () => {
    const narrow = open({ limits: { ...QUICK, maxSockets: 2 } });
    s3.door.fail({ kind: 'never-answer', method: 'HEAD' });
    const waiting = narrow.find(KEY);
    await expect(narrow.check()).resolves.toBeUndefined();
    await expect(waiting).resolves.toBeNull();
  });
});
