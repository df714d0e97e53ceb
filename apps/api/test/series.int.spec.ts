import { afterEach, describe, expect, it } from '@jest/globals';
import { openArchivedMuseum } from './archived-museum.js';
import { answeredBuckets, expectedBuckets, SERIES_FIELDS, type AnsweredSeries } from './series.oracle.js';

/** Values that differ, peaks among them; plant 5 has none of its thermometer. */
const DIFFERENT = `UPDATE reading SET soil_moisture = 50 + 40 * sin(extract(epoch FROM taken_at) / 7000 + plant_id),
  temperature = CASE WHEN plant_id = 5 OR extract(minute FROM taken_at) = 40 THEN NULL
    WHEN taken_at = '2026-11-19T03:20:00.000003Z' THEN 49.5 ELSE 12 + cos(extract(epoch FROM taken_at) / 5000) END`;

const museum = openArchivedMuseum(DIFFERENT);

const SERIES = `query ($plant: Int, $from: DateTime, $to: DateTime, $maxPoints: Int, $every: Duration, $asOf: DateTime) {
  plant(number: $plant) { series(range: { from: $from, to: $to }, maxPoints: $maxPoints, every: $every, asOf: $asOf) { ${SERIES_FIELDS} } } }`;

async function series(variables: Record<string, unknown>): Promise<AnsweredSeries> {
  const answer = await museum.api.ask(SERIES, { plant: 3, ...variables });
  expect(answer.errors).toEqual([]);
  return answer.at('plant.series') as AnsweredSeries;
}

const sources = ({ coverage }: AnsweredSeries) => coverage.map(({ source, readings }) => [source, readings]);

const ALL = { from: '2026-11-18T00:00:00Z', to: '2026-11-20T12:00:00Z' };
// From two hours before the archive's border to two hours behind it.
const NIGHT = { from: '2026-11-19T22:00:00Z', to: '2026-11-20T02:00:00Z' };

/** What a test adds to live days that are archived goes with it. */
afterEach(() => museum.database.pool.query('DROP TABLE IF EXISTS reading_2026_11_18, reading_2026_11_19'));

async function addLive(...takenAts: readonly string[]): Promise<void> {
  await museum.database.pool.query(`SELECT ensure_reading_partition('2026-11-19')`);
  for (const takenAt of takenAts)
    await museum.database.pool.query(
      `INSERT INTO reading (plant_id, taken_at, soil_moisture, temperature) VALUES (3, $1, 97, 30)`,
      [takenAt],
    );
}

