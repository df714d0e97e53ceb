import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openArchivedMuseum, values } from './archived-museum.js';

const museum = openArchivedMuseum();

const WARNING = 'an archived day could not be read; it was named as a gap';

const warnedDays = () =>
  museum.api.logged.filter(({ message }) => message === WARNING).map(({ fields }) => fields['day']);

const fileOf18th = () => {
  const folder = join(museum.folder, 'lake/readings/year=2026/month=11/day=18');
  return join(folder, readdirSync(folder)[0]!);
};

function flipped(bytes: Buffer): Buffer {
  bytes[0]! ^= 1;
  return bytes;
}

/** Puts something else, or nothing, where a file or folder is; gives back what undoes it. */
function takeAway(path: string, instead?: Buffer): () => void {
  renameSync(path, `${path}.aside`);
  if (instead !== undefined) writeFileSync(path, instead);
  return () => renameSync(`${path}.aside`, path);
}

describe('while the lake is in trouble', () => {
  let undo = () => {};

  // Every trouble passes, and then everything is there again.
  afterEach(async () => {
    undo();
    undo = () => {};
    expect(values(await museum.nodes())).toEqual(values(museum.before));
  });

  // First: the tests' clock stands, and within a minute the others would be silent.
  it('a day is warned of once, not with every plant and request', async () => {
    undo = takeAway(fileOf18th());
    await museum.page();
    await museum.api.ask(
      '{ plants(first: 5) { nodes { readings(from: "2026-11-18T00:00:00Z") { complete } } } }',
    );
    expect(warnedDays()).toEqual(['2026-11-18']);
  });

  it('and away, what is live is served, what is not is named, and the service stays ready', async () => {
    undo = takeAway(join(museum.folder, 'lake'));
    const answer = await museum.page();
    expect(answer.errors).toEqual([]);
    expect(answer.at('plant.readings.nodes')).toHaveLength(72);
    expect(answer.at('plant.readings.complete')).toBe(false);
    const [first] = answer.at('plant.readings.coverage') as Record<string, unknown>[];
    expect(first).toMatchObject({ source: 'GAP', reason: 'UNREADABLE', from: '2026-11-18T00:00:00Z' });
    expect((await fetch(`${museum.api.url}/health/ready`)).status).toBe(200);
  });

  it('a page that is live alone asks nothing of it', async () => {
    undo = takeAway(join(museum.folder, 'lake'));
    const answer = await museum.countedPage({ from: '2026-11-20T00:00:00Z' });
    expect(answer.errors).toEqual([]);
    expect(answer.at('plant.readings')).toMatchObject({ complete: true, totalCount: 72 });
    expect(museum.api.logged).toEqual([]);
  });

  it('the archive’s days are still told of', async () => {
    undo = takeAway(join(museum.folder, 'lake'));
    const answer = await museum.api.ask('{ archiveDays { nodes { day files { key } } } storage { level } }');
    expect(answer.errors).toEqual([]);
    expect(answer.at('archiveDays.nodes.*.day')).toEqual(['2026-11-19', '2026-11-18']);
  });

  it('no wrong count is given, and the page comes all the same', async () => {
    undo = takeAway(join(museum.folder, 'lake'));
    const answer = await museum.countedPage();
    const { error } = answer;
    expect(answer.at('plant.readings')).toMatchObject({ totalCount: null, complete: false });
    expect(answer.at('plant.readings.nodes')).toHaveLength(72);
    expect(error.extensions.code).toBe('LAKE_UNAVAILABLE');
    expect(error.path).toEqual(['plant', 'readings', 'totalCount']);
    expect(error.message).toMatch(/live readings are not touched/i);
    expect(error.message).toContain('Ask again later');
    expect(error.message).not.toContain(museum.folder);
  });

  it.each([
    ['one file is lost', () => undefined],
    ['one file is cut short', () => readFileSync(fileOf18th()).subarray(0, 500)],
    ['a bit of one file has flipped', () => flipped(readFileSync(fileOf18th()))],
  ])('because %s, that day alone is missing from the page', async (_, instead) => {
    undo = takeAway(fileOf18th(), instead());
    const answer = await museum.page();
    expect(answer.errors).toEqual([]);
    expect(values(answer.at('plant.readings.nodes') as never)).toEqual(values(museum.before.slice(72)));
    expect(answer.at('plant.readings.complete')).toBe(false);
    const coverage = answer.at('plant.readings.coverage') as Record<string, unknown>[];
    expect(coverage.filter(({ reason }) => reason === 'UNREADABLE')).toEqual([
      {
        from: '2026-11-18T00:00:00Z',
        to: '2026-11-19T00:00:00Z',
        source: 'GAP',
        readings: 0,
        reason: 'UNREADABLE',
      },
    ]);
    expect((await museum.page({ from: '2026-11-19T00:00:00Z' })).at('plant.readings.complete')).toBe(true);
  });
});
