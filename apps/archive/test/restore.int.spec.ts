import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keptLines, liveLines, openArchive, type ArchiveUnderTest } from './archive.harness.js';
import { linesOf, load, servedOn } from './served-readings.js';

const DAY = '2026-11-20';
const NOW = '2026-11-22T00:10:00Z';
const served = servedOn(DAY, 3, 20);

describe('an archived day', () => {
  let archive: ArchiveUnderTest;

  beforeEach(async () => {
    archive = await openArchive({ now: NOW });
    await load(archive.database, served);
    await archive.runner.run(DAY);
  });

  afterEach(() => archive.close());

  const one = async (sql: string) => (await archive.pool.query(sql)).rows[0];

  const partKeys = async () => {
    const { rows } = await archive.pool.query(
      `SELECT key FROM archive_file WHERE dataset = 'readings' ORDER BY key`,
    );
    return rows.map(({ key }) => key as string);
  };

  it('comes back into a schema of its own, beside the live data', async () => {
    const restored = await archive.restorer.intoSchema(DAY);
    expect(restored).toMatchObject({
      table: 'restored_2026_11_20.reading',
      rows: served.length,
      label: 'Fri 20 Nov 2026',
    });
    expect(await liveLines(archive)).toEqual([]);
    const { n } = await one('SELECT count(*)::int AS n FROM restored_2026_11_20.reading');
    expect(n).toBe(served.length);
    await expect(archive.restorer.intoSchema(DAY)).rejects.toThrow('already exists');
  });

  it('comes back live, stays for its time, and is let go again without a change', async () => {
    const before = [
      await keptLines(archive),
      await one(`SELECT version, readings FROM archive_day`),
      await partKeys(),
    ];
    expect(await archive.restorer.intoLive(DAY)).toMatchObject({ rows: served.length, added: served.length });
    expect((await liveLines(archive)).sort()).toEqual(linesOf(served));
    expect(await archive.restorer.intoLive(DAY)).toMatchObject({ added: 0 });
    archive.at('2026-11-28T00:10:00Z');
    expect((await archive.runner.runAll()).map(({ day }) => day)).not.toContain(DAY);
    expect(await liveLines(archive)).toHaveLength(served.length);
    archive.at('2026-11-29T00:11:00Z');
    expect(await archive.runner.runAll()).toContainEqual(
      expect.objectContaining({ day: DAY, outcome: 'archived', version: 1, rows: served.length }),
    );
    expect([
      await keptLines(archive),
      await one(`SELECT version, readings FROM archive_day WHERE day = '${DAY}'`),
      await partKeys(),
    ]).toEqual(before);
  });

  it('brings its waterings with it, where it was archived before they were kept', async () => {
    await archive.pool.query(
      `INSERT INTO plant (id, status, status_since) SELECT id, 'on_display', now() FROM generate_series(1, 2) AS id`,
    );
    await archive.restorer.intoLive(DAY);
    await archive.restorer.intoLive(DAY);
    const { rows } = await archive.pool.query(
      `SELECT plant_id AS plant, watered_at AS at FROM watering EXCEPT
       SELECT plant_id, last_watered_at FROM reading WHERE last_watered_at IS NOT NULL`,
    );
    expect(rows).toEqual([]);
    const { n, plants } = await one(
      'SELECT count(*)::int AS n, count(DISTINCT plant_id)::int AS plants FROM watering WHERE reported',
    );
    expect(plants).toBe(2);
    expect(n).toBe(
      new Set(
        served
          .filter(({ reading }) => reading.plantId < 3 && reading.lastWateredAt !== null)
          .map(({ reading }) => `${reading.plantId} ${reading.lastWateredAt}`),
      ).size,
    );
  });

  it('is proven by a rehearsal, which leaves nothing behind but the note of it', async () => {
    archive.at('2026-11-23T01:10:00Z');
    expect(await archive.restorer.rehearse()).toMatchObject({ day: DAY, rows: served.length });
    expect(await one('SELECT proven_at AS at FROM archive_day')).toEqual({ at: '2026-11-23T01:10:00Z' });
    const { n } = await one(
      `SELECT count(*)::int AS n FROM pg_namespace WHERE nspname ~ '^(rehearsal|restored)_'`,
    );
    expect(n).toBe(0);
  });

  it('is rehearsed once a week, whatever the minute', async () => {
    expect(await archive.restorer.rehearseWeekly()).toMatchObject({ day: DAY });
    archive.at('2026-11-29T00:09:00Z');
    expect(await archive.restorer.rehearseWeekly()).toBe(null);
    archive.at('2026-11-29T00:10:00Z');
    expect(await archive.restorer.rehearseWeekly()).toMatchObject({ day: DAY });
  });

  it('is no rehearsal’s where there is none with readings', async () => {
    const empty = await openArchive({ now: NOW });
    expect(await empty.restorer.rehearse()).toBe(null);
    await expect(empty.restorer.intoLive(DAY)).rejects.toThrow('is not in the archive');
    await expect(empty.inspector.inspectDay(DAY)).rejects.toThrow('is not in the archive');
    await empty.close();
  });

  it('is not restored from a file with a flipped bit, and nothing of it stays', async () => {
    const path = archive.store.localPath((await partKeys())[0]!)!;
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(path, bytes);
    await expect(archive.restorer.intoLive(DAY)).rejects.toMatchObject({ code: 'LAKE.CORRUPT' });
    await expect(archive.restorer.rehearse()).rejects.toMatchObject({ code: 'LAKE.CORRUPT' });
    expect(await liveLines(archive)).toEqual([]);
    expect(await one('SELECT proven_at AS at FROM archive_day')).toEqual({ at: null });
  });

  describe('inspected', () => {
    const kinds = async () =>
      (await archive.inspector.inspectAll()).findings
        .map(({ kind, key }) => `${kind} ${key.split('/')[0]}`)
        .sort();

    it('is as it was proven', async () => {
      const inspection = await archive.inspector.inspectAll();
      expect(inspection).toMatchObject({ days: 1, files: 2, findings: [] });
      expect(await archive.inspector.inspectDay(DAY)).toMatchObject({ days: 1, findings: [] });
    });

    it('shows a flipped bit', async () => {
      const path = archive.store.localPath((await partKeys())[0]!)!;
      const bytes = readFileSync(path);
      bytes[100]! ^= 4;
      writeFileSync(path, bytes);
      expect(await kinds()).toEqual(['spoilt readings']);
    });

    it('shows a flipped bit that no value depends on', async () => {
      const path = archive.store.localPath((await partKeys())[0]!)!;
      const bytes = readFileSync(path);
      bytes[bytes.lastIndexOf('DuckDB')]! ^= 32; // who wrote it, in the file's footer
      writeFileSync(path, bytes);
      expect(await kinds()).toEqual(['spoilt readings']);
    });

    it('shows a missing file, and a missing manifest', async () => {
      const [part] = await partKeys();
      rmSync(archive.store.localPath(part!)!);
      expect(await kinds()).toEqual(['missing readings']);
      rmSync(archive.store.localPath(`_manifests/readings/${DAY}.v1.json`)!);
      expect(await kinds()).toEqual(['missing _manifests']);
    });

    it('shows an orphan, and leaves it where it is', async () => {
      const key = `readings/year=2026/month=11/day=20/part-${'0'.repeat(64)}.parquet`;
      await archive.store.create(key, Buffer.from('left by another database'));
      const { findings } = await archive.inspector.inspectAll();
      expect(findings).toEqual([expect.objectContaining({ kind: 'orphan', key, day: null })]);
      expect(await archive.store.find(key)).not.toBe(null);
    });

    it('shows a manifest that was changed', async () => {
      const path = archive.store.localPath(`_manifests/readings/${DAY}.v1.json`)!;
      const manifest = JSON.parse(readFileSync(path, 'utf8'));
      manifest.files[0].digest.temperature.sum = '1';
      writeFileSync(path, JSON.stringify(manifest));
      expect(await kinds()).toEqual(['differs readings']);
      manifest.files.pop();
      writeFileSync(path, JSON.stringify(manifest));
      expect(await kinds()).toEqual(['differs _manifests']);
      writeFileSync(path, 'no manifest at all');
      expect(await kinds()).toEqual(['spoilt _manifests']);
    });
  });

  it('is archived under the next version where the lake remembers more than the database', async () => {
    // The database was brought back from a copy of before the archive; the lake was not.
    await archive.pool.query('DELETE FROM archive_file; DELETE FROM archive_day');
    await load(archive.database, served.slice(0, -1));
    expect(await archive.runner.run(DAY)).toMatchObject({
      outcome: 'archived',
      version: 2,
      rows: served.length - 1,
    });
    expect(await keptLines(archive)).toEqual(linesOf(served.slice(0, -1)));
    expect((await archive.inspector.inspectAll()).findings.map(({ kind }) => kind)).toEqual([
      'orphan',
      'orphan',
    ]);
  });
});
