import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PlantOutcome, Rejection } from '@palmhouse/domain';
import { connectionConfig } from '@palmhouse/persistence';
import { openLog } from '@palmhouse/runtime';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import pg from 'pg';
import { Loader } from '../src/load/loader.js';

const at = (iso: string) => Date.parse(iso) * 1_000;
const rejections: Rejection[] = [];

const report = (plantId: number, takenAt: number): PlantOutcome => ({
  kind: 'report',
  plantId,
  receivedAt: takenAt,
  reading: { plantId, takenAt, soilMoisture: 50, temperature: 12, lastWateredAt: null },
  reference: { plantId, reportedAt: takenAt, name: `Plant ${plantId}` },
  rejections,
});
const nothing = (plantId: number, receivedAt: number): PlantOutcome => ({
  kind: 'report',
  plantId,
  receivedAt,
  reading: null,
  reference: { plantId, reportedAt: receivedAt },
  rejections,
});
const faulty = (plantId: number): PlantOutcome => ({ kind: 'faulty', plantId });
const failed = (plantId: number): PlantOutcome => ({
  kind: 'failed',
  plantId,
  reason: 'deadline',
  rejections,
});
const away = (plantId: number, receivedAt: number): PlantOutcome => ({
  kind: 'away',
  plantId,
  status: 'on_loan',
  receivedAt,
});

describe('what a sensor last answered', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let loader: Loader;

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool(connectionConfig({ url: database.url, applicationName: 'contacts' }));
    loader = new Loader(pool, openLog('ingestion', 'silent'), null);
  });

  afterAll(async () => {
    await pool?.end();
    await database?.drop();
  });

  beforeEach(async () => {
    await database.pool.query('TRUNCATE plant, sweep, reading CASCADE');
  });

  const minute = (number: number) => `2026-11-20T12:${String(number).padStart(2, '0')}:00.000Z`;

  async function load(
    number: number,
    outcomes: (takenAt: number) => PlantOutcome[],
    shard = 0,
  ): Promise<void> {
    await database.pool.query(
      `INSERT INTO sweep (minute, first_plant_id, last_plant_id, shard_size, started_at) VALUES ($1, 1, 9, 9, $1) ON CONFLICT DO NOTHING`,
      [minute(number)],
    );
    const batch = { outcomes: outcomes(at(minute(number))), rejections: [] };
    await loader.load(batch, { minute: minute(number), shard });
  }

  async function contacts(): Promise<unknown[][]> {
    const { rows } = await database.pool.query({
      text: `SELECT plant_id, answer, to_char(since, 'MI')::int, to_char(asked_at, 'MI')::int, in_a_row
        FROM plant_contact ORDER BY plant_id`,
      rowMode: 'array',
    });
    return rows;
  }

  it('is counted for as long as it is the same, and begins anew with another', async () => {
    await load(0, (now) => [report(1, now), report(2, now), report(3, now), report(4, now), report(5, now)]);
    for (const number of [1, 2, 3])
      await load(number, (now) => [report(1, now), faulty(2), failed(3), away(4, now), nothing(5, now)]);
    expect(await contacts()).toEqual([
      [1, 'report', 0, 3, 4],
      [2, 'faulty', 1, 3, 3],
      [3, 'failed', 1, 3, 3],
      [4, 'away', 1, 3, 3],
      [5, 'rejected', 1, 3, 3],
    ]);
    await load(4, (now) => [report(2, now)]);
    expect((await contacts())[1]).toEqual([2, 'report', 4, 4, 1]);
  });

  it('is a report also where the reading came before', async () => {
    await load(0, (now) => [report(1, now)]);
    await load(1, (now) => [report(1, now - 60_000_000)]);
    expect(await contacts()).toEqual([[1, 'report', 0, 1, 2]]);
  });

  it('counts a sweep once, however often it is loaded, and none that is older', async () => {
    await load(5, (now) => [report(1, now)]);
    await load(6, () => [faulty(1)]);
    await load(6, () => [faulty(1)]);
    await load(6, () => [faulty(1)], 1);
    await load(3, (now) => [report(1, now)]); // a history that is invented backwards, a load that waited
    expect(await contacts()).toEqual([[1, 'faulty', 6, 6, 1]]);
  });

  it('is counted again after sweeps that were made while a clock was ahead', async () => {
    await load(5, () => [failed(1), failed(2)]);
    await load(5, (now) => [report(1, now), report(2, now)], 1);
    await database.pool
      .query(`UPDATE plant_contact SET asked_at = now() + interval '1 day', since = now() + interval '1 hour',
      answer = CASE plant_id WHEN 1 THEN 'report' ELSE 'faulty' END, in_a_row = 7`);
    await load(6, () => [faulty(1), faulty(2)]);
    expect(await contacts()).toEqual([
      [1, 'faulty', 6, 6, 1],
      [2, 'faulty', 6, 6, 8],
    ]);
  });

  it('is kept of plants that there are, and not of numbers that were only asked', async () => {
    await load(0, (now) => [
      report(1, now),
      failed(2),
      { ...away(3, now), status: 'missing' } as PlantOutcome,
    ]);
    expect(await contacts()).toEqual([[1, 'report', 0, 0, 1]]);
  });

  it('is not what discovery heard', async () => {
    const now = at(minute(0));
    await loader.load({ outcomes: [report(1, now)], rejections: [] }, null);
    expect(await contacts()).toEqual([]);
  });
});
