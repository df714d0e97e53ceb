import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reading } from '@palmhouse/domain';
import {
  FileCache,
  LakeError,
  LakeReader,
  type LakeQuestion,
  openDuck,
  openObjectStore,
  partKey,
  Staging,
  type ObjectStore,
} from '@palmhouse/lake';
import { copyReadingsOut, ensureReadingPartitions, insertReadings } from '@palmhouse/persistence';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { ReadingsAcrossTime, type HistoryQuestion } from './readings-across-time.js';

const MINUTE = 60_000_000;
const at = (iso: string) => Date.parse(iso) * 1_000;

const reading = (plantId: number, takenAt: number): Reading => ({
  plantId,
  takenAt,
  soilMoisture: takenAt % 7 === 0 ? null : 40 + plantId / 3,
  temperature: 12.5 + plantId,
  lastWateredAt: plantId === 2 ? null : takenAt - 77,
});

/** Ten minutes each of plants 1 and 2, from an instant on. */
const tenMinutes = (from: string) =>
  Array.from({ length: 10 }, (_, minute) =>
    [1, 2].map((plant) => reading(plant, at(from) + minute * MINUTE + 3)),
  ).flat();

describe('readings across time', () => {
  let database: TestDatabase;
  let folder: string;
  let store: ObjectStore;
  let lake: LakeReader;
  let history: ReadingsAcrossTime;
  const unreadable: string[] = [];

  const archived = tenMinutes('2026-11-20T23:50:00Z');
  const live = tenMinutes('2026-11-21T00:00:00Z');
  const older = tenMinutes('2026-11-18T12:00:00Z');

  /** What the archive leaves behind: a part in the lake, its rows in the index, the live rows gone. */
  async function archive(day: string): Promise<string> {
    const duck = await openDuck({ memoryMb: 128, temporaryDirectory: join(folder, 'duck') });
    const staging = await Staging.open(duck);
    const client = await database.pool.connect();
    const table = `public.reading_${day.replaceAll('-', '_')}`;
    await copyReadingsOut(client, table, (block) => staging.append(block));
    client.release();
    staging.finish();
    const [span] = await staging.spans(1_000_000);
    const path = join(folder, `${day}.parquet`);
    await staging.writeParquet(span!, path, 2_048);
    staging.close();
    duck.close();
    const body = readFileSync(path);
    const sha256 = createHash('sha256').update(body).digest('hex');
    const key = partKey('readings', day, sha256);
    await store.create(key, body);
    await database.pool.query(
      `WITH day AS (INSERT INTO archive_day (day, state, run, version, committed_version, planned_at)
         VALUES ($1, 'pruned', gen_random_uuid(), 1, 1, now()) ON CONFLICT DO NOTHING)
       SELECT 1`,
      [day],
    );
    await database.pool.query(
      `INSERT INTO archive_file (key, day, dataset, version, committed, rows, bytes, sha256, first_plant_id, last_plant_id)
       VALUES ($2, $1, 'readings', 1, true, $3, $4, $5, $6, $7)`,
      [day, key, span!.rows, body.length, sha256, span!.firstPlantId, span!.lastPlantId],
    );
    await database.pool.query(`DROP TABLE ${table}`);
    return key;
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'palmhouse-history-'));
    store = openObjectStore({
      url: pathToFileURL(join(folder, 'lake')).href,
      region: 'none',
      pathStyle: false,
    });
    const cache = new FileCache(store, { directory: join(folder, 'cache'), maxBytes: 1 << 24 });
    lake = new LakeReader(cache, { memoryMb: 128, temporaryDirectory: join(folder, 'duck') });
    history = new ReadingsAcrossTime(database.pool, lake, (day) => unreadable.push(day));
    await ensureReadingPartitions(database.pool, ['2026-11-18', '2026-11-20', '2026-11-21']);
    await insertReadings(database.pool, [...older, ...archived, ...live], null);
    await archive('2026-11-18');
    await archive('2026-11-20');
  });

  afterAll(async () => {
    await lake.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const question = (more: Partial<HistoryQuestion> = {}): HistoryQuestion => ({
    plantIds: [1, 2],
    from: at('2026-11-20T23:50:00Z'),
    to: at('2026-11-21T00:10:00Z'),
    limit: null,
    now: at('2026-11-21T00:10:00Z'),
    ...more,
  });

  const plain = (readings: readonly (Reading & { source?: string })[]) =>
    readings.map((one) => ({ ...one, source: undefined }));

  it('come from both sides in order, value for value, each plant its own', async () => {
    const answer = await history.readings(question());
    for (const plant of [1, 2]) {
      const { readings, complete } = answer.get(plant)!;
      const expected = [...archived, ...live].filter(({ plantId }) => plantId === plant);
      expect(plain(readings)).toEqual(expected);
      expect(readings.map(({ source }) => source)).toEqual([
        ...Array(10).fill('archive'),
        ...Array(10).fill('live'),
      ]);
      expect(complete).toBe(true);
    }
  });

  it('say where each stretch came from, to the end of what was read', async () => {
    const { coverage } = (await history.readings(question())).get(1)!;
    expect(coverage.map(({ source, readings }) => [source, readings])).toEqual([
      ['archive', 10],
      ['live', 10],
    ]);
    expect([coverage[0]!.from, coverage.at(-1)!.to]).toEqual([question().from, question().to]);
    const cut = (await history.readings(question({ limit: 12 }))).get(1)!;
    expect(cut.readings).toHaveLength(12);
    expect(cut.coverage.at(-1)!.to).toBe(cut.readings.at(-1)!.takenAt + 1);
  });

  it('show days without readings as gaps, and nothing beyond now', async () => {
    const { coverage } = (await history.readings(question({ from: at('2026-11-18T12:00:00Z') }))).get(1)!;
    expect(coverage.map(({ source, readings }) => [source, readings])).toEqual([
      ['archive', 10],
      ['gap', 0],
      ['archive', 10],
      ['live', 10],
    ]);
    const tomorrow = (await history.readings(question({ to: at('2026-11-22T00:00:00Z') }))).get(1)!;
    expect(tomorrow.coverage.at(-1)!.to).toBe(question().now);
  });

  it.each([1, 3, 7])('come page by page, %d at a time, without a hole or a double', async (limit) => {
    const all: Reading[] = [];
    for (let from = question().from; ; from = all.at(-1)!.takenAt + 1) {
      const { readings, next } = (await history.readings(question({ plantIds: [2], from, limit }))).get(2)!;
      all.push(...plain(readings));
      if (next === null) break;
    }
    expect(all).toEqual([...archived, ...live].filter(({ plantId }) => plantId === 2));
  });

  it('of an archived day come once, also while they are live too, and beside late ones', async () => {
    const late = reading(1, at('2026-11-20T23:54:30Z'));
    await ensureReadingPartitions(database.pool, ['2026-11-20']);
    await insertReadings(database.pool, [...archived.slice(0, 6), late], null);
    const { readings } = (await history.readings(question())).get(1)!;
    expect(readings).toHaveLength(21);
    expect(new Set(readings.map(({ takenAt }) => takenAt)).size).toBe(21);
    expect(readings.find(({ takenAt }) => takenAt === late.takenAt)!.source).toBe('live');
    expect(await history.count(question())).toEqual(
      new Map([
        [1, 21],
        [2, 20],
      ]),
    );
    await database.pool.query('DROP TABLE reading_2026_11_20');
  });

  it('of a long stretch are read from its first days only, as far as the page goes', async () => {
    const asked: number[] = [];
    const watched = new Proxy(lake, {
      get(target, name: keyof LakeReader) {
        if (name !== 'readings') return Reflect.get(target, name, target) as unknown;
        return (question: LakeQuestion) => {
          asked.push(question.files.length);
          return target.readings(question);
        };
      },
    });
    const long = question({ plantIds: [1], from: at('2026-11-18T00:00:00Z') });
    const page = await new ReadingsAcrossTime(database.pool, watched).readings({ ...long, limit: 4 });
    expect(page.get(1)!.readings).toHaveLength(4);
    expect(asked).toEqual([1]);
    await new ReadingsAcrossTime(database.pool, watched).readings({ ...long, limit: 14 });
    expect(asked).toEqual([1, 1, 1]);
  });

  it('are counted over both sides, by the stretch', async () => {
    expect(await history.count(question())).toEqual(
      new Map([
        [1, 20],
        [2, 20],
      ]),
    );
    const some = question({
      plantIds: [2, 9],
      from: at('2026-11-20T23:55:00Z'),
      to: at('2026-11-21T00:02:00Z'),
    });
    expect(await history.count(some)).toEqual(
      new Map([
        [2, 7],
        [9, 0],
      ]),
    );
  });

  it('of one lost file are named as unreadable, and hide no other day', async () => {
    const { rows } = await database.pool.query(`SELECT key FROM archive_file WHERE day = '2026-11-18'`);
    await store.remove(rows[0].key);
    const answer = (await history.readings(question({ from: at('2026-11-18T12:00:00Z') }))).get(1)!;
    expect(answer.complete).toBe(false);
    expect(answer.readings).toHaveLength(20);
    expect(answer.coverage.map(({ source, reason }) => [source, reason])).toEqual([
      ['gap', 'unreadable'],
      ['gap', 'no_readings'],
      ['archive', null],
      ['live', null],
    ]);
    expect(unreadable).toEqual(['2026-11-18']);
    await expect(history.count(question({ from: at('2026-11-18T12:00:00Z') }))).rejects.toMatchObject({
      code: 'LAKE.MISSING',
    });
  });

  it('are not asked for file by file of a lake that is away, which is one gap', async () => {
    let asked = 0;
    const away = {
      readings: () => Promise.reject(new LakeError('LAKE.UNAVAILABLE', `asked ${(asked += 1)} times`)),
    } as unknown as LakeReader;
    const told: string[] = [];
    const without = new ReadingsAcrossTime(database.pool, away, (day) => told.push(day));
    const long = question({ plantIds: [1], from: at('2026-11-18T12:00:00Z'), limit: 15 });
    const answer = (await without.readings(long)).get(1)!;
    expect(asked).toBe(1);
    expect(told).toEqual(['2026-11-18', '2026-11-20']);
    expect(answer.coverage.map(({ source, reason }) => [source, reason])).toEqual([
      ['gap', 'unreadable'],
      ['gap', 'no_readings'],
      ['gap', 'unreadable'],
      ['live', null],
    ]);
  });

  it('of plants nobody knows are none', async () => {
    const answer = await history.readings(question({ plantIds: [77] }));
    expect(answer.get(77)).toMatchObject({ readings: [], complete: true });
    expect((await history.readings(question({ plantIds: [] }))).size).toBe(0);
  });
});
