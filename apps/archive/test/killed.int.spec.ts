import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { keptLines, liveLines, openArchive, type ArchiveUnderTest } from './archive.harness.js';
import { linesOf, load, servedOn, type Served } from './served-readings.js';

const PROGRAM = fileURLToPath(new URL('killed-run.program.mjs', import.meta.url));
const DAY = '2026-11-20';
const NOW = '2026-11-22T00:10:00Z';
// Each run is a process and a database of its own, most of the time waiting: several side by side.
const AT_ONCE = 4;

type When = 'before' | 'during';

interface Scene {
  readonly database: TestDatabase;
  readonly lake: string;
  readonly expected: readonly string[];
}

/** Runs the archive in a process of its own; gives how many calls it made, or null where it was killed. */
async function run(archive: ArchiveUnderTest, killAt: number, when: When): Promise<number | null> {
  const child = spawn(process.execPath, [PROGRAM], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: archive.database.url,
      LAKE_URL: archive.settings.lake.store.url,
      ARCHIVE_TEMP_DIR: archive.settings.temporaryDirectory,
      ARCHIVE_FORMATS: 'parquet,csv',
      LOG_LEVEL: 'silent',
      NOW,
      DAY,
      KILL_AT: String(killAt),
      KILL_WHEN: when,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.once('close', (...end) => resolve(end)),
  );
  if (signal === 'SIGKILL') return null;
  const calls = /^calls (\d+)$/m.exec(said)?.[1];
  if (code !== 0 || calls === undefined) throw new Error(`the run ended with ${code}: ${said}`);
  return Number(calls);
}

/** A copy of the scene: its database and its lake. */
async function stage({ database, lake }: Scene): Promise<ArchiveUnderTest> {
  const archive = await openArchive({
    now: NOW,
    database: await createTestDatabase(database.name),
    environment: { ARCHIVE_FORMATS: 'parquet,csv' },
  });
  cpSync(lake, join(archive.folder, 'lake'), { recursive: true });
  return archive;
}

/** Nothing lost, nothing twice, nothing let go unproven; and the next run finishes the job. */
async function killAndRecover(scene: Scene, killAt: number, when: When): Promise<void> {
  const archive = await stage(scene);
  try {
    expect(await run(archive, killAt, when)).toBe(null);
    const kept = await keptLines(archive);
    expect([...new Set(kept)]).toEqual(expect.arrayContaining([...scene.expected]));
    await archive.runner.runAll();
    expect(await keptLines(archive)).toEqual(scene.expected);
    expect(await liveLines(archive)).toEqual([]);
    expect(await archive.inspector.inspectAll()).toMatchObject({ findings: [] });
    expect(await archive.runner.runAll()).toEqual([]);
  } catch (error) {
    throw new Error(`killed ${when} call ${killAt}: ${(error as Error).message}`, { cause: error });
  } finally {
    await archive.close();
  }
}

/** Kills a run at every call it makes, a few runs at once; gives at how many. */
async function killEverywhere(scene: Scene, when: When): Promise<number> {
  const whole = await stage(scene);
  const calls = (await run(whole, 0, when))!;
  expect(await keptLines(whole)).toEqual(scene.expected);
  await whole.close();
  let next = 1;
  const work = async () => {
    while (next <= calls) await killAndRecover(scene, next++, when);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return calls;
}

describe('kill -9 at every call of an archive run', () => {
  const folders: string[] = [];
  const databases: TestDatabase[] = [];

  afterAll(async () => {
    for (const database of databases) await database.drop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  /** Keeps what a museum and its lake were like, to be copied. */
  async function prepare(fill: (archive: ArchiveUnderTest) => Promise<readonly Served[]>): Promise<Scene> {
    const database = await createTestDatabase();
    databases.push(database);
    const lake = mkdtempSync(join(tmpdir(), 'palmhouse-killed-'));
    folders.push(lake);
    const environment = { LAKE_URL: pathToFileURL(lake).href, ARCHIVE_FORMATS: 'parquet,csv' };
    const archive = await openArchive({ now: NOW, database, environment });
    const expected = linesOf(await fill(archive));
    await archive.disconnect();
    await database.pool.end();
    return { database, lake, expected };
  }

  let fresh: Scene;
  let supplement: Scene;

  beforeAll(async () => {
    const served = servedOn(DAY, 4, 30);
    fresh = await prepare(async ({ database }) => {
      await load(database, served);
      return served;
    });
    // The day stands archived; a reading was reported again, one again with another value, and some came late.
    supplement = await prepare(async ({ database, runner }) => {
      await load(database, served);
      await runner.run(DAY);
      const late = servedOn(DAY, 9, 240).filter(({ reading }) => reading.plantId > 6);
      const [same, other] = [served[0]!, served[5]!];
      const differing = { ...other, reading: { ...other.reading, soilMoisture: 50.5 } };
      await load(database, [same, differing, ...late]);
      return [...served, ...late];
    });
  });

  it.each([['before'], ['during']] as const)(
    'loses and doubles nothing of a new day, killed %s the call',
    async (when) => {
      expect(await killEverywhere(fresh, when)).toBeGreaterThan(25);
    },
    240_000,
  );

  it('loses and doubles nothing of a day that is supplemented, killed before the call', async () => {
    expect(await killEverywhere(supplement, 'before')).toBeGreaterThan(25);
  }, 240_000);
});
