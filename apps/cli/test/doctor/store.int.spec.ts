import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestS3, type TestS3 } from '@palmhouse/testing';
import { findings, silentServer } from './bedside.js';

const PROBE = '_doctor/';

describe('a lake on S3', () => {
  let s3: TestS3;
  let environment: Record<string, string>;

  beforeAll(async () => {
    s3 = await startTestS3();
    Object.assign(process.env, s3.environment);
    environment = {
      LAKE_URL: `s3://${s3.bucket}/palmhouse`,
      S3_ENDPOINT: s3.url,
      S3_PATH_STYLE: 'true',
      S3_REGION: 'us-east-1',
    };
  });

  afterEach(() => s3.door.reset());

  afterAll(() => s3.stop());

  const look = () => findings(environment, 'store');

  it('is well where an object can be put, got and deleted, and nothing is left of it', async () => {
    const found = await look();
    expect(found['put, get, delete']!.status).toBe('ok');
    expect(found['LAKE_URL']!.text).toBe(`s3://${s3.bucket}/palmhouse`);
    expect(s3.door.count('PUT', PROBE)).toBe(1);
    expect(s3.door.count('DELETE', PROBE)).toBe(1);
  });

  it.each([
    ['put', 'PUT', 's3:PutObject'],
    ['get', 'GET', 's3:GetObject'],
    ['delete', 'DELETE', 's3:DeleteObject'],
  ] as const)('names the right that is missing where it refuses to %s', async (step, method, right) => {
    s3.door.fail({ kind: 'access-denied', method, key: PROBE, times: 9 });
    const found = await look();
    expect(found[step]).toMatchObject({ status: 'problem', remedy: expect.stringContaining(right) });
    // What was put is removed also where the reading failed.
    expect(s3.door.count('DELETE', PROBE)).toBe(1);
  });

  it('names the right to list where the bucket does not let it look', async () => {
    s3.door.fail({ kind: 'access-denied', method: 'GET', key: '', times: 9 });
    const found = await look();
    expect(found['reach and list']).toMatchObject({
      status: 'problem',
      remedy: expect.stringContaining('s3:ListBucket'),
    });
    expect(s3.door.count('PUT')).toBe(0);
  });

  it('says where the object is left that it may not delete', async () => {
    s3.door.fail({ kind: 'access-denied', method: 'DELETE', key: PROBE, times: 9 });
    expect((await look())['delete']!.text).toMatch(/\(_doctor\/[^)]+ is left there\)$/);
  });

  it('notices that it gives back other bytes, and removes them', async () => {
    s3.door.keepsChecksums = false;
    s3.door.fail({ kind: 'flip-bit', method: 'GET', key: PROBE });
    const found = await look();
    s3.door.keepsChecksums = true;
    expect(found['get']).toMatchObject({ status: 'problem', text: expect.stringContaining('other bytes') });
    expect(s3.door.count('DELETE', PROBE)).toBe(1);
  });

  it('does not wait for a store that is silent', async () => {
    const silent = await silentServer();
    try {
      const found = await findings(
        { ...environment, S3_ENDPOINT: `http://127.0.0.1:${silent.port}` },
        'store',
        'machine',
      );
      expect(found['reach and list']).toMatchObject({
        status: 'problem',
        remedy: expect.stringContaining('S3_ENDPOINT'),
      });
      expect(found['Node']!.status).toBe('ok');
    } finally {
      await silent.close();
    }
  });
});

describe('a lake in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'palmhouse-doctor-lake-'));

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is well where it can be written, and nothing is left there', async () => {
    const lake = join(folder, 'lake');
    const found = await findings({ LAKE_URL: pathToFileURL(lake).href }, 'store');
    expect(found['put, get, delete']!.status).toBe('ok');
    expect(readdirSync(lake).filter((name) => !name.startsWith('.'))).toEqual([]);
  });

  it('is a problem where it is none', async () => {
    writeFileSync(join(folder, 'a-file'), 'no folder');
    const found = await findings({ LAKE_URL: pathToFileURL(join(folder, 'a-file')).href }, 'store');
    expect(found['reach and list']).toMatchObject({
      status: 'problem',
      remedy: expect.stringContaining('uid'),
    });
  });

  it('is a problem where nobody says which', async () => {
    expect((await findings({}, 'store'))['LAKE_URL']).toMatchObject({
      status: 'problem',
      text: 'LAKE_URL is not set',
    });
  });

  it('names the variable that is wrong', async () => {
    const found = await findings({ LAKE_URL: 's3://a-lake', S3_PATH_STYLE: 'perhaps' }, 'store');
    expect(found['LAKE_URL']).toMatchObject({
      status: 'problem',
      text: expect.stringContaining('S3_PATH_STYLE'),
    });
  });
});
