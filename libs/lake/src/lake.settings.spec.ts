import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { LAKE_VARIABLES, lakeSettings, type LakeSettings } from './lake.settings.js';

const shape = z.object(LAKE_VARIABLES);
const read = (variables: Record<string, string>): LakeSettings =>
  lakeSettings(shape.parse({ LAKE_URL: 'file:///var/lake', ...variables }));

/** Which variables are refused, each with what is said of it. */
function refused(variables: Record<string, string>): string[] {
  const { error } = shape.safeParse(variables);
  return (error?.issues ?? []).map(({ path, message }) => `${String(path[0])}: ${message}`);
}

describe('the settings of the lake', () => {
  it('need nothing but its URL', () => {
    expect(read({})).toEqual({
      store: { url: 'file:///var/lake', region: 'eu-west-2', pathStyle: false },
      cacheDirectory: join(tmpdir(), 'palmhouse-lake-cache'),
      cacheBytes: 1_073_741_824,
      memoryMb: 256,
    });
  });

  it('name an S3 and how to store there', () => {
    const settings = read({
      LAKE_URL: 's3://museum-lake/palmhouse',
      S3_ENDPOINT: 'http://seaweed:8333',
      S3_REGION: 'eu-central-1',
      S3_PATH_STYLE: 'true',
      S3_SERVER_SIDE_ENCRYPTION: 'aws:kms',
      S3_KMS_KEY_ID: 'alias/lake',
      S3_STORAGE_CLASS: 'INTELLIGENT_TIERING',
      LAKE_CACHE_DIR: '/var/cache/lake',
      LAKE_CACHE_BYTES: '1048576',
      LAKE_MEMORY_MB: '64',
    });
    expect(settings).toEqual({
      store: {
        url: 's3://museum-lake/palmhouse',
        endpoint: 'http://seaweed:8333',
        region: 'eu-central-1',
        pathStyle: true,
        serverSideEncryption: 'aws:kms',
        kmsKeyId: 'alias/lake',
        storageClass: 'INTELLIGENT_TIERING',
      },
      cacheDirectory: '/var/cache/lake',
      cacheBytes: 1_048_576,
      memoryMb: 64,
    });
  });

  it.each(['s3://lake', 's3://lake/', 's3://museum.lake-1/a/b=c/', 'file:///a%20b', 'file:///lake/'])(
    'take %s for a lake',
    (url) => {
      expect(refused({ LAKE_URL: url })).toEqual([]);
    },
  );

  it.each([
    '/var/lake',
    'lake',
    'file://var/lake',
    'file:var/lake',
    'file:///',
    's3:',
    's3:///prefix',
    's3://Bucket/prefix',
    's3://b',
    's3://bucket/../prefix//x',
    's3://bucket/a prefix',
    's3://AKIA:secret@bucket/prefix',
    's3://bucket/prefix?region=eu-west-2',
    'https://bucket.s3.amazonaws.com/prefix',
  ])('do not take %s for a lake, and say what is expected', (url) => {
    expect(refused({ LAKE_URL: url })).toEqual([
      expect.stringContaining('LAKE_URL: expected file:///absolute/path or s3://bucket/prefix'),
    ]);
  });

  it('miss the URL', () => {
    expect(refused({})).toEqual([expect.stringContaining('LAKE_URL: expected file:///absolute/path')]);
  });

  it.each([
    ['S3_ENDPOINT', 'seaweed:8333'],
    ['S3_ENDPOINT', 'http://key:secret@seaweed:8333'],
    ['S3_PATH_STYLE', 'yes'],
    ['S3_SERVER_SIDE_ENCRYPTION', 'rot13'],
    ['S3_STORAGE_CLASS', 'GLACIER'],
    ['S3_STORAGE_CLASS', 'DEEP_ARCHIVE'],
    ['LAKE_CACHE_DIR', 'cache'],
    ['LAKE_CACHE_BYTES', '1048575'],
    ['LAKE_CACHE_BYTES', '1.5e6.'],
    ['LAKE_MEMORY_MB', '63'],
    ['LAKE_MEMORY_MB', '65537'],
  ])('refuse %s=%s', (name, value) => {
    expect(refused({ LAKE_URL: 'file:///var/lake', [name]: value })).toEqual([
      expect.stringMatching(`^${name}: `),
    ]);
  });

  it('refuse a key for an encryption that takes none', () => {
    const key = { S3_KMS_KEY_ID: 'alias/lake' };
    expect(() => read(key)).toThrow(RangeError);
    expect(() => read({ ...key, S3_SERVER_SIDE_ENCRYPTION: 'AES256' })).toThrow('aws:kms');
    expect(read({ ...key, S3_SERVER_SIDE_ENCRYPTION: 'aws:kms:dsse' }).store.kmsKeyId).toBe('alias/lake');
  });
});
