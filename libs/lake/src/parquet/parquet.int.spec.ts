import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  BLOCK_ROWS,
  clearBlock,
  createReadingBlock,
  DigestSum,
  isPresent,
  setAbsent,
  type Reading,
  type ReadingBlock,
} from '@palmhouse/domain';
import { FileCache } from '../cache/file-cache.js';
import { LakeReader } from '../lake-reader.js';
import { openObjectStore } from '../object-store/open-object-store.js';
import { digestBlocks } from './digest-blocks.js';
import { openDuck, type Duck } from './open-duck.js';
import { readBlocks } from './read-blocks.js';
import { readingsQuery, type ReadingFiles } from './sources.js';
import { Staging } from './staging.js';
import { dailySummaries, hourlySummaries, writeDaily } from './summaries.js';

const DAY = Date.parse('2026-11-20T00:00:00Z') * 1_000;
const HOUR = 3_600_000_000;

/** Out of order, over several blocks, with nulls, signs and microseconds. */
const readings: Reading[] = Array.from({ length: BLOCK_ROWS + 500 }, (_, index) => ({
  plantId: 1 + ((index * 7) % 5),
  takenAt: DAY + ((index * 7_919) % 4_096) * 20_000_003,
  soilMoisture: index % 11 === 0 ? null : -0.5 + index / 3,
  temperature:
    index % 13 === 0 && index % 11 !== 0 ? null : index % 17 === 0 ? 0 : 12.345678901234567 * index,
  lastWateredAt: index % 3 === 0 ? null : DAY - index * 1_001,
}));

function* blocksOf(some: readonly Reading[]): Generator<ReadingBlock> {
  const block = createReadingBlock();
  for (const reading of some) {
    const row = block.rows;
    block.plantId[row] = reading.plantId;
    block.takenAt[row] = BigInt(reading.takenAt);
    block.soilMoisture[row] = reading.soilMoisture ?? 0;
    block.temperature[row] = reading.temperature ?? 0;
    block.lastWateredAt[row] = BigInt(reading.lastWateredAt ?? 0);
    block.sweep[row] = BigInt(DAY);
    for (const name of ['soilMoisture', 'temperature', 'lastWateredAt'] as const)
      if (reading[name] === null) setAbsent(block.present[name], row);
    block.rows += 1;
    if (block.rows < BLOCK_ROWS) continue;
    yield block;
    clearBlock(block);
  }
  if (block.rows > 0) yield block;
}

const toReadings = (block: ReadingBlock): Reading[] =>
  Array.from({ length: block.rows }, (_, row) => ({
    plantId: block.plantId[row]!,
    takenAt: Number(block.takenAt[row]),
    soilMoisture: isPresent(block.present.soilMoisture, row) ? block.soilMoisture[row]! : null,
    temperature: isPresent(block.present.temperature, row) ? block.temperature[row]! : null,
    lastWateredAt: isPresent(block.present.lastWateredAt, row) ? Number(block.lastWateredAt[row]) : null,
  }));

const inOrder = (some: readonly Reading[]) =>
  [...some].sort((a, b) => a.plantId - b.plantId || a.takenAt - b.takenAt);

function digestOf(some: readonly Reading[]) {
  const sum = new DigestSum();
  for (const block of blocksOf(some)) sum.add(block);
  return sum.digest();
}

