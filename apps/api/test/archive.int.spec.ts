import { describe, expect, it } from '@jest/globals';
import { openArchivedMuseum, values } from './archived-museum.js';

const museum = openArchivedMuseum();

/** The instants of all pages, read to the end. */
async function pageOn(variables: Record<string, unknown>, totalCount: number): Promise<string[]> {
  const seen: string[] = [];
  for (let after: unknown = null, more = true; more;) {
    const answer = await museum.countedPage({ ...variables, after });
    expect(answer.errors).toEqual([]);
    expect(answer.at('plant.readings')).toMatchObject({ totalCount, complete: true });
    seen.push(...(answer.at('plant.readings.nodes.*.takenAt') as string[]));
    after = answer.at('plant.readings.pageInfo.endCursor');
    more = answer.at('plant.readings.pageInfo.hasNextPage') === true;
  }
  return seen;
}

const coverageOf = async (variables: Record<string, unknown>) =>
  (await museum.page(variables)).at('plant.readings.coverage') as Record<string, unknown>[];

// From two hours before the boundary to two hours behind it.
const NIGHT = { from: '2026-11-19T22:00:00Z', to: '2026-11-20T02:00:00Z' };

describe('readings over live and archive', () => {
  it('are the same as before, each with where it is kept', async () => {
    const after = await museum.nodes();
    expect(values(after)).toEqual(values(museum.before));
    expect(after).toHaveLength(288);
    expect(new Set(after.slice(0, 216).map(({ source }) => source))).toEqual(new Set(['ARCHIVE']));
    expect(new Set(after.slice(216).map(({ source }) => source))).toEqual(new Set(['LIVE']));
  });

  it('keep a lost thermometer lost', async () => {
    const answer = await museum.page({ plant: 5, first: 1 });
    expect(answer.at('plant.readings.nodes.0')).toMatchObject({
      soilMoisture: 25,
      temperature: null,
      source: 'ARCHIVE',
    });
  });

  it('page over the boundary without loss, and are counted on both sides', async () => {
    const all = museum.before.map(({ takenAt }) => takenAt);
    expect(await pageOn({ first: 50 }, 288)).toEqual(all);
    const start = all.indexOf('2026-11-19T22:00:00.000003Z');
    const night = all.slice(start, start + 24);
    expect(await pageOn({ ...NIGHT, first: 5 }, 24)).toEqual(night);
  });

  it('name every gap of ten minutes between two readings, and none they do not have', async () => {
    const coverage = await coverageOf({ from: '2026-11-19T23:50:00Z', to: '2026-11-20T00:01:00Z' });
    expect(coverage.map(({ source, readings }) => [source, readings])).toEqual([
      ['ARCHIVE', 1],
      ['GAP', 0],
      ['LIVE', 1],
    ]);
    expect([coverage[0]!['from'], coverage.at(-1)!['to']]).toEqual([
      '2026-11-19T23:50:00Z',
      '2026-11-20T00:01:00Z',
    ]);
  });

  it('cover what the page covers: to its last reading, and on from the cursor', async () => {
    const first = await museum.page({ ...NIGHT, first: 3 });
    const end = (await coverageOf({ ...NIGHT, first: 3 })).at(-1)!;
    expect(end['to']).toBe('2026-11-19T22:20:00.000004Z');
    const after = first.at('plant.readings.pageInfo.endCursor');
    const [start] = await coverageOf({ ...NIGHT, first: 3, after });
    expect(start!['from']).toBe('2026-11-19T22:20:00.000004Z');
  });

  it('take no statement more for their coverage', async () => {
    await museum.api.ask('{ plant(number: 3) { readings { nodes { takenAt } } } }');
    const without = museum.api.statements();
    await museum.api.ask('{ plant(number: 3) { readings { coverage { source } complete } } }');
    expect(museum.api.statements()).toEqual(without);
  });

  it('that came late to an archived day stand in their place, once', async () => {
    const late = '2026-11-19T23:05:00.000007Z';
    await museum.database.pool.query(`SELECT ensure_reading_partition('2026-11-19')`);
    await museum.database.pool.query(
      `INSERT INTO reading (plant_id, taken_at, soil_moisture) VALUES (3, $1, 31)`,
      [late],
    );
    const seen = await pageOn({ ...NIGHT, first: 5 }, 25);
    expect(seen).toHaveLength(25);
    expect(seen).toEqual([...seen].sort());
    const sources = (await museum.nodes(NIGHT)).filter(({ takenAt }) => takenAt.includes('T23:0'));
    expect(sources.map(({ takenAt, source }) => [takenAt, source])).toEqual([
      ['2026-11-19T23:00:00.000003Z', 'ARCHIVE'],
      [late, 'LIVE'],
    ]);
    await museum.database.pool.query('DROP TABLE reading_2026_11_19');
  });

  it('are there once while their day is brought back', async () => {
    await museum.archive('restore', '--day', '2026-11-19', '--into', 'live');
    const { rows } = await museum.database.pool.query('SELECT count(*)::int AS live FROM reading_2026_11_19');
    expect(rows).toEqual([{ live: 144 * 9 }]);
    expect(values(await museum.nodes())).toEqual(values(museum.before));
    expect((await museum.countedPage()).at('plant.readings.totalCount')).toBe(288);
    const answer = await museum.api.ask('{ archiveDay(day: "2026-11-19") { restoredAt keptLiveUntil } }');
    expect(answer.at('archiveDay')).toEqual({
      restoredAt: expect.any(String),
      keptLiveUntil: expect.any(String),
    });
    await museum.database.pool.query('DROP TABLE reading_2026_11_19');
  });
});
