import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rmSync, writeFileSync } from 'node:fs';
import { LakeError, readManifest, Staging } from '@palmhouse/lake';
import { insertReadings } from '@palmhouse/persistence';
import { eventually } from '@palmhouse/testing';
import { DayCutter } from '../src/cut-over/day.cutter.js';
import { ArchiveDaysStore } from '../src/days/archive-days.store.js';
import {
  archivedLines,
  keptLines,
  liveLines,
  openArchive,
  type ArchiveUnderTest,
} from './archive.harness.js';
import { linesOf, load, servedOn, type Served } from './served-readings.js';

const DAY = '2026-11-20';
const PLANTS = 6;

describe('archiving a day', () => {
  let archive: ArchiveUnderTest;

  beforeEach(async () => {
    archive = await openArchive({ now: '2026-11-22T00:10:00Z' });
  });

  afterEach(() => archive.close());

  const dayRow = async (day = DAY) =>
    (
      await archive.pool.query(
        `SELECT state, version, committed_version AS committed, readings::int, failure FROM archive_day WHERE day = $1`,
        [day],
      )
    ).rows[0];

  const keys = async () => {
    const all: string[] = [];
    for await (const { key } of archive.store.list('')) all.push(key);
    return all.sort();
  };

  it('moves exactly what was served, by row and by value, and lets the partition go', async () => {
    const served = servedOn(DAY, PLANTS, 3);
    await load(archive.database, served);
    const outcome = await archive.runner.run(DAY);
    expect(outcome).toMatchObject({
      label: 'Fri 20 Nov 2026',
      outcome: 'archived',
      rows: served.length,
      late: 0,
    });
    expect(await liveLines(archive)).toEqual([]);
    expect((await archivedLines(archive)).sort()).toEqual(linesOf(served));
    const partitions = await archive.pool.query(`SELECT FROM pg_class WHERE relname = 'reading_2026_11_20'`);
    expect(partitions.rowCount).toBe(0);
    expect(await dayRow()).toEqual({
      state: 'pruned',
      version: 1,
      committed: 1,
      readings: served.length,
      failure: null,
    });
  });

  it('changes nothing when run again, and again a year later', async () => {
    await load(archive.database, servedOn(DAY, PLANTS, 30));
    await archive.runner.runAll();
    const before = [await keys(), await keptLines(archive), await dayRow()];
    expect(await archive.runner.runAll()).toEqual([]);
    expect(await archive.runner.run(DAY)).toMatchObject({ outcome: 'unchanged' });
    archive.at('2027-11-22T00:10:00Z');
    expect(await archive.runner.run(DAY)).toMatchObject({ outcome: 'unchanged' });
    expect([await keys(), await keptLines(archive), await dayRow()]).toEqual(before);
  });

  it('catches days up in order, keeps the last 24 hours, and writes a manifest of an empty day', async () => {
    const served = ['2026-11-17', '2026-11-19', '2026-11-20', '2026-11-21'].flatMap((day) =>
      servedOn(day, 2, 120),
    );
    await load(archive.database, served);
    archive.at('2026-11-21T23:59:59Z');
    const first = await archive.runner.runAll();
    expect(first.map(({ day, rows }) => [day, rows > 0])).toEqual([
      ['2026-11-17', true],
      ['2026-11-18', false],
      ['2026-11-19', true],
    ]);
    await expect(archive.runner.run('2026-11-20')).rejects.toThrow('not wholly older than 24 hours');
    archive.at('2026-11-22T00:00:00Z');
    expect((await archive.runner.runAll()).map(({ day }) => day)).toEqual(['2026-11-20']);
    const empty = readManifest('empty', await archive.store.read('_manifests/readings/2026-11-18.v1.json'));
    expect(empty).toMatchObject({ day: '2026-11-18', label: 'Wed 18 Nov 2026', rows: 0, files: [] });
    expect(await keptLines(archive)).toEqual(linesOf(served));
  });

  it('keeps the edges of days apart, over leap days and the nights when London’s clocks change', async () => {
    const days = [
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
      '2026-03-28',
      '2026-03-29',
      '2026-10-24',
      '2026-10-25',
    ];
    const served = days.flatMap((day) => servedOn(day, 1, 720));
    await load(archive.database, served);
    for (const day of days) await archive.runner.run(day);
    expect(await keptLines(archive)).toEqual(linesOf(served));
    const { rows } = await archive.pool.query(
      `SELECT day::text, min(first_taken_at) AS first, max(last_taken_at) AS last FROM archive_file WHERE dataset = 'readings' GROUP BY day ORDER BY day`,
    );
    for (const { day, first, last } of rows) {
      expect(first).toBe(`${day}T00:00:00Z`);
      expect(last).toBe(`${day}T23:59:59.999999Z`);
    }
  });

  it('takes late readings of an archived day into a supplementary part, each once', async () => {
    const served = servedOn(DAY, PLANTS, 60);
    await load(archive.database, served);
    await archive.runner.run(DAY);
    const late = servedOn(DAY, PLANTS, 45).filter((one) => !served.some((old) => isSame(old, one)));
    await load(archive.database, late);
    expect(await archive.runner.run(DAY)).toMatchObject({
      outcome: 'archived',
      version: 2,
      rows: late.length,
    });
    expect(await keptLines(archive)).toEqual(linesOf([...served, ...late]));
    const manifest = readManifest('v2', await archive.store.read(`_manifests/readings/${DAY}.v2.json`));
    expect(manifest.files.map(({ since }) => since)).toEqual([1, 2]);
    expect(manifest.rows).toBe(served.length + late.length);
    expect((await keys()).filter((key) => key.startsWith('daily/'))).toHaveLength(1);
  });

  it('stores nothing twice when archived readings are reported again, and quarantines those that differ', async () => {
    const served = servedOn(DAY, 3, 60);
    await load(archive.database, served);
    await archive.runner.run(DAY);
    const before = [await keys(), (await dayRow()).readings];
    const [same, other] = [served[0]!, served[4]!];
    const differing: Served = { ...other, reading: { ...other.reading, temperature: 21.125 } };
    await load(archive.database, [same, differing]);
    expect(await archive.runner.run(DAY)).toMatchObject({ outcome: 'archived', version: 1, rows: 2 });
    expect([await keys(), (await dayRow()).readings]).toEqual(before);
    expect(await keptLines(archive)).toEqual(linesOf(served));
    const { rows } = await archive.pool.query(`SELECT source, rule, plant_id, payload FROM rejection`);
    expect(rows).toEqual([
      expect.objectContaining({
        source: 'archive',
        rule: 'differs-from-archive',
        plant_id: other.reading.plantId,
      }),
    ]);
    expect(JSON.parse(rows[0].payload)).toMatchObject({ temperature: 21.125 });
  });

  it('cuts a day into parts by plants, and writes CSV beside them where it is told to', async () => {
    const served = servedOn(DAY, 8, 5);
    await load(archive.database, served);
    const settings = { ...archive.settings, partRows: 1_000, rowGroupRows: 2_048, writesCsv: true };
    await archive.over({ settings }).runner.run(DAY);
    expect(await keptLines(archive)).toEqual(linesOf(served));
    const { rows } = await archive.pool.query(
      `SELECT dataset, first_plant_id AS first, last_plant_id AS last FROM archive_file WHERE committed ORDER BY dataset, first`,
    );
    const spans = (dataset: string) =>
      rows.filter((row) => row.dataset === dataset).map(({ first, last }) => [first, last]);
    expect(spans('readings')).toEqual([
      [1, 3],
      [4, 6],
      [7, 10],
    ]);
    expect(spans('readings_csv')).toEqual(spans('readings'));
    expect(await archive.inspector.inspectAll()).toMatchObject({ findings: [] });
  });

  it('freezes what each hour and day was, as PostgreSQL itself would sum it up', async () => {
    await load(archive.database, servedOn(DAY, PLANTS, 4));
    const value = (
      column: string,
    ) => `count(${column})::int AS ${column}_count, min(${column}) AS ${column}_min,
      max(${column}) AS ${column}_max, avg(${column}) AS ${column}_mean,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY ${column}) AS ${column}_median,
      percentile_cont(0.25) WITHIN GROUP (ORDER BY ${column}) AS ${column}_p25,
      percentile_cont(0.75) WITHIN GROUP (ORDER BY ${column}) AS ${column}_p75`;
    const summed = (
      grain: string,
    ) => `SELECT plant_id, date_trunc('${grain}', taken_at, 'UTC') AS at, count(*)::int AS readings,
      ${value('soil_moisture')}, ${value('temperature')}, (count(DISTINCT last_watered_at)
        FILTER (WHERE date_trunc('${grain}', last_watered_at, 'UTC') = date_trunc('${grain}', taken_at, 'UTC')))::int AS waterings
      FROM reading GROUP BY 1, 2 ORDER BY 1, 2`;
    const expected = {
      hour: (await archive.pool.query(summed('hour'))).rows,
      day: (await archive.pool.query(summed('day'))).rows,
    };
    await archive.runner.run(DAY);
    const hourly = (await archive.pool.query('SELECT * FROM reading_hourly ORDER BY plant_id, hour')).rows;
    const daily = (await archive.pool.query('SELECT * FROM reading_daily ORDER BY plant_id, day')).rows;
    // By name, without the name of the hour or day, to twelve digits: the two add up in different orders.
    const close = (rows: Record<string, unknown>[], left: string) =>
      rows.map((row) =>
        Object.entries(row)
          .filter(([name]) => name !== left)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, one]) => `${name} ${typeof one === 'number' ? one.toPrecision(12) : one}`),
      );
    expect(close(hourly, 'hour')).toEqual(close(expected.hour, 'at'));
    expect(hourly.map(({ hour }) => hour)).toEqual(expected.hour.map(({ at }) => at));
    expect(close(daily, 'day')).toEqual(close(expected.day, 'at'));
  });

  it('lets nothing go when what was written is not, to the last digit, what was copied', async () => {
    const served = servedOn(DAY, 2, 60);
    await load(archive.database, served);
    const { append } = Staging.prototype;
    Staging.prototype.append = function (block) {
      block.temperature[7]! *= 1 + Number.EPSILON;
      append.call(this, block);
    };
    try {
      await expect(archive.runner.run(DAY)).rejects.toThrow(
        'do not hold the rows that were copied: temperature differ',
      );
    } finally {
      Staging.prototype.append = append;
    }
    expect((await liveLines(archive)).sort()).toEqual(linesOf(served));
    expect(await dayRow()).toMatchObject({
      committed: 0,
      failure: expect.stringContaining('Nothing left the database'),
    });
    expect(await archive.runner.run(DAY)).toMatchObject({ outcome: 'archived' });
    expect(await keptLines(archive)).toEqual(linesOf(served));
    expect(await dayRow()).toMatchObject({ failure: null });
    expect(await archive.inspector.inspectAll()).toMatchObject({ findings: [] });
  });

  /** A run that is ended behind its proof. */
  const runToVerified = async () => {
    const { cutOver } = DayCutter.prototype;
    DayCutter.prototype.cutOver = () => Promise.reject(new Error('the run was ended here'));
    try {
      await expect(archive.runner.run(DAY)).rejects.toThrow('ended here');
    } finally {
      DayCutter.prototype.cutOver = cutOver;
    }
    expect(await dayRow()).toMatchObject({ state: 'verified', committed: 0 });
  };

  /** A run that is ended when its parts are put, before it says so. */
  const writePartsAndEnd = async () => {
    const { advance } = ArchiveDaysStore.prototype;
    ArchiveDaysStore.prototype.advance = () => Promise.reject(new Error('the run was ended here'));
    try {
      await expect(archive.runner.run(DAY)).rejects.toThrow('ended here');
    } finally {
      ArchiveDaysStore.prototype.advance = advance;
    }
  };

  const MANIFEST = `_manifests/readings/${DAY}.v1.json`;
  const partKey = async () =>
    (await archive.pool.query(`SELECT key FROM archive_file WHERE dataset = 'readings'`)).rows[0]
      .key as string;

  it.each([
    ['its file was spoilt', async () => writeFileSync(archive.store.localPath(await partKey())!, 'spoilt')],
    ['its file was lost', async () => rmSync(archive.store.localPath(await partKey())!)],
    ['its manifest was lost', () => rmSync(archive.store.localPath(MANIFEST)!)],
    ['its manifest was spoilt', () => writeFileSync(archive.store.localPath(MANIFEST)!, 'spoilt')],
  ])(
    'lets nothing go of a proven day of which %s meanwhile, before it stands again',
    async (_what, spoil) => {
      const served = servedOn(DAY, 2, 60);
      await load(archive.database, served);
      await runToVerified();
      await spoil();
      expect(await archive.runner.run(DAY)).toMatchObject({ outcome: 'archived', rows: served.length });
      expect(await keptLines(archive)).toEqual(linesOf(served));
      expect(await liveLines(archive)).toEqual([]);
      expect(await archive.inspector.inspectDay(DAY)).toMatchObject({ findings: [] });
    },
  );

  it('never puts a file again where one was spoilt: a removal may still be on its way there', async () => {
    await load(archive.database, servedOn(DAY, 2, 60));
    await runToVerified();
    const first = await partKey();
    writeFileSync(archive.store.localPath(first)!, 'spoilt');
    await archive.runner.run(DAY);
    const { rows } = await archive.pool.query(
      `SELECT key FROM archive_file WHERE committed AND dataset = 'readings'`,
    );
    expect(rows).toEqual([{ key: first.replace('.parquet', '-2.parquet') }]);
    await archive.store.remove(first); // what was on its way
    expect(await archive.inspector.inspectAll()).toMatchObject({ findings: [] });
  });

  it('removes nothing from the lake that another database, which archives there too, has committed', async () => {
    const served = servedOn(DAY, 2, 60);
    const late = servedOn(DAY, 9, 240).filter(({ reading }) => reading.plantId === 9);
    await load(archive.database, served);
    const production = await openArchive({
      now: '2026-11-22T00:10:00Z',
      environment: { LAKE_URL: archive.settings.lake.store.url },
    });
    await load(production.database, served);
    await production.runner.run(DAY);
    await writePartsAndEnd(); // the copy puts the same file, and is ended
    await load(archive.database, late);
    expect(await archive.runner.run(DAY)).toMatchObject({ outcome: 'archived' });
    expect(
      (await production.inspector.inspectDay(DAY)).findings.filter(({ key }) => key.startsWith('readings/')),
    ).toEqual([]);
    expect(await keptLines(production)).toEqual(linesOf(served));
    await production.close();
  });

  it('sees what came meanwhile, whatever isolation the server has by default', async () => {
    const served = servedOn(DAY, 3, 60);
    await load(archive.database, served);
    const { name } = archive.database;
    await archive.pool.query(`ALTER DATABASE ${name} SET default_transaction_isolation = 'repeatable read'`);
    const strict = await openArchive({
      now: '2026-11-22T00:10:00Z',
      database: archive.database,
      environment: { LAKE_URL: archive.settings.lake.store.url },
    });
    const late = { ...served[0]!.reading, plantId: 77 };
    // A load that is under way while the day is copied, and ends while the cut-over waits for it.
    const loader = await archive.database.pool.connect();
    await loader.query('BEGIN');
    await insertReadings(loader, [late], null);
    const run = strict.runner.run(DAY);
    await eventually('a cut-over that waits', async () => {
      const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'LOCK TABLE%'`;
      return (await archive.database.pool.query(waiting)).rowCount;
    });
    await loader.query('COMMIT');
    loader.release();
    expect(await run).toMatchObject({ rows: served.length, late: 1 });
    expect(await liveLines(archive)).toHaveLength(1);
    await strict.disconnect();
  });

  it('refuses a day before everything it knows of', async () => {
    await load(archive.database, servedOn(DAY, 1, 720));
    await expect(archive.runner.run('2016-11-20')).rejects.toThrow('nothing to archive');
    expect((await archive.runner.runAll()).map(({ day }) => day)).toEqual([DAY]);
  });

  it('is done with a day though its leftovers cannot be removed, and removes them later', async () => {
    const served = servedOn(DAY, 2, 60);
    await load(archive.database, served);
    await archive.runner.run(DAY);
    await load(
      archive.database,
      servedOn(DAY, 9, 240).filter(({ reading }) => reading.plantId === 9),
    );
    const denied = new LakeError('LAKE.DENIED', 'no right to remove');
    const store = Object.assign(Object.create(archive.store) as typeof archive.store, {
      remove: () => Promise.reject(denied),
    });
    expect(await archive.over({ store }).runner.run(DAY)).toMatchObject({ outcome: 'archived', version: 2 });
    expect(await dayRow()).toMatchObject({ state: 'pruned', failure: null });
    const daily = async () => (await keys()).filter((key) => key.startsWith('daily/')).length;
    expect(await daily()).toBe(2);
    // A day that was brought back is not let go of for the sake of its leftovers.
    await archive.restorer.intoLive(DAY);
    expect(await archive.runner.runAll()).toEqual([]);
    archive.at('2026-11-29T00:10:00Z');
    await archive.runner.runAll();
    expect((await keys()).filter((key) => key.startsWith('daily/year=2026/month=11/day=20'))).toHaveLength(1);
  });

  it('needs next to no room in a database that is nearly full', async () => {
    await load(archive.database, servedOn(DAY, 40, 1));
    const size = async () =>
      Number((await archive.pool.query('SELECT pg_database_size(current_database()) AS size')).rows[0].size);
    const before = await size();
    let most = before;
    const store = watching(archive.store, async () => (most = Math.max(most, await size())));
    await archive.over({ store }).runner.run(DAY);
    // 57,600 rows take 6 MB; the summaries of 42 plants and what the catalogue notes take less than one.
    expect(most - before).toBeLessThan(1_000_000);
    expect(await size()).toBeLessThan(before - 4_000_000);
  });
});

const isSame = (a: Served, b: Served): boolean =>
  a.reading.plantId === b.reading.plantId && a.reading.takenAt === b.reading.takenAt;

/** The store, with a look at something before every call. */
function watching(store: ArchiveUnderTest['store'], look: () => Promise<unknown>): ArchiveUnderTest['store'] {
  return new Proxy(store, {
    get(target, name: keyof typeof store) {
      const value = target[name];
      if (typeof value !== 'function' || (name !== 'create' && name !== 'read')) return value;
      return async (...args: never[]) => {
        await look();
        return (value as (...some: never[]) => unknown).apply(target, args);
      };
    },
  });
}
