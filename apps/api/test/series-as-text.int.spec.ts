import { describe, expect, it } from '@jest/globals';
import { openArchivedMuseum } from './archived-museum.js';
import type { AnsweredSeries } from './series.oracle.js';

/** Values that differ, some of none, and instants whose fractions end in noughts. */
const DIFFERENT = `UPDATE reading SET soil_moisture = 50 + 40 * sin(extract(epoch FROM taken_at) / 7000 + plant_id),
  temperature = CASE WHEN plant_id = 5 OR extract(minute FROM taken_at) = 40 THEN NULL
    ELSE 12 + cos(extract(epoch FROM taken_at) / 5000) END,
  taken_at = CASE extract(minute FROM taken_at) WHEN 10 THEN date_trunc('minute', taken_at)
    WHEN 20 THEN date_trunc('minute', taken_at) + interval '0.7 s'
    WHEN 30 THEN date_trunc('minute', taken_at) + interval '0.12345 s' ELSE taken_at END`;

const museum = openArchivedMuseum(DIFFERENT);

const COLUMNS = 'at every complete temperature { min mean max } soilMoisture { min mean max }';
const QUERY = `query ($plant: Int, $from: DateTime, $to: DateTime, $maxPoints: Int, $every: Duration, $asOf: DateTime) {
  plant(number: $plant) {
    text: series(range: { from: $from, to: $to }, maxPoints: $maxPoints, every: $every, asOf: $asOf) { ${COLUMNS} }
    objects: series(range: { from: $from, to: $to }, maxPoints: $maxPoints, every: $every, asOf: $asOf) { ${COLUMNS} coverage { source } } } }`;

/** But for the means, whose last digits hang on the order of a sum. */
const exact = ({ at, every, complete, temperature, soilMoisture }: AnsweredSeries) => [
  at,
  every,
  complete,
  temperature.min,
  temperature.max,
  soilMoisture.min,
  soilMoisture.max,
];

async function expectAlike(variables: Record<string, unknown>): Promise<string[]> {
  const answer = await museum.api.ask(QUERY, variables);
  expect(answer.errors).toEqual([]);
  const text = answer.at('plant.text') as AnsweredSeries;
  const objects = answer.at('plant.objects') as AnsweredSeries;
  expect(exact(text)).toEqual(exact(objects));
  for (const channel of ['temperature', 'soilMoisture'] as const)
    text[channel].mean.forEach((mean, index) => {
      if (mean === null) expect(objects[channel].mean[index]).toBeNull();
      else expect(objects[channel].mean[index]).toBeCloseTo(mean, 10);
    });
  return museum.api.statements().filter((name) => name.startsWith('history-series'));
}

const LIVE = { from: '2026-11-20T00:00:00Z', to: '2026-11-20T12:00:00Z' };
const BOTH = { from: '2026-11-18T00:00:00Z', to: '2026-11-20T12:00:00Z' };

describe('a series without coverage', () => {
  it.each([
    ['readings', { ...LIVE, maxPoints: 1_440 }],
    ['readings', { from: '2026-11-20T03:10:00.5Z', to: '2026-11-20T03:30:00.123450Z' }],
    ['live', { ...LIVE, every: 'PT30M' }],
    ['live', { from: '2026-11-20T03:11:00Z', to: '2026-11-20T08:52:00Z', maxPoints: 20 }],
    ['hours', { ...LIVE, every: 'PT1H' }],
    ['hours', { ...BOTH, every: 'PT2H' }],
    ['hours', { ...BOTH, every: 'P2D' }],
    ['hours', { ...BOTH, maxPoints: 30 }],
  ])('has the columns that it has with it, written by PostgreSQL (%s): %j', async (name, variables) => {
    for (const plant of [3, 5]) {
      const statements = await expectAlike({ plant, ...variables });
      expect(statements).toContain(`history-series-${name}-text`);
      expect(statements).toHaveLength(2);
    }
  });

  it.each([
    ['archived days finer than an hour', { ...BOTH, every: 'PT15M' }],
    ['few readings of a long stretch', { ...BOTH, maxPoints: 2_000 }],
    ['an hour that `asOf` cuts', { ...BOTH, every: 'PT1H', asOf: '2026-11-19T23:20:00.000003Z' }],
    ['nothing', { from: '2026-12-01T00:00:00Z', to: '2026-12-02T00:00:00Z' }],
  ])('is read as with it where it is not that simple: %s', async (_, variables) => {
    await expectAlike({ plant: 3, ...variables });
  });

  it('counts a late reading of an archived day once', async () => {
    await museum.database.pool.query(`SELECT ensure_reading_partition('2026-11-19')`);
    await museum.database.pool.query(
      `INSERT INTO reading (plant_id, taken_at, soil_moisture, temperature) VALUES (3, '2026-11-19T05:00:01Z', 97, 30)`,
    );
    expect(await expectAlike({ plant: 3, ...BOTH, every: 'PT1H' })).toContain('history-series-hours');
    await museum.database.pool.query('DROP TABLE reading_2026_11_19');
  });
});
