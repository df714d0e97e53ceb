import { beforeAll, expect, it } from '@jest/globals';
import {
  ArchiveDayPageDocument,
  ArchiveMonthDocument,
  DayOfPlantsDocument,
  RestoreArchiveDayDocument,
  WateringCountsDocument,
} from '@palmhouse/client';
import type { Asking } from './asking.js';

const SHA256 = 'a'.repeat(64);
const DAYS = `INSERT INTO archive_day
    (day, state, run, version, committed_version, readings, bytes, planned_at, verified_at, pruned_at, proven_at) VALUES
  ('2026-10-31', 'pruned', gen_random_uuid(), 1, 1, 1296, 4096, '2026-11-08T00:10:00Z', '2026-11-08T00:11:00Z', '2026-11-08T00:12:00Z', NULL),
  ('2026-11-10', 'pruned', gen_random_uuid(), 1, 1, 1296, 4096, '2026-11-18T00:10:00Z', '2026-11-18T00:11:00Z', '2026-11-18T00:12:00Z', '2026-11-19T03:00:00Z'),
  ('2026-11-18', 'planned', gen_random_uuid(), 1, 0, 0, 0, '2026-11-20T00:10:00Z', NULL, NULL, NULL)`;
const FILE = `INSERT INTO archive_file (key, day, version, dataset, rows, bytes, sha256, first_plant_id, last_plant_id, committed)
  VALUES ('readings/2026-11-10/${SHA256}.parquet', '2026-11-10', 1, 'readings', 1296, 4096, '${SHA256}', 1, 9, true)`;

/** Days gone by. */
export function history(asking: Asking): void {
  beforeAll(async () => {
    await asking.museum.database.pool.query(DAYS);
    await asking.museum.database.pool.query(FILE);
  });

  it('a month of the calendar', async () => {
    const range = { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' };
    const { archiveDays, storage } = await asking.client.query(ArchiveMonthDocument, { range });
    expect(archiveDays.nodes.map(({ label, state, provenAt }) => [label, state, provenAt])).toEqual([
      ['Wed 18 Nov 2026', 'PLANNED', null],
      ['Tue 10 Nov 2026', 'PRUNED', '2026-11-19T03:00:00Z'],
    ]);
    expect(archiveDays.totalCount).toBe(2);
    expect(storage.live).toMatchObject({ oldestDay: '2026-11-18', newestDay: '2026-11-20' });
  });

  it('one day with its files, and its way back', async () => {
    const day = '2026-11-10';
    const { archiveDay } = await asking.client.query(ArchiveDayPageDocument, { day });
    expect(archiveDay).toMatchObject({ readings: 1_296, version: 1, prunedAt: '2026-11-18T00:12:00Z' });
    expect(archiveDay?.files).toMatchObject([
      { dataset: 'READINGS', sha256: SHA256, url: expect.stringContaining(SHA256) },
    ]);
    const input = { day, into: 'LIVE' as const };
    const { restoreArchiveDay } = await asking.client.mutate(RestoreArchiveDayDocument, { input });
    expect(restoreArchiveDay).toMatchObject({
      archiveDay: { day, restoredAt: null },
      message: expect.stringContaining('copies them into the live table'),
      userErrors: [],
    });
  });

  it('the plants’ figures of one day, page after page', async () => {
    const variables = { day: { from: '2026-11-19T00:00:00Z', to: '2026-11-20T00:00:00Z' } };
    const { plants } = await asking.client.query(DayOfPlantsDocument, variables);
    expect(plants).toMatchObject({ totalCount: 60, pageInfo: { hasNextPage: true } });
    expect(plants.nodes[2]).toMatchObject({
      number: 3,
      daily: [{ count: 144, final: false, temperature: { min: 13, median: 13, max: 13 } }],
    });
    const after = plants.pageInfo.endCursor;
    const rest = await asking.client.query(DayOfPlantsDocument, { ...variables, after });
    expect(rest.plants.nodes).toHaveLength(10);
  });

  it('how often each plant was watered', async () => {
    await asking.museum.database.pool.query(`INSERT INTO watering (plant_id, watered_at, reported, detected)
      VALUES (60, '2026-11-19T14:00:00Z', true, false), (60, '2026-11-12T14:00:00Z', true, false)`);
    const range = { from: '2026-11-14T00:00:00Z', to: '2026-11-20T12:00:00Z' };
    const { plants } = await asking.client.query(WateringCountsDocument, { range });
    expect(plants.totalCount).toBe(60);
    expect(plants.nodes.at(-1)).toMatchObject({
      number: 60,
      wateringRhythm: { count: 1, medianInterval: null },
    });
    expect(plants.nodes[0]).toMatchObject({ number: 1, wateringRhythm: { count: 0 } });
  });
}
