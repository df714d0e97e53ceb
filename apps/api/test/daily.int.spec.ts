import { beforeAll, describe, expect, it } from '@jest/globals';
import { openArchivedMuseum } from './archived-museum.js';

const VALUES = '{ count min max mean median p25 p75 }';

const DIFFERENT = `UPDATE reading SET soil_moisture = 50 + 40 * sin(extract(epoch FROM taken_at) / 7000 + plant_id),
  temperature = CASE WHEN extract(minute FROM taken_at) = 40 THEN NULL ELSE 12 + cos(extract(epoch FROM taken_at) / 5000) END`;

const museum = openArchivedMuseum(DIFFERENT);

interface Day {
  readonly day: string;
  readonly final: boolean;
  readonly [name: string]: unknown;
}

const DAILY = `query ($range: RangeInput!) { plant(number: 3) { daily(range: $range) {
  day label count waterings final temperature ${VALUES} soilMoisture ${VALUES} } } }`;

async function daily(range: Record<string, unknown> = {}): Promise<Day[]> {
  const answer = await museum.api.ask(DAILY, { range });
  expect(answer.errors).toEqual([]);
  return answer.at('plant.daily') as Day[];
}

const figures = (day: Day) =>
  (['temperature', 'soilMoisture'] as const).flatMap((channel) =>
    Object.values(day[channel] as Record<string, number>),
  );

describe('daily summaries of a plant', () => {
  it('are frozen of archived days, and summed up of the others', async () => {
    const days = await daily();
    expect(
      days.map(({ day, label, count, waterings, final }) => [day, label, count, waterings, final]),
    ).toEqual([
      ['2026-11-18', 'Wed 18 Nov 2026', 72, 0, true],
      ['2026-11-19', 'Thu 19 Nov 2026', 144, 1, true],
      ['2026-11-20', 'Fri 20 Nov 2026', 72, 0, false],
    ]);
    expect((days[2]!['temperature'] as { count: number }).count).toBe(60);
    expect(museum.api.statements()).toEqual(['plants-by-number', 'daily-of-plants']);
  });

  it('are the days that the range touches, and no others', async () => {
    const of = async (range: Record<string, unknown>) => (await daily(range)).map(({ day }) => day);
    expect(await of({ from: '2026-11-19T23:59:59Z', to: '2026-11-20T00:00:01Z' })).toEqual([
      '2026-11-19',
      '2026-11-20',
    ]);
    expect(await of({ from: '2026-11-19T00:00:00Z', to: '2026-11-20T00:00:00Z' })).toEqual(['2026-11-19']);
    expect(await of({ to: '2026-11-18T12:00:00Z' })).toEqual(['2026-11-18']);
    expect(await of({ from: '2026-12-01T00:00:00Z' })).toEqual([]);
    expect(await of({ to: '1700-01-01T00:00:00Z' })).toEqual([]);
  });

  it('refuse more days than they give', async () => {
    const range = { from: '2025-01-01T00:00:00Z', to: '2026-06-01T00:00:00Z' };
    const { error } = await museum.api.ask(DAILY, { range });
    expect([error.message, error.extensions.code]).toEqual([
      '`range` has 516 days; at most 400 are given.',
      'BAD_USER_INPUT',
    ]);
  });

  describe('of an archived day that is brought back', () => {
    let frozen: Day;

    beforeAll(async () => {
      [, frozen] = (await daily()) as [Day, Day];
      await museum.archive('restore', '--day', '2026-11-19', '--into', 'live');
    }, 30_000);

    it('stay final, until late readings come for it', async () => {
      expect((await daily())[1]).toEqual(frozen);
      await museum.database.pool.query(
        `INSERT INTO reading (plant_id, taken_at, soil_moisture) VALUES (3, '2026-11-19T23:05:00Z', 20)`,
      );
      expect((await daily())[1]).toEqual({ ...frozen, final: false });
    });

    it('are defined alike on both sides: the live rows come to the frozen figures', async () => {
      await museum.database.pool.query(`DELETE FROM reading WHERE taken_at = '2026-11-19T23:05:00Z'`);
      await museum.database.pool.query(`DELETE FROM reading_daily WHERE day = '2026-11-19'`);
      const live = (await daily())[1]!;
      expect({ ...live, ...without, final: true }).toEqual({ ...frozen, ...without });
      figures(live).forEach((figure, index) => expect(figure).toBeCloseTo(figures(frozen)[index]!, 10));
    });
  });
});

/** Figures are compared apart: sums round differently. */
const without = { temperature: null, soilMoisture: null };