describe('a series', () => {
  it('is told reading by reading where they are few, over live and archive', async () => {
    const raw = await series({ ...NIGHT, maxPoints: 24 });
    const readings = await museum.nodes(NIGHT);
    expect([raw.every, raw.complete]).toEqual([null, true]);
    expect(raw.at).toEqual(readings.map(({ takenAt }) => takenAt));
    for (const part of ['min', 'mean', 'max'] as const) {
      expect(raw.temperature[part]).toEqual(readings.map(({ temperature }) => temperature));
      expect(raw.soilMoisture[part]).toEqual(readings.map(({ soilMoisture }) => soilMoisture));
    }
    expect(raw.temperature.mean).toContain(null);
    expect((await series({ ...NIGHT, maxPoints: 23 })).every).toBe('PT15M');
  });

  it.each([
    ['PT10M', ALL],
    ['PT30M', NIGHT],
    ['PT1H', ALL],
    ['PT1H', NIGHT],
    ['PT6H', ALL],
    ['P1D', ALL],
  ])('in buckets of %s is what the readings are, put together by hand: %j', async (every, range) => {
    for (const plant of [3, 5]) {
      const answer = await series({ plant, ...range, every });
      const hour = every === 'P1D' ? ALL : range;
      const readings = await museum.nodes({ plant, ...hour });
      for (const channel of ['temperature', 'soilMoisture'] as const) {
        const expected = expectedBuckets(readings, every, channel);
        const buckets = answeredBuckets(answer, channel);
        expect(buckets.map(({ at, min, max }) => [at, min, max])).toEqual(
          expected.map(({ at, min, max }) => [at, min, max]),
        );
        buckets.forEach(({ mean }, index) => {
          if (expected[index]!.mean === null) expect(mean).toBeNull();
          else expect(mean).toBeCloseTo(expected[index]!.mean!, 10);
        });
      }
      expect([answer.every, answer.complete]).toEqual([every, true]);
    }
  });

  it('keeps its peaks, however few points there are to be', async () => {
    for (const maxPoints of [2, 3, 7, 20, 100]) {
      const { at, temperature, every } = await series({ ...ALL, maxPoints });
      expect(every).not.toBeNull();
      expect(at.length).toBeLessThanOrEqual(maxPoints);
      expect(Math.max(...(temperature.max as number[]))).toBe(49.5);
      expect(at).toEqual([...at].sort());
    }
  });

  it('has the same buckets in whichever range they are asked for, whole at both ends', async () => {
    const wide = answeredBuckets(await series({ ...ALL, every: 'PT1H' }), 'soilMoisture');
    const narrow = await series({ from: '2026-11-19T22:41:00Z', to: '2026-11-20T01:07:00Z', every: 'PT1H' });
    const [first] = narrow.at;
    expect(narrow.at).toHaveLength(4);
    const start = wide.findIndex(({ at }) => at === first);
    expect(answeredBuckets(narrow, 'soilMoisture')).toEqual(wide.slice(start, start + 4));
    const fine = { from: '2026-11-20T03:11:00Z', to: '2026-11-20T03:52:00Z' };
    expect((await series({ ...fine, every: 'PT30M' })).at).toEqual([
      '2026-11-20T03:00:00Z',
      '2026-11-20T03:30:00Z',
    ]);
  });

  it('takes hours over archived days from their summaries, whatever becomes of the lake, in one statement', async () => {
    await series({ ...ALL, every: 'PT1H' });
    expect(museum.api.statements()).toEqual(['plants-by-number', 'history-series-hours-coverage']);
  });

  it('covers the range without holes: archive, live and what is not there', async () => {
    const hours = await series({ ...ALL, every: 'PT1H' });
    expect(sources(hours)).toEqual([
      ['GAP', 0],
      ['ARCHIVE', 216],
      ['LIVE', 72],
    ]);
    expect([hours.coverage[0]!.from, hours.coverage[1]!.from, hours.coverage[2]!.from]).toEqual([
      '2026-11-18T00:00:00Z',
      '2026-11-18T12:00:00Z',
      '2026-11-20T00:00:00Z',
    ]);
    expect(hours.coverage.at(-1)!.to).toBe('2026-11-20T12:00:00Z');
    const fine = await series({ ...NIGHT, every: 'PT30M' });
    expect(fine.coverage.filter(({ source }) => source !== 'GAP')).toHaveLength(24);
    expect(fine.coverage.slice(1).every(({ from }, index) => from === fine.coverage[index]!.to)).toBe(true);
  });

  it('ends its coverage at now, and is empty where nothing can be', async () => {
    const ahead = await series({ from: '2026-11-20T11:00:00Z', to: '2026-11-21T00:00:00Z', every: 'PT1H' });
    expect(ahead.coverage.at(-1)).toMatchObject({ source: 'LIVE', to: '2026-11-20T12:00:00Z' });
    const future = await series({ from: '2026-12-01T00:00:00Z' });
    expect(future).toMatchObject({ at: [], every: null, complete: true, coverage: [] });
    expect(museum.api.statements()).not.toContain('history-series-live-coverage');
    const past = await series({ from: '1999-01-01T00:00:00Z', to: '1999-02-01T00:00:00Z' });
    expect([past.at, sources(past)]).toEqual([[], [['GAP', 0]]]);
    const nobody = await series({ plant: 50 });
    expect([nobody.at, nobody.temperature.max, sources(nobody)]).toEqual([[], [], [['GAP', 0]]]);
  });

  it('is of the last 24 hours when no range is said, and may be of one point', async () => {
    expect((await series({})).at).toHaveLength(144);
    const one = await series({ from: '2026-11-20T11:50:00Z' });
    expect([one.at, one.every]).toEqual([['2026-11-20T11:50:00.000003Z'], null]);
  });

  it('as of an instant has nothing taken then or later, also within an archived hour', async () => {
    const asOf = '2026-11-19T23:20:00.000003Z';
    for (const every of ['PT10M', 'PT1H', 'P1D']) {
      const known = await series({ ...ALL, every, asOf });
      const readings = await museum.nodes({ from: ALL.from, to: asOf });
      expect(answeredBuckets(known, 'temperature').map(({ at, max }) => [at, max])).toEqual(
        expectedBuckets(readings, every, 'temperature').map(({ at, max }) => [at, max]),
      );
      expect(known.coverage.at(-1)!.to).toBe(asOf);
      expect(known.coverage.reduce((sum, { readings: count }) => sum + count, 0)).toBe(readings.length);
    }
    expect((await series({ asOf })).at.at(-1)).toBe('2026-11-19T23:10:00.000003Z');
    expect((await series({ ...ALL, asOf: '2026-11-18T00:00:00Z' })).at).toEqual([]);
  });

  it.each([
    [{ maxPoints: 1 }, '`maxPoints` must be from 2 to 5000; 1 was given'],
    [{ maxPoints: 5001 }, '`maxPoints` must be from 2 to 5000'],
    [{ maxPoints: 10, every: 'PT1H' }, 'Give `maxPoints` or `every`, not both'],
    [{ every: 'PT30S' }, '`every` must be from PT1M to P366D; PT30S was given'],
    [{ every: 'P367D' }, '`every` must be from PT1M to P366D'],
    [{ every: 'P1M' }, 'Months and years have no exact length'],
    [{ every: 'PT0S' }, 'is not a Duration'],
    [{ every: 5 }, 'A Duration is text'],
    [
      { from: '2020-01-01T00:00:00Z', to: '2021-01-01T00:00:00Z', every: 'PT1H' },
      'makes 8,784 points of that range; at most 5,000',
    ],
    [{ from: NIGHT.to, to: NIGHT.from }, '`from` must be before `to`'],
  ])('refuses %j with a clear word', async (variables, words) => {
    const { error } = await museum.api.ask(SERIES, { plant: 3, ...variables });
    expect(error.message).toContain(words);
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a series over a day that both sides have', () => {
  it('has a late reading of an archived day beside those, once', async () => {
    const before = await series({ ...NIGHT, every: 'PT1H' });
    await addLive('2026-11-19T23:05:00.000007Z');
    const after = await series({ ...NIGHT, every: 'PT1H' });
    expect(after.soilMoisture.max[1]).toBe(97);
    expect(after.soilMoisture.mean[1]).toBeCloseTo((before.soilMoisture.mean[1]! * 6 + 97) / 7, 10);
    expect(after.soilMoisture.mean[0]).toBeCloseTo(before.soilMoisture.mean[0]!, 10);
    expect(sources(after)).toEqual([
      ['ARCHIVE', 13],
      ['LIVE', 12],
    ]);
    expect(after.complete).toBe(true);
  });

  it('takes a reading that came again for what it is: the archived one', async () => {
    const before = await series({ ...NIGHT, every: 'PT1H' });
    await addLive('2026-11-19T23:00:00.000003Z');
    const after = await series({ ...NIGHT, every: 'PT1H' });
    expect(sources(after)).toEqual(sources(before));
    expect(after.soilMoisture.max).toEqual(before.soilMoisture.max);
    after.soilMoisture.mean.forEach((mean, index) =>
      expect(mean).toBeCloseTo(before.soilMoisture.mean[index]!, 10),
    );
  });

  it('is the same while the day is brought back, and after', async () => {
    const before = await series({ ...ALL, every: 'PT1H' });
    await museum.archive('restore', '--day', '2026-11-19', '--into', 'live');
    const during = await series({ ...ALL, every: 'PT1H' });
    expect(during.soilMoisture.max).toEqual(before.soilMoisture.max);
    during.soilMoisture.mean.forEach((mean, index) =>
      expect(mean).toBeCloseTo(before.soilMoisture.mean[index]!, 10),
    );
    expect(sources(during)).toEqual([
      ['GAP', 0],
      ['ARCHIVE', 72],
      ['LIVE', 216],
    ]);
    await museum.database.pool.query('DROP TABLE reading_2026_11_19');
    expect(sources(await series({ ...ALL, every: 'PT1H' }))).toEqual(sources(before));
  });
});
