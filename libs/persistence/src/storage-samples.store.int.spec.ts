import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import {
  databaseBytes,
  deleteStorageSamples,
  insertStorageSample,
  storageSamples,
  type StoredSample,
} from './storage-samples.store.js';

const MINUTE_MS = 60_000;
const NOON_MS = Date.parse('2026-11-22T12:00:00Z');

// A terabyte and more: past what an integer of 32 bits holds.
const sample = (minutes: number, more: Partial<StoredSample> = {}): StoredSample => ({
  atMs: NOON_MS + minutes * MINUTE_MS,
  databaseBytes: 1_100_000_000_000 + minutes,
  usedBytes: 2_200_000_000_000 + minutes,
  capacityBytes: 4_400_000_000_000,
  capacityKind: 'disk',
  ...more,
});

describe('samples of the storage', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.drop());

  beforeEach(() => database.pool.query('TRUNCATE storage_sample'));

  it('come back as they were stored, in the order of time, from an instant on', async () => {
    const unbounded = sample(5, { capacityBytes: null, capacityKind: null });
    for (const one of [sample(10), unbounded, sample(0)]) await insertStorageSample(database.pool, one);
    expect(await storageSamples(database.pool, NOON_MS)).toEqual([sample(0), unbounded, sample(10)]);
    expect(await storageSamples(database.pool, NOON_MS + 1)).toEqual([unbounded, sample(10)]);
  });

  it('are one a minute: the first look stands', async () => {
    await insertStorageSample(database.pool, sample(0));
    await insertStorageSample(database.pool, sample(0, { usedBytes: 1 }));
    expect(await storageSamples(database.pool, 0)).toEqual([sample(0)]);
  });

  it('are let go of before an instant', async () => {
    for (const minutes of [0, 5, 10]) await insertStorageSample(database.pool, sample(minutes));
    await deleteStorageSamples(database.pool, NOON_MS + 5 * MINUTE_MS);
    expect(await storageSamples(database.pool, 0)).toEqual([sample(5), sample(10)]);
  });

  it('are refused where a capacity has no kind', async () => {
    await expect(insertStorageSample(database.pool, sample(0, { capacityKind: null }))).rejects.toThrow(
      /check constraint/,
    );
  });

  it('begin with the size of the database', async () => {
    expect(await databaseBytes(database.pool)).toBeGreaterThan(1_000_000);
  });
});
