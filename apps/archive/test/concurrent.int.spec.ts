import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ReadingsAcrossTime } from '@palmhouse/history';
import { FileCache, LakeReader, type ObjectStore } from '@palmhouse/lake';
import { eventually } from '@palmhouse/testing';
import { LostDay } from '../src/days/archive-day.js';
import { keptLines, liveLines, openArchive, type ArchiveUnderTest } from './archive.harness.js';
import { linesOf, load, servedOn } from './served-readings.js';

const DAY = '2026-11-20';
const served = servedOn(DAY, 5, 10);
const late = servedOn(DAY, 8, 30).filter(({ reading }) => reading.plantId === 8);

/** The store, with something done before each call of a name. */
function interrupted(
  store: ObjectStore,
  name: 'create' | 'read',
  before: (call: number) => Promise<unknown>,
): ObjectStore {
  let calls = 0;
  return new Proxy(store, {
    get(target, property: keyof ObjectStore) {
      const value = target[property] as unknown;
      if (property !== name) return typeof value === 'function' ? value.bind(target) : value;
      return async (...args: never[]) => {
        await before((calls += 1));
        return (value as (...some: never[]) => unknown).apply(target, args);
      };
    },
  });
}

describe('while a day is archived', () => {
  let archive: ArchiveUnderTest;

  beforeEach(async () => {
    archive = await openArchive({ now: '2026-11-22T00:10:00Z' });
    await load(archive.database, served);
  });

  afterEach(() => archive.close());

  it.each(['create', 'read'] as const)(
    'readings of that day that come at a %s stay live, and go into a supplementary part with the next run',
    async (name) => {
      const store = interrupted(archive.store, name, async (call) => {
        if (call === 1) await load(archive.database, late);
      });
      expect(await archive.over({ store }).runner.run(DAY)).toMatchObject({
        rows: served.length,
        late: late.length,
      });
      expect((await liveLines(archive)).sort()).toEqual(linesOf(late));
      expect(await keptLines(archive)).toEqual(linesOf([...served, ...late]));
      expect(await archive.runner.run(DAY)).toMatchObject({ version: 2, rows: late.length, late: 0 });
      expect(await liveLines(archive)).toEqual([]);
      expect(await keptLines(archive)).toEqual(linesOf([...served, ...late]));
    },
  );

  it('a second archiver leaves the day alone', async () => {
    const second = await openArchive({ now: '2026-11-22T00:10:00Z', database: archive.database });
    let outcome: unknown;
    const store = interrupted(archive.store, 'create', async (call) => {
      if (call === 1) outcome = await second.runner.run(DAY);
    });
    expect(await archive.over({ store }).runner.run(DAY)).toMatchObject({ outcome: 'archived' });
    expect(outcome).toMatchObject({ outcome: 'busy' });
    expect(await keptLines(archive)).toEqual(linesOf(served));
    await second.disconnect();
  });

  it('an archiver whose session was lost, and its day taken over, changes nothing any more', async () => {
    /** An archiver that stands still before it puts its first file. */
    const halting = () => {
      const halt: { go?: () => void } = {};
      const store = interrupted(archive.store, 'create', async (call) => {
        if (call === 1) await new Promise<void>((resolve) => (halt.go = resolve));
      });
      return { halt, archiver: archive.over({ store }) };
    };
    const [first, second] = [halting(), halting()];
    const slow = first.archiver.runner.run(DAY);
    slow.catch(() => undefined);
    await eventually('an archiver at work', () => first.halt.go !== undefined);
    await archive.database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    let heir = second.archiver.runner.run(DAY);
    await eventually('the heir at work', async () => {
      if (second.halt.go !== undefined) return true;
      if ((await Promise.race([heir, 'working'])) !== 'working') heir = second.archiver.runner.run(DAY);
      return false;
    });
    // Both are at the same step; only one of them may go on.
    first.halt.go!();
    await expect(slow).rejects.toThrow(LostDay);
    second.halt.go!();
    expect(await heir).toMatchObject({ outcome: 'archived', rows: served.length });
    expect(await keptLines(archive)).toEqual(linesOf(served));
    expect(await archive.inspector.inspectAll()).toMatchObject({ findings: [] });
  });

  it('a query between whose two statements the day is cut over misses nothing', async () => {
    const cache = new FileCache(archive.store, { directory: `${archive.folder}/cache`, maxBytes: 1 << 24 });
    const lake = new LakeReader(cache, { memoryMb: 128, temporaryDirectory: `${archive.folder}/duck` });
    let asked = 0;
    const query = async (...args: never[]) => {
      const answer = await (archive.pool.query as (...some: never[]) => Promise<unknown>).apply(
        archive.pool,
        args,
      );
      if ((asked += 1) === 1) await archive.runner.run(DAY);
      return answer;
    };
    const history = new ReadingsAcrossTime({ query } as unknown as typeof archive.pool, lake);
    const from = Date.parse(`${DAY}T00:00:00Z`) * 1_000;
    const to = from + 86_400_000_000;
    const answer = await history.readings({ plantIds: [2], from, to, limit: null, now: to });
    expect(answer.get(2)!.readings).toHaveLength(144);
    expect(asked).toBe(2);
    await lake.close();
  });

  it('a query over the boundary gives the same readings before, during and after', async () => {
    await load(archive.database, servedOn('2026-11-21', 5, 60));
    const cache = new FileCache(archive.store, { directory: `${archive.folder}/cache`, maxBytes: 1 << 24 });
    const lake = new LakeReader(cache, { memoryMb: 128, temporaryDirectory: `${archive.folder}/duck` });
    const history = new ReadingsAcrossTime(archive.database.pool, lake);
    const from = Date.parse('2026-11-20T18:00:00Z') * 1_000;
    const to = Date.parse('2026-11-21T06:00:00Z') * 1_000;
    const question = { plantIds: [1, 3, 6], from, to, limit: null, now: to };
    const ask = async () => {
      const answer = await history.readings(question);
      const counts = await history.count(question);
      return [...answer].map(([plant, { readings, complete }]) => ({
        plant,
        complete,
        count: counts.get(plant),
        readings: readings.map((reading) => ({ ...reading, source: null })),
      }));
    };
    const before = await ask();
    expect(before.map(({ readings }) => readings.length)).toEqual([42, 42, 3]);
    const during: Awaited<ReturnType<typeof ask>>[] = [];
    let running = true;
    // One asks at every call to the store, another as fast as it can, through the cut-over.
    const store = interrupted(archive.store, 'create', async () => during.push(await ask()));
    const run = archive
      .over({ store })
      .runner.run(DAY)
      .finally(() => (running = false));
    while (running) during.push(await ask());
    expect(await run).toMatchObject({ outcome: 'archived' });
    for (const answer of during) expect(answer).toEqual(before);
    expect(await ask()).toEqual(before);
    const sources = [...(await history.readings(question)).get(1)!.coverage].map(({ source }) => source);
    expect(new Set(sources)).toEqual(new Set(['archive', 'live', 'gap']));
    await lake.close();
  });
});
