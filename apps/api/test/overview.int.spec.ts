import { beforeAll, describe, expect, it } from '@jest/globals';
import { EXECUTION } from './api.harness.js';
import { STEP } from './care.builder.js';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();

const EXTREME = '{ value takenAt plant { number name origin { town } } }';

beforeAll(async () => {
  // Older than an hour, away, and without a value: none of them leads.
  await museum.database.pool.query(`UPDATE latest_reading SET temperature = 49 WHERE plant_id = 1`);
  await museum.database.pool.query(
    `UPDATE latest_reading SET taken_at = '2026-11-20T10:59:59Z' WHERE plant_id = 1`,
  );
  await museum.database.pool.query(
    `INSERT INTO latest_reading VALUES (42, '2026-11-20T11:50:00Z', 99, -5, NULL)`,
  );
});

describe('the overview', () => {
  it('counts plants by where they are, and names the extremes of those on display', async () => {
    const answer = await museum.api.ask(`{ overview { plants { total onDisplay onLoan missing }
      extremes { hottest ${EXTREME} coldest ${EXTREME} wettest ${EXTREME} driest { value plant { number } } } } }`);
    expect(answer.errors).toEqual([]);
    expect(answer.at('overview.plants')).toEqual({ total: 60, onDisplay: 56, onLoan: 2, missing: 2 });
    const takenAt = '2026-11-20T11:50:00.000003Z';
    expect(answer.at('overview.extremes')).toEqual({
      hottest: {
        value: 19,
        takenAt,
        plant: { number: 9, name: 'Plant kind 03', origin: { town: 'Resplendor' } },
      },
      coldest: {
        value: 12,
        takenAt,
        plant: { number: 2, name: 'Bird’s nest 100%_fern', origin: { town: 'Nowhere' } },
      },
      wettest: {
        value: 29,
        takenAt,
        plant: { number: 9, name: 'Plant kind 03', origin: { town: 'Resplendor' } },
      },
      driest: { value: 22, plant: { number: 2 } },
    });
    const lookUps = EXECUTION === 'compiled' ? [] : ['plants-by-number-o', 'plants-by-number'];
    expect(museum.api.statements()).toEqual(['overview-pe', ...lookUps]);
  });

  it('leaves the extremes’ plants to the look-up where one has more than its row', async () => {
    const answer = await museum.api.ask(`{ overview { plants { total } extremes {
      hottest { plant { readings(first: 1) { nodes { temperature } } } } } } }`);
    expect(answer.errors).toEqual([]);
    expect(answer.at('overview.extremes.hottest.plant.readings.nodes.length')).toBe(1);
    expect(museum.api.statements().slice(0, 2)).toEqual(['overview-pe', 'plants-by-number']);
  });

  it('tells the last sweep, and who and where the plants are of', async () => {
    const answer = await museum.api
      .ask(`{ overview { lastAskedAt lastSweep { minute startedAt finishedAt asked stored away }
      plantsPerCountry { countryCode countryName plants } plantsPerBotanist { plants botanist { id name email } } } }`);
    expect(answer.at('overview.lastAskedAt')).toBe('2026-11-20T11:59:00Z');
    expect(answer.at('overview.lastSweep')).toEqual({
      minute: '2026-11-20T11:59:00Z',
      startedAt: '2026-11-20T11:59:00Z',
      finishedAt: '2026-11-20T11:59:09Z',
      asked: 60,
      stored: 56,
      away: 4,
    });
    expect(answer.at('overview.plantsPerCountry')).toEqual([
      { countryCode: null, countryName: null, plants: 21 },
      { countryCode: 'BR', countryName: 'Brazil', plants: 20 },
      { countryCode: 'CI', countryName: 'Côte d’Ivoire', plants: 19 },
    ]);
    expect(answer.at('overview.plantsPerBotanist')).toEqual([
      { plants: 20, botanist: expect.objectContaining({ name: 'Gertrude Jekyll' }) },
      { plants: 20, botanist: expect.objectContaining({ name: 'Élodie Brûlé' }) },
      { plants: 19, botanist: expect.objectContaining({ email: 'carl@museum.example' }) },
      { plants: 1, botanist: null },
    ]);
    expect(museum.api.statements()).toEqual(['overview-sacb']);
  });

  it('says when care last judged the plants, and that it has not where it should have', async () => {
    const asked = async () =>
      (await museum.api.ask('{ overview { careAssessedAt careNotice } }')).at('overview');
    expect(await asked()).toEqual({
      careAssessedAt: null,
      careNotice: 'Care has not judged the plants yet: how they are, nobody knows.',
    });
    await museum.database.pool.query(STEP, ['2026-11-20T11:59:02.5Z']);
    expect(await asked()).toEqual({ careAssessedAt: '2026-11-20T11:59:02.5Z', careNotice: null });
    await museum.database.pool.query(STEP, ['2026-11-20T11:42:00Z']);
    const alone = await museum.api.ask('{ overview { careNotice } }');
    expect(alone.at('overview.careNotice')).toBe(
      'Care last judged the plants 18 minutes ago: how they are may have changed since.',
    );
    expect(museum.api.statements()).toEqual(['overview-h', 'overview-h', 'overview-h']);
  });

  it('reads only what is selected', async () => {
    await museum.api.ask('{ overview { lastAskedAt } }');
    await museum.api.ask('{ overview { plants { onLoan } } }');
    expect(museum.api.statements()).toEqual(['overview-a', 'overview-p']);
  });

  it('knows no extremes and no sweep where there are none', async () => {
    await museum.database.pool.query('DELETE FROM latest_reading');
    await museum.database.pool.query('DELETE FROM sweep');
    const answer = await museum.api.ask(
      '{ overview { lastAskedAt lastSweep { minute } extremes { hottest { value } driest { value } } } }',
    );
    expect(answer.at('overview')).toEqual({
      lastAskedAt: null,
      lastSweep: null,
      extremes: { hottest: null, driest: null },
    });
  });
});