describe('a day on its way into Parquet', () => {
  let folder: string;
  let duck: Duck;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'palmhouse-parquet-'));
    duck = await openDuck({ memoryMb: 128, temporaryDirectory: join(folder, 'duck') });
  });

  afterAll(() => {
    duck.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const staged = async (some: readonly Reading[]) => {
    const staging = await Staging.open(duck);
    for (const block of blocksOf(some)) staging.append(block);
    staging.finish();
    return staging;
  };

  const read = async (files: ReadingFiles): Promise<Reading[]> => {
    const connection = await duck.connect();
    const all: Reading[] = [];
    for await (const block of readBlocks(connection, readingsQuery(files))) all.push(...toReadings(block));
    connection.closeSync();
    return inOrder(all);
  };

  const digestIn = async (files: ReadingFiles) => {
    const connection = await duck.connect();
    return digestBlocks(readBlocks(connection, readingsQuery(files))).finally(() => connection.closeSync());
  };

  it('comes back value for value, from Parquet and from CSV, with one digest', async () => {
    const staging = await staged(readings);
    const [span] = await staging.spans(1_000_000);
    const [parquet, csv] = [join(folder, 'day.parquet'), join(folder, 'day.csv.gz')];
    await staging.writeParquet(span!, parquet, 2_048);
    await staging.writeCsv(span!, csv);
    staging.close();
    const instants = readings.map(({ takenAt }) => takenAt);
    expect(span).toMatchObject({
      firstTakenAt: Math.min(...instants),
      lastTakenAt: Math.max(...instants),
    });
    for (const files of [
      { format: 'parquet', paths: [parquet] },
      { format: 'csv', paths: [csv] },
    ] as const) {
      expect(await read(files)).toEqual(inOrder(readings));
      expect(await digestIn(files)).toEqual(digestOf(readings));
    }
  });

  it('is cut by plants, never within one', async () => {
    const staging = await staged(readings);
    const spans = await staging.spans(700);
    expect(spans.map(({ firstPlantId, lastPlantId }) => [firstPlantId, lastPlantId])).toEqual(
      [1, 2, 3, 4, 5].map((plant) => [plant, plant]),
    );
    expect((await staging.spans(1_100)).map(({ rows }) => rows).reduce((a, b) => a + b)).toBe(
      readings.length,
    );
    staging.close();
  });

  it('parts what the archive has from what is new and what contradicts it', async () => {
    const first = await staged(readings.slice(0, 1_000));
    const [span] = await first.spans(1_000_000);
    const path = join(folder, 'archived.parquet');
    await first.writeParquet(span!, path, 2_048);
    first.close();
    const contradicting = { ...readings[999]!, temperature: -1 };
    const again = await staged([...readings.slice(990, 999), contradicting, ...readings.slice(1_000, 1_020)]);
    const { equal, differing } = await again.removeKnown({ format: 'parquet', paths: [path] });
    expect(equal).toEqual(digestOf(readings.slice(990, 999)));
    expect(differing).toEqual(digestOf([contradicting]));
    const blocks: Reading[] = [];
    for await (const block of again.differingBlocks()) blocks.push(...toReadings(block));
    expect(blocks).toEqual([contradicting]);
    await again.keepNew();
    expect((await again.spans(1_000_000)).reduce((sum, { rows }) => sum + rows, 0)).toBe(20);
    again.close();
  });

  it('is summed up by hour and by day, nulls left out, waterings counted once', async () => {
    const at = (
      minutes: number,
      soilMoisture: number | null,
      temperature: number | null,
      wateredAt: number | null,
    ) => ({
      plantId: 1,
      takenAt: DAY + minutes * 60_000_000,
      soilMoisture,
      temperature,
      lastWateredAt: wateredAt,
    });
    const staging = await staged([
      at(0, 10, null, DAY - 1),
      at(1, 20, null, DAY + 1),
      at(59, 40, null, DAY + 1),
      at(61, null, 5, DAY + HOUR),
    ]);
    const [span] = await staging.spans(1_000_000);
    const path = join(folder, 'few.parquet');
    await staging.writeParquet(span!, path, 2_048);
    staging.close();
    const files = { format: 'parquet', paths: [path] } as const;
    const nothing = { count: 0, min: null, max: null, mean: null, median: null, p25: null, p75: null };
    const five = { count: 1, min: 5, max: 5, mean: 5, median: 5, p25: 5, p75: 5 };
    const moisture = { count: 3, min: 10, max: 40, mean: 70 / 3, median: 20, p25: 15, p75: 30 };
    for await (const page of hourlySummaries(duck, files))
      expect(page).toEqual([
        { plantId: 1, from: DAY, readings: 3, soilMoisture: moisture, temperature: nothing, waterings: 1 },
        { plantId: 1, from: DAY + HOUR, readings: 1, soilMoisture: nothing, temperature: five, waterings: 1 },
      ]);
    const daily = join(folder, 'daily.parquet');
    expect(await writeDaily(duck, files, '2026-11-20', daily)).toBe(1);
    for await (const page of dailySummaries(duck, daily))
      expect(page).toEqual([
        { plantId: 1, from: DAY, readings: 4, soilMoisture: moisture, temperature: five, waterings: 2 },
      ]);
  });

  it('is read back by plant, stretch and limit, to the microsecond', async () => {
    const staging = await staged(readings);
    const [span] = await staging.spans(1_000_000);
    const path = join(folder, 'read.parquet');
    await staging.writeParquet(span!, path, 2_048);
    staging.close();
    const body = readFileSync(path);
    const store = openObjectStore({
      url: pathToFileURL(join(folder, 'lake')).href,
      region: 'none',
      pathStyle: false,
    });
    await store.create('readings/read.parquet', body);
    const sha256 = createHash('sha256').update(body).digest('hex');
    const files = [{ key: 'readings/read.parquet', bytes: statSync(path).size, sha256 }];
    const cache = new FileCache(store, { directory: join(folder, 'cache'), maxBytes: 1 << 20 });
    const reader = new LakeReader(cache, { memoryMb: 128, temporaryDirectory: join(folder, 'reader') });
    const ofThree = inOrder(readings).filter(({ plantId }) => plantId === 3);
    const [from, to] = [ofThree[5]!.takenAt, ofThree[20]!.takenAt];
    const question = { files, plantIds: [3], from, to, limit: null };
    expect(await reader.readings(question)).toEqual(ofThree.slice(5, 20));
    expect(await reader.readings({ ...question, to: to + 1 })).toHaveLength(16);
    expect(
      await reader.readings({ ...question, plantIds: [3, 4], to: DAY + 24 * HOUR, limit: 2 }),
    ).toHaveLength(4);
    expect(
      (await reader.readings({ ...question, plantIds: null, from: 0, to: DAY + 24 * HOUR })).length,
    ).toBe(readings.length);
    expect(await reader.count({ files, plantIds: [3, 99], from, to })).toEqual(new Map([[3, 15]]));
    expect(await reader.readings({ ...question, plantIds: [] })).toEqual([]);
    const noParquet = Buffer.from('not Parquet at all');
    await store.create('readings/none.parquet', noParquet);
    const none = {
      key: 'readings/none.parquet',
      bytes: noParquet.length,
      sha256: createHash('sha256').update(noParquet).digest('hex'),
    };
    await expect(reader.readings({ ...question, files: [none] })).rejects.toMatchObject({
      code: 'LAKE.CORRUPT',
    });
    await reader.close();
  });
});
