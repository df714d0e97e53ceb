import { beforeAll, describe, expect, it } from '@jest/globals';
import { fillCare } from './care.builder.js';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();

beforeAll(() => fillCare(museum.database.pool));

const CHANNEL = '{ state kind since reason value unusual }';

async function ask(query: string, variables?: Record<string, unknown>) {
  const answer = await museum.api.ask(query, variables);
  expect(answer.errors).toEqual([]);
  return answer;
}

const stateOf = async (number: number) =>
  (
    await ask(
      `{ plant(number: ${number}) { state { overall since reason soilMoisture ${CHANNEL} temperature ${CHANNEL} } } }`,
    )
  ).at('plant.state');

describe('a plant’s state', () => {
  it('is the worst of its channels, with when and why', async () => {
    expect(await stateOf(1)).toEqual({
      overall: 'ATTENTION',
      since: '2026-11-20T11:42:00.000003Z',
      reason: 'Soil moisture 14 %, below 20 % since 11:42.',
      soilMoisture: {
        state: 'ATTENTION',
        kind: 'DRY',
        since: '2026-11-20T11:42:00.000003Z',
        reason: 'Soil moisture 14 %, below 20 % since 11:42.',
        value: 14.25,
        unusual: true,
      },
      temperature: {
        state: 'OK',
        kind: null,
        since: '2026-11-19T08:00:00Z',
        reason: 'Temperature 11 °C, within 9 to 30 °C.',
        value: 11,
        unusual: false,
      },
    });
  });

  it('tells both troubles, since the first of them, and one sentence once', async () => {
    expect(await stateOf(5)).toMatchObject({
      overall: 'ATTENTION',
      since: '2026-11-20T09:00:00Z',
      reason: 'Soil moisture 12 %, below 20 %. Temperature 33 °C, above 30 °C.',
    });
    expect(await stateOf(3)).toMatchObject({ overall: 'SILENT', reason: 'No readings since 10:12.' });
  });

  it('is silence, never well, where care has not judged it', async () => {
    const never = {
      state: 'SILENT',
      kind: null,
      since: '2026-11-01T08:00:00Z',
      reason: 'Care has not judged this plant yet.',
      value: null,
      unusual: false,
    };
    expect(await stateOf(9)).toEqual({
      overall: 'SILENT',
      since: '2026-11-01T08:00:00Z',
      reason: 'Care has not judged this plant yet.',
      soilMoisture: never,
      temperature: never,
    });
    await museum.database.pool.query(
      `DELETE FROM plant_state WHERE plant_id = 4 AND channel = 'temperature'`,
    );
    expect(await stateOf(4)).toMatchObject({ overall: 'SILENT', soilMoisture: { state: 'OK' } });
    await museum.database.pool.query(
      `INSERT INTO plant_state (plant_id, channel, state, since, reason, value)
        VALUES (4, 'temperature', 'ok', '2026-11-19T08:00:00Z', 'Temperature 14 °C, within 9 to 30 °C.', 14)`,
    );
  });

  it('comes with a page of plants in its one statement, forecasts too', async () => {
    const answer = await ask(`{ plants(first: 50) { nodes { number
      state { overall since reason temperature ${CHANNEL} soilMoisture ${CHANNEL} } forecast { needsWaterAt } } } }`);
    expect(museum.api.statements()).toEqual(['plants-number-ASC-tf']);
    expect((answer.at('plants.nodes.*.state.overall') as string[]).slice(0, 6)).toEqual([
      'ATTENTION',
      'SENSOR_FAULT',
      'SILENT',
      'OK',
      'ATTENTION',
      'SILENT',
    ]);
    expect(answer.at('plants.nodes.1.state.soilMoisture')).toMatchObject({
      state: 'SENSOR_FAULT',
      kind: 'STUCK',
      value: 22,
    });
    expect(answer.at('plants.nodes.0.forecast')).toEqual({ needsWaterAt: '2026-11-20T10:30:00Z' });
    expect(answer.at('plants.nodes.1.forecast')).toBeNull();
  });

  it('costs one statement more where the usual is asked for, however many plants', async () => {
    const answer = await ask(
      '{ plants(first: 50) { nodes { state { soilMoisture { usual { hour median low high spreads days } } temperature { usual { spreads } } } } } }',
    );
    expect(museum.api.statements()).toEqual(['plants-number-ASC-t', 'usual-of-plants']);
    const { usual } = answer.at('plants.nodes.0.state.soilMoisture') as { usual: Record<string, number> };
    const spread = 3 * 1.4826;
    expect(usual).toMatchObject({ hour: 11, median: 51, days: 14 });
    expect(usual.low).toBeCloseTo(51 - 6 * spread, 9);
    expect(usual.high).toBeCloseTo(51 + 6 * spread, 9);
    expect(usual.spreads).toBeCloseTo((51 - 21) / spread, 9);
    // Still learning; no baseline.
    expect(answer.at('plants.nodes.5.state.temperature.usual')).toBeNull();
    expect(answer.at('plants.nodes.3.state.temperature.usual')).toBeNull();
  });

  it('comes with the plants of a botanist, of an origin, of an extreme, and of an id', async () => {
    const answer =
      await ask(`{ botanists(first: 3) { nodes { name plants(first: 2) { nodes { number state { overall } } } } }
      origins(first: 1) { nodes { plants(first: 1) { nodes { state { overall reason } } } } }
      overview { extremes { driest { plant { state { overall } forecast { cycles } } } } }
      node(id: "UGxhbnQ6MQ") { ... on Plant { state { overall temperature { state } } forecast { pointsPerHour } } } }`);
    expect(answer.at('botanists.nodes.0.plants.nodes')).toEqual([
      { number: 1, state: { overall: 'ATTENTION' } },
      { number: 4, state: { overall: 'OK' } },
    ]);
    expect(answer.at('node')).toEqual({
      state: { overall: 'ATTENTION', temperature: { state: 'OK' } },
      forecast: { pointsPerHour: -3.25 },
    });
    expect(answer.at('overview.extremes.driest.plant')).toEqual({
      state: { overall: 'ATTENTION' },
      forecast: { cycles: 6 },
    });
  });
});

