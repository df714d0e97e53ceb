import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SELECT_FACTS } from '../src/assess/facts.sql.js';
import { WRITE_STATES } from '../src/assess/states.store.js';
import {
  HOUR_MS,
  MINUTE_MS,
  ms,
  openCare,
  readingsOf,
  wobbling,
  type CareUnderTest,
} from './assess.harness.js';

const NOON = ms('2026-11-26T12:00:00Z');
const ok = (value: number, count = 20) => wobbling(value, count);

describe('an assessment', () => {
  let care: CareUnderTest;

  beforeAll(async () => {
    care = await openCare();
  });

  afterAll(() => care?.close());

  beforeEach(async () => {
    await care.database.pool.query('TRUNCATE plant, reading, care_step CASCADE');
    await care.plants(3, NOON - 30 * 24 * HOUR_MS);
    care.statements();
  });

  const load = (
    plantId: number,
    given: Omit<Parameters<typeof readingsOf>[0], 'plantId' | 'lastMs'>,
    lastMs = NOON,
  ) => care.load(readingsOf({ plantId, lastMs, ...given }));
  const states = () => care.rows(`SELECT plant_id, channel, state, kind FROM plant_state ORDER BY 1, 2`);
  const history = (plantId: number, channel = 'soil_moisture') =>
    care.rows(
      `SELECT state, kind, to_char(at, 'HH24:MI') FROM plant_state_change WHERE plant_id = $1 AND channel = $2 ORDER BY at`,
      [plantId, channel],
    );
  const contact = (plantId: number, answer: string, inARow: number, askedMs = NOON) =>
    care.rows(
      `INSERT INTO plant_contact (plant_id, asked_at, answer, since, in_a_row) VALUES ($1, $3, $2, $3::timestamptz - ($4::int - 1) * interval '1 minute', $4)`,
      [plantId, answer, new Date(askedMs), inARow],
    );

  it('reads all plants in one statement, writes what is news in another, and nothing where nothing is', async () => {
    for (const plantId of [1, 2, 3]) await load(plantId, { soilMoisture: ok(50) });
    expect(await care.run(NOON)).toEqual({ plants: 3, changed: 6, waterings: 0, events: 0 });
    const begin = 'BEGIN ISOLATION LEVEL READ COMMITTED';
    const asked = [begin, 'care-lock', 'select-assessed', SELECT_FACTS.text];
    expect(care.statements()).toEqual([...asked, WRITE_STATES.text, 'write-assessed', 'COMMIT']);
    const content = () => care.rows(`SELECT xmin::text, * FROM plant_state ORDER BY plant_id, channel`);
    const before = await content();
    for (const plantId of [1, 2, 3]) await load(plantId, { soilMoisture: [49.1] }, NOON + MINUTE_MS);
    expect(await care.run(NOON + MINUTE_MS)).toMatchObject({ changed: 0 });
    expect(care.statements()).toEqual([...asked, 'write-assessed', 'COMMIT']);
    expect(await content()).toEqual(before);
    expect(await care.rows(`SELECT step, at, details FROM care_step`)).toEqual([
      ['assess', new Date(NOON + MINUTE_MS), { plants: 3, changed: 0, waterings: 0 }],
    ]);
  });

  it('finds a plant dry with its third reading, keeps since when, and says when it is well again', async () => {
    await load(1, { soilMoisture: [...ok(20.5, 17), 19.8, 19.6] }, NOON - MINUTE_MS);
    await care.run(NOON - MINUTE_MS);
    expect(care.of(1).overall).toBe('ok');
    await load(1, { soilMoisture: [19.4] });
    await care.run(NOON);
    expect(care.of(1).channels.soilMoisture).toMatchObject({ state: 'attention', kind: 'dry', value: 19.4 });
    await load(1, { soilMoisture: [...ok(19.2, 100)] }, NOON + 100 * MINUTE_MS);
    await care.run(NOON + 100 * MINUTE_MS);
    expect(
      await care.rows(`SELECT kind, since, reason FROM plant_state WHERE plant_id = 1 AND state <> 'ok'`),
    ).toEqual([['dry', new Date(NOON - 2 * MINUTE_MS), 'Dry: 19.2 %, below 20 % since 26 Nov 11:58.']]);
    await load(1, { soilMoisture: ok(60, 3) }, NOON + 103 * MINUTE_MS);
    await care.database.pool.query(
      `INSERT INTO watering (plant_id, watered_at, reported) VALUES (1, $1, true)`,
      [new Date(NOON + 100.5 * MINUTE_MS)],
    );
    await care.run(NOON + 103 * MINUTE_MS);
    expect(await history(1)).toEqual([
      ['ok', null, '11:59'],
      ['attention', 'dry', '12:00'],
      ['ok', null, '13:43'],
    ]);
  });

  it('goes by the plant’s own range and baseline', async () => {
    await load(1, { temperature: [...ok(12, 14), ...ok(17.2, 1), ...ok(17.3, 1), 17.4, 17.5, 17.6, 17.7] });
    await load(2, { temperature: ok(12) });
    await care.database.pool.query(
      `UPDATE plant SET temperature_low = 13, temperature_high = 25 WHERE id = 2`,
    );
    await care.database.pool.query(`WITH learnt AS (
        INSERT INTO baseline_version (learnt_at, from_at, until_at, plants, hours, excluded_hours) VALUES (now(), now(), now(), 1, 48, 0) RETURNING version)
      INSERT INTO baseline (plant_id, channel, hour, median, mad, days, readings, version)
      SELECT 3, 'temperature', hour, 12, 0.1, 5, 300, version FROM learnt, generate_series(0, 23) AS hour`);
    await load(3, { temperature: [...ok(13, 10), ...ok(15.5, 10)] });
    await care.run(NOON);
    expect(care.of(2).channels.temperature).toMatchObject({ kind: 'cold', range: { low: 13, high: 25 } });
    expect(care.of(3).channels.temperature).toMatchObject({
      kind: 'unusual',
      unusual: true,
      usual: { median: 12, low: 9, high: 15 },
    });
  });

  it('tells faults of sensors from plants in trouble', async () => {
    await load(1, { temperature: [...ok(14, 5), ...Array.from({ length: 15 }, () => 14.123456789)] });
    await load(2, { soilMoisture: [...ok(60, 10), ...ok(10, 10)] });
    await load(3, { temperature: [...ok(14, 10), ...Array.from({ length: 6 }, () => null)] });
    await care.run(NOON);
    expect((await states()).filter(([, , state]) => state !== 'ok')).toEqual([
      [1, 'temperature', 'sensor_fault', 'stuck'],
      [2, 'soil_moisture', 'sensor_fault', 'jumped'],
      [3, 'temperature', 'sensor_fault', 'impossible'],
    ]);
    // An hour later the jump is no longer in the window, and still a jump.
    for (const minutes of [20, 40, 60]) {
      await load(2, { soilMoisture: ok(9, 20) }, NOON + minutes * MINUTE_MS);
      await care.run(NOON + minutes * MINUTE_MS);
    }
    expect(care.of(2).channels.soilMoisture).toMatchObject({
      kind: 'jumped',
      since: (NOON - 9 * MINUTE_MS) * 1_000,
    });
    await care.database.pool.query(`UPDATE plant_state SET trusted_from = $1 WHERE plant_id = 2`, [
      new Date(NOON + 10 * MINUTE_MS),
    ]);
    await care.run(NOON + HOUR_MS);
    expect(care.of(2).channels.soilMoisture.kind).toBe('dry');
    expect(await care.rows(`SELECT count(*)::int FROM plant_state WHERE trusted_from IS NOT NULL`)).toEqual([
      [2],
    ]);
  });

  it('believes the source that calls a sensor faulty five times in a row', async () => {
    await load(1, { soilMoisture: ok(50) });
    await load(2, { soilMoisture: ok(50) });
    await contact(1, 'faulty', 5);
    await contact(2, 'faulty', 4);
    await care.run(NOON);
    expect([care.of(1).overall, care.of(2).overall]).toEqual(['sensor_fault', 'ok']);
  });

  it('notices silence by the clock, with no message at all, and of a plant never heard of as well', async () => {
    await load(1, { soilMoisture: ok(50) });
    await care.run(NOON + 59 * MINUTE_MS);
    expect([1, 2].map((plantId) => care.of(plantId).overall)).toEqual(['ok', 'silent']);
    await care.run(NOON + 60 * MINUTE_MS);
    expect(care.of(1).channels.soilMoisture).toMatchObject({
      state: 'silent',
      reason: 'No reading since 26 Nov 12:00.',
    });
    await care.run(NOON + 72 * HOUR_MS); // when the readings have left for the archive
    expect(await history(1)).toEqual([
      ['ok', null, '12:59'],
      ['silent', null, '13:00'],
    ]);
  });

  it('looks for no plant that is away, and gives it an hour when it is back', async () => {
    const status = (name: string, sinceMs: number) =>
      care.database.pool.query(`UPDATE plant SET status = $1, status_since = $2 WHERE id = 1`, [
        name,
        new Date(sinceMs),
      ]);
    await load(1, { soilMoisture: ok(50) });
    await status('on_loan', NOON);
    await care.run(NOON + 5 * HOUR_MS);
    expect(care.of(1)).toMatchObject({ overall: 'away', status: 'on_loan' });
    await status('on_display', NOON + 6 * HOUR_MS);
    await care.run(NOON + 6.5 * HOUR_MS);
    expect(care.of(1).overall).toBe('away');
    await care.run(NOON + 7.1 * HOUR_MS);
    expect(care.of(1).overall).toBe('silent');
    await load(1, { soilMoisture: ok(50, 3) }, NOON + 8 * HOUR_MS);
    await care.run(NOON + 8 * HOUR_MS);
    expect(care.of(1).overall).toBe('ok');
  });

  it('counts a reading that comes late in its place', async () => {
    const all = readingsOf({
      plantId: 1,
      lastMs: NOON,
      soilMoisture: [...ok(21, 16), 19.9, 20.4, 19.7, 19.6],
    });
    const late = all.at(-3)!;
    await care.load(all.filter((reading) => reading !== late));
    await care.run(NOON);
    expect(care.of(1).overall).toBe('attention');
    await care.load([late]);
    await care.run(NOON + 1_000);
    expect(care.of(1).overall).toBe('ok');
  });

  it('keeps its history in order also when the clock is put back an hour', async () => {
    await load(1, { soilMoisture: ok(24) });
    await care.run(NOON);
    await load(1, { soilMoisture: [19, 18.9, 18.8] }, NOON - HOUR_MS + 30_000);
    await care.run(NOON - HOUR_MS);
    expect(care.judged().map(({ overall }) => overall)).toEqual(['ok', 'silent', 'silent']);
    await load(1, { soilMoisture: [19, 18.9, 18.8] }, NOON + 3 * MINUTE_MS);
    await care.run(NOON - HOUR_MS + MINUTE_MS);
    expect((await history(1)).map(([state]) => state)).toEqual(['ok', 'attention']);
  });

  it('judges once where two replicas are told at once', async () => {
    await load(1, { soilMoisture: ok(50) });
    const both = await Promise.all([care.run(NOON), care.run(NOON)]);
    expect(both.map(({ changed }) => changed).sort()).toEqual([0, 6]);
    expect(await history(1)).toHaveLength(1);
  });

  it('judges once for all the news that gathered while it was away, and again for what came since', async () => {
    await load(1, { soilMoisture: ok(50) });
    const told = Array.from({ length: 60 }, (_, minutes) => NOON - minutes * MINUTE_MS);
    const heard = [];
    for (const toldMs of told) heard.push(await care.hear(toldMs, NOON + 10));
    expect(heard.filter((assessed) => assessed !== null)).toHaveLength(1);
    expect(await care.hear(NOON + 9, NOON + MINUTE_MS)).toBeNull();
    expect(await care.hear(NOON + 10, NOON + MINUTE_MS)).not.toBeNull();
  });

  it('judges also where it did so in a future that the clock was taken back from', async () => {
    await care.run(NOON + HOUR_MS);
    expect(await care.hear(NOON - MINUTE_MS, NOON)).not.toBeNull();
  });

  it('leaves nothing behind when it fails, and the next one does its work', async () => {
    await load(1, { soilMoisture: ok(50) });
    await care.database.pool.query(`ALTER TABLE care_step ADD CONSTRAINT broken CHECK (step <> 'assess')`);
    await expect(care.run(NOON)).rejects.toThrow('broken');
    expect(await states()).toEqual([]);
    await care.database.pool.query(`ALTER TABLE care_step DROP CONSTRAINT broken`);
    expect(await care.run(NOON)).toMatchObject({ plants: 3, changed: 6 });
  });

  it('goes through a museum in pages when it has much to catch up with', async () => {
    await care.database.pool.query('TRUNCATE plant CASCADE');
    await care.plants(400, NOON - 30 * 24 * HOUR_MS);
    await load(399, { soilMoisture: ok(50) });
    expect(await care.run(NOON)).toMatchObject({ plants: 400, changed: 800 });
    expect(care.statements().filter((name) => name === SELECT_FACTS.text).length).toBeGreaterThan(1);
    expect(care.judged().map(({ plantId }) => plantId)).toEqual(
      Array.from({ length: 400 }, (_, index) => index + 1),
    );
    expect(care.of(399).overall).toBe('ok');
    care.statements();
    await care.run(NOON + MINUTE_MS);
    expect(care.statements().filter((name) => name === SELECT_FACTS.text)).toHaveLength(1);
  });
});
