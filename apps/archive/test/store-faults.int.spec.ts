import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openObjectStore, type ObjectStore } from '@palmhouse/lake';
import {
  createTestDatabase,
  startTestS3,
  type S3FaultKind,
  type TestDatabase,
  type TestS3,
} from '@palmhouse/testing';
import { keptLines, liveLines, openArchive, type ArchiveUnderTest } from './archive.harness.js';
import { linesOf, load, servedOn } from './served-readings.js';

const DAY = '2026-11-20';
const served = servedOn(DAY, 4, 20);
const EVER = 1_000;

// What an S3 does on bad days, at each kind of object. `heals`: the SDK's and the run's own patience are enough.
const FAULTS: readonly {
  kind: S3FaultKind;
  method: 'GET' | 'PUT';
  key: string;
  times: number;
  heals: boolean;
}[] = [
  { kind: 'internal-error', method: 'PUT', key: 'readings/', times: 2, heals: true },
  { kind: 'slow-down', method: 'PUT', key: '_manifests/', times: 2, heals: true },
  { kind: 'never-answer', method: 'PUT', key: 'readings/', times: 1, heals: true },
  { kind: 'cut-request', method: 'PUT', key: 'readings/', times: 1, heals: true },
  { kind: 'cut-instead-of-answer', method: 'PUT', key: 'readings/', times: 1, heals: true },
  { kind: 'cut-instead-of-answer', method: 'PUT', key: '_manifests/', times: 1, heals: true },
  { kind: 'flip-bit', method: 'GET', key: 'readings/', times: 1, heals: true },
  { kind: 'flip-bit', method: 'GET', key: '_manifests/', times: 1, heals: true },
  { kind: 'cut-answer', method: 'GET', key: 'readings/', times: 1, heals: true },
  { kind: 'internal-error', method: 'PUT', key: 'readings/', times: EVER, heals: false },
  { kind: 'slow-down', method: 'GET', key: 'readings/', times: EVER, heals: false },
  { kind: 'cut-instead-of-answer', method: 'PUT', key: 'daily/', times: EVER, heals: false },
  { kind: 'never-answer', method: 'PUT', key: '_manifests/', times: EVER, heals: false },
  { kind: 'flip-bit', method: 'GET', key: 'readings/', times: EVER, heals: false },
  { kind: 'flip-bit', method: 'GET', key: '_manifests/', times: EVER, heals: false },
];

describe('archiving into an S3 that', () => {
  let s3: TestS3;
  let prepared: TestDatabase;
  const before = { ...process.env };

  beforeAll(async () => {
    s3 = await startTestS3();
    Object.assign(process.env, s3.environment);
    prepared = await createTestDatabase();
    await load(prepared, served);
    await prepared.pool.end();
  });

  afterAll(async () => {
    await prepared.drop();
    await s3.stop();
    process.env = before;
  });

  let archive: ArchiveUnderTest;
  let number = 0;

  beforeEach(async () => {
    archive = await openArchive({
      now: '2026-11-22T00:10:00Z',
      database: await createTestDatabase(prepared.name),
      environment: {
        LAKE_URL: `s3://${s3.bucket}/test-${(number += 1)}`,
        S3_ENDPOINT: s3.url,
        S3_PATH_STYLE: 'true',
        S3_REGION: 'us-east-1',
      },
    });
    // As in production, but for its patience: a test does not wait a minute for an answer.
    const store: ObjectStore = openObjectStore({
      ...archive.settings.lake.store,
      limits: { requestMilliseconds: 1_000 },
    });
    archive = archive.over({ store });
  });

  afterEach(async () => {
    s3.door.reset();
    await archive.close();
  });

  it.each(FAULTS)(
    'has $kind at $method $key $times times',
    async ({ heals, ...fault }) => {
      s3.door.fail(fault);
      const first = await archive.runner.run(DAY).then(
        () => 'archived',
        (error: Error) => error,
      );
      s3.door.reset();
      if (heals) expect(first).toBe('archived');
      else {
        expect(first).toBeInstanceOf(Error);
        expect((first as Error).message).not.toContain(s3.environment.AWS_SECRET_ACCESS_KEY);
        // Nothing was let go: every reading is live, and readers go by no file.
        expect((await liveLines(archive)).sort()).toEqual(linesOf(served));
        const { rows } = await archive.pool.query('SELECT failure, committed_version FROM archive_day');
        expect(rows).toEqual([{ failure: (first as Error).message, committed_version: 0 }]);
        expect(await archive.runner.run(DAY)).toMatchObject({ outcome: 'archived' });
      }
      expect(await liveLines(archive)).toEqual([]);
      expect(await keptLines(archive)).toEqual(linesOf(served));
      expect(await archive.inspector.inspectAll()).toMatchObject({ findings: [] });
      expect(await archive.runner.runAll()).toEqual([]);
    },
    60_000,
  );
});
