import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openArchivedMuseum } from './archived-museum.js';
import { SERIES_FIELDS, type AnsweredSeries } from './series.oracle.js';

const museum = openArchivedMuseum();

async function series(args: string): Promise<AnsweredSeries> {
  const answer = await museum.api.ask(`{ plant(number: 3) { series(${args}) { ${SERIES_FIELDS} } } }`);
  expect(answer.errors).toEqual([]);
  return answer.at('plant.series') as AnsweredSeries;
}

const NIGHT = 'range: { from: "2026-11-19T22:00:00Z", to: "2026-11-20T02:00:00Z" }';

const short = ({ coverage }: AnsweredSeries) =>
  coverage.map(({ source, readings, reason }) => [source, readings, reason]);

describe('series while the lake is away', () => {
  const lake = () => join(museum.folder, 'lake/readings');
  beforeAll(() => renameSync(lake(), `${lake()}-away`));
  afterAll(() => renameSync(`${lake()}-away`, lake()));

  it('of whole hours answer as before: no file is read for them', async () => {
    const hours = await series(`${NIGHT}, every: "PT1H"`);
    expect([hours.at.length, hours.complete]).toEqual([4, true]);
    expect(short(hours)).toEqual([
      ['ARCHIVE', 12, null],
      ['LIVE', 12, null],
    ]);
    expect(museum.api.logged).toEqual([]);
  });

  it('of minutes say what is missing', async () => {
    const fine = await series(`${NIGHT}, every: "PT30M"`);
    expect([fine.at[0], fine.at.length, fine.complete]).toEqual(['2026-11-20T00:00:00Z', 4, false]);
    expect(short(fine)[0]).toEqual(['GAP', 0, 'unreadable'.toUpperCase()]);
    expect(fine.coverage[0]).toMatchObject({ from: '2026-11-19T22:00:00Z', to: '2026-11-20T00:00:00Z' });
  });

  it('as of an instant within an archived hour say that this hour is missing', async () => {
    const known = await series(`${NIGHT}, every: "PT1H", asOf: "2026-11-19T23:20:00Z"`);
    expect([known.at, known.complete]).toEqual([['2026-11-19T22:00:00Z'], false]);
    expect(short(known)).toEqual([
      ['ARCHIVE', 6, null],
      ['GAP', 0, 'UNREADABLE'],
    ]);
  });

  it('of a day with late readings have its summaries and them', async () => {
    await museum.database.pool.query(`SELECT ensure_reading_partition('2026-11-19')`);
    await museum.database.pool.query(
      `INSERT INTO reading (plant_id, taken_at, soil_moisture) VALUES (3, '2026-11-19T23:05:00Z', 93)`,
    );
    const hours = await series(`${NIGHT}, every: "PT1H"`);
    expect([hours.complete, hours.soilMoisture.max]).toEqual([true, [23, 93, 23, 23]]);
    expect(hours.soilMoisture.mean[1]).toBeCloseTo((23 * 6 + 93) / 7, 10);
    expect(short(hours)).toEqual([
      ['ARCHIVE', 13, null],
      ['LIVE', 12, null],
    ]);
  });
});