describe('plants by state', () => {
  const numbers = async (args: string) => {
    const answer = await ask(`{ plants(${args}) { totalCount nodes { number } } }`);
    return { total: answer.at('plants.totalCount'), numbers: answer.at('plants.nodes.*.number') as number[] };
  };

  it('are those judged so', async () => {
    expect(await numbers('filter: { states: [ATTENTION, SENSOR_FAULT] }')).toEqual({
      total: 3,
      numbers: [1, 2, 5],
    });
    expect(await numbers('filter: { states: [OK] }')).toEqual({ total: 1, numbers: [4] });
    expect(await numbers('filter: { states: [] }')).toEqual({ total: 0, numbers: [] });
    expect((await numbers('first: 3, filter: { states: [SILENT] }')).numbers).toEqual([3, 6, 7]);
  });

  it('are those that somebody should see to, or the others', async () => {
    expect((await numbers('filter: { needsAttention: true }')).total).toBe(58);
    expect(await numbers('filter: { needsAttention: false }')).toEqual({ total: 2, numbers: [4, 42] });
    expect(
      await numbers('filter: { needsAttention: true, states: [OK, ATTENTION], text: "epipremnum" }'),
    ).toEqual({
      total: 1,
      numbers: [1],
    });
  });

  it('come worst first, and of one state the longest first, page after page both ways', async () => {
    for (const [direction, worstFirst] of [
      ['ASC', true],
      ['DESC', false],
    ] as const) {
      const seen: number[] = [];
      for (let after: string | null = null; ;) {
        const answer = await ask(
          `query ($after: String) { plants(first: 7, after: $after, orderBy: { field: NEED, direction: ${direction} }) {
            nodes { number } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        seen.push(...(answer.at('plants.nodes.*.number') as number[]));
        if (answer.at('plants.pageInfo.hasNextPage') !== true) break;
        after = answer.at('plants.pageInfo.endCursor') as string;
      }
      if (!worstFirst) seen.reverse();
      expect(seen).toHaveLength(60);
      expect(seen.slice(0, 4)).toEqual([5, 1, 2, 6]);
      expect(seen.slice(-5)).toEqual([40, 41, 3, 4, 42]);
    }
    const last = await ask(
      '{ plants(last: 3, orderBy: { field: NEED }) { edges { cursor node { number } } } }',
    );
    expect(last.at('plants.edges.*.node.number')).toEqual([3, 4, 42]);
    const before = await ask(
      'query ($before: String) { plants(last: 2, before: $before, orderBy: { field: NEED }) { nodes { number } } }',
      {
        before: last.at('plants.edges.0.cursor'),
      },
    );
    expect(before.at('plants.nodes.*.number')).toEqual([40, 41]);
  });

  it('in this order are written by PostgreSQL like every page', async () => {
    const answer = await ask(
      '{ plants(first: 2, filter: { needsAttention: true }, orderBy: { field: NEED }) { nodes { name botanist { name } state { overall since } } } }',
    );
    expect(museum.api.statements()).toEqual(['plants-need-ASC-filtered-state-bt']);
    expect(answer.at('plants.nodes.1')).toEqual({
      name: 'Epipremnum',
      botanist: { name: 'Carl Linnaeus' },
      state: { overall: 'ATTENTION', since: '2026-11-20T11:42:00.000003Z' },
    });
  });

  it('refuse the cursor of another order', async () => {
    const named = await ask('{ plants(first: 1, orderBy: { field: NAME }) { pageInfo { endCursor } } }');
    const { error } = await museum.api.ask(
      'query ($after: String) { plants(after: $after, orderBy: { field: NEED }) { nodes { number } } }',
      { after: named.at('plants.pageInfo.endCursor') },
    );
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('changes of a plant’s state', () => {
  const CHANGES = `query ($number: Int = 1, $first: Int, $after: String, $range: RangeInput, $channel: Channel) {
    plant(number: $number) { stateChanges(first: $first, after: $after, range: $range, channel: $channel) {
      totalCount nodes { at until channel state kind unusual reason } pageInfo { hasNextPage endCursor } } } }`;
  const changes = async (variables: Record<string, unknown>) => {
    const answer = await ask(CHANGES, variables);
    const nodes = answer.at('plant.stateChanges.nodes') as {
      at: string;
      channel: string;
      kind: string | null;
    }[];
    return {
      answer,
      nodes,
      told: nodes.map(({ at, channel, kind }) => `${at.slice(5, 16)} ${channel[0]} ${kind ?? 'OK'}`),
    };
  };
  const ALL = [
    '11-20T11:42 S DRY',
    '11-19T14:00 S OK',
    '11-19T12:00 S DRY',
    '11-19T08:00 T OK',
    '11-19T06:00 T COLD',
    '11-18T08:00 S OK',
    '11-18T08:00 T OK',
  ];

  it('come newest first, each until the next of its channel', async () => {
    const { nodes, told, answer } = await changes({});
    expect(told).toEqual(ALL);
    expect(nodes[0]).toEqual({
      at: '2026-11-20T11:42:00.000003Z',
      until: null,
      channel: 'SOIL_MOISTURE',
      state: 'ATTENTION',
      kind: 'DRY',
      unusual: true,
      reason: 'Soil moisture 14 %, below 20 % since 11:42.',
    });
    expect(nodes[4]).toMatchObject({ until: '2026-11-19T08:00:00Z' });
    expect(answer.at('plant.stateChanges.totalCount')).toBe(7);
  });

  it('page on without loss where two began at one instant', async () => {
    for (const first of [1, 2, 3]) {
      const seen: string[] = [];
      for (let after: unknown = null; ;) {
        const { told, answer } = await changes({ first, after });
        seen.push(...told);
        if (answer.at('plant.stateChanges.pageInfo.hasNextPage') !== true) break;
        after = answer.at('plant.stateChanges.pageInfo.endCursor');
      }
      expect(seen).toEqual(ALL);
    }
  });

  it('of a stretch are those that held in it, also when they began before', async () => {
    const range = { from: '2026-11-19T12:30:00Z', to: '2026-11-19T14:00:00Z' };
    const { told, answer } = await changes({ range });
    expect(told).toEqual(['11-19T12:00 S DRY', '11-19T08:00 T OK']);
    expect(answer.at('plant.stateChanges.totalCount')).toBe(2);
    expect((await changes({ range, channel: 'TEMPERATURE' })).told).toEqual(['11-19T08:00 T OK']);
    expect((await changes({ range: { to: '2026-11-18T00:00:00Z' } })).told).toEqual([]);
  });

  it('of a page of plants come from one statement', async () => {
    const answer = await ask('{ plants(first: 50) { nodes { stateChanges(first: 2) { nodes { at } } } } }');
    expect(museum.api.statements()).toEqual(['plants-number-ASC', 'state-changes-of-plants']);
    expect(answer.at('plants.nodes.1.stateChanges.nodes')).toEqual([{ at: '2026-11-19T08:00:00Z' }]);
  });
});

describe('a plant’s baseline', () => {
  it('is told hour by hour, with its band and what it was learnt from', async () => {
    const answer = await ask(
      '{ plant(number: 1) { baseline(channel: SOIL_MOISTURE) { hour median mad low high days readings learning version learntAt } } }',
    );
    const hours = answer.at('plant.baseline') as Record<string, unknown>[];
    expect(hours.map(({ hour }) => hour)).toEqual([...Array(24).keys()].filter((hour) => hour !== 5));
    expect(hours[0]).toMatchObject({
      hour: 0,
      median: 40,
      mad: 3,
      days: 14,
      readings: 840,
      learning: false,
      version: 1,
      learntAt: '2026-11-20T08:00:00Z',
    });
    expect(hours[0]!.low).toBeCloseTo(40 - 6 * 3 * 1.4826, 9);
  });

  it('says where it is still being learnt, and is empty where nothing is known', async () => {
    const answer = await ask(
      '{ plants(first: 7) { nodes { baseline(channel: TEMPERATURE) { hour learning low high } } } }',
    );
    expect(answer.at('plants.nodes.5.baseline')).toEqual([{ hour: 11, learning: true, low: 13, high: 19 }]);
    expect(answer.at('plants.nodes.6.baseline')).toEqual([]);
    expect(museum.api.statements()).toEqual(['plants-number-ASC', 'baselines-of-plants']);
  });
});

describe('a plant’s forecast', () => {
  it('is when it needs water, and how well such forecasts did', async () => {
    const answer = await ask(
      '{ plant(number: 1) { forecast { madeAt wateredAt soilMoisture pointsPerHour needsWaterAt errorMinutes cycles } } }',
    );
    expect(answer.at('plant.forecast')).toEqual({
      madeAt: '2026-11-20T11:45:00Z',
      wateredAt: '2026-11-19T14:00:00.5Z',
      soilMoisture: 14.5,
      pointsPerHour: -3.25,
      needsWaterAt: '2026-11-20T10:30:00Z',
      errorMinutes: 40,
      cycles: 6,
    });
  });
});

describe('waterings', () => {
  it('are overdue after a day, badly after two, and unknown of plants that are away', async () => {
    const answer = await ask('{ plants { nodes { number watering { level amberAt redAt } } } }');
    const watering = (number: number) =>
      (answer.at('plants.nodes') as { number: number; watering: unknown }[]).find(
        (plant) => plant.number === number,
      )!.watering;
    expect(watering(1)).toEqual({
      level: 'IN_TIME',
      amberAt: '2026-11-20T14:00:00.500Z',
      redAt: '2026-11-21T14:00:00.500Z',
    });
    expect(watering(2)).toMatchObject({ level: 'AMBER', amberAt: '2026-11-20T11:00:00Z' });
    expect(watering(3)).toMatchObject({ level: 'RED' });
    for (const unknown of [4, 42])
      expect(watering(unknown)).toEqual({ level: 'UNKNOWN', amberAt: null, redAt: null });
    expect(museum.api.statements()).toEqual(['plants-number-ASC-w']);
  });

  it('have a verdict: what the source said against what the soil showed', async () => {
    const answer = await ask(
      '{ plant(number: 1) { waterings { nodes { source verdict moistureBefore moistureAfter } } } }',
    );
    expect(answer.at('plant.waterings.nodes')).toEqual([
      { source: 'BOTH', verdict: 'CONFIRMED', moistureBefore: 18.5, moistureAfter: 97 },
      { source: 'REPORTED', verdict: 'REPORTED_NOT_SEEN', moistureBefore: null, moistureAfter: null },
      { source: 'DETECTED', verdict: 'SEEN_NOT_REPORTED', moistureBefore: 20, moistureAfter: 99.5 },
      { source: 'REPORTED', verdict: 'UNDECIDED', moistureBefore: null, moistureAfter: null },
    ]);
  });
});

describe('the overview of states', () => {
  it('counts them, as the filter picks them', async () => {
    const answer = await ask(
      '{ overview { states { ok attention sensorFault silent away needsAttention } } plants(filter: { needsAttention: true }) { totalCount } }',
    );
    expect(answer.at('overview.states')).toEqual({
      ok: 1,
      attention: 2,
      sensorFault: 1,
      silent: 55,
      away: 1,
      needsAttention: 58,
    });
    expect(answer.at('plants.totalCount')).toBe(58);
    expect(museum.api.statements().sort()).toEqual(['count-plants-state', 'overview-t']);
  });
});
