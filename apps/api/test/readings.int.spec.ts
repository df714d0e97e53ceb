import { describe, expect, it } from '@jest/globals';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();

const READINGS = `query ($from: DateTime, $to: DateTime, $first: Int, $after: String) { plant(number: 5) {
  readings(from: $from, to: $to, first: $first, after: $after) {
    totalCount nodes { takenAt soilMoisture temperature lastWateredAt source } pageInfo { hasNextPage endCursor } } } }`;

async function takenAts(variables: Record<string, unknown>): Promise<string[]> {
  const answer = await museum.api.ask(READINGS, variables);
  expect(answer.errors).toEqual([]);
  return answer.at('plant.readings.nodes.*.takenAt') as string[];
}

describe('readings of a plant', () => {
  it('are those of the last 24 hours in the order they were taken, a hundred at first', async () => {
    const answer = await museum.api.ask(READINGS);
    expect(answer.at('plant.readings.totalCount')).toBe(144);
    const times = answer.at('plant.readings.nodes.*.takenAt') as string[];
    expect(times).toHaveLength(100);
    expect(times[0]).toBe('2026-11-19T12:00:00.000003Z');
    expect(times).toEqual([...times].sort());
    expect(answer.at('plant.readings.nodes.0')).toEqual({
      takenAt: '2026-11-19T12:00:00.000003Z',
      soilMoisture: 25,
      temperature: null,
      lastWateredAt: '2026-11-19T14:00:00Z',
      source: 'LIVE',
    });
  });

  it('include `from` and leave out `to`, to the microsecond', async () => {
    const from = '2026-11-19T23:50:00.000003Z';
    const to = '2026-11-20T00:10:00.000003Z';
    expect(await takenAts({ from, to })).toEqual([from, '2026-11-20T00:00:00.000003Z']);
    expect(await takenAts({ from: '2026-11-19T23:50:00.000004Z', to })).toEqual([
      '2026-11-20T00:00:00.000003Z',
    ]);
    expect(await takenAts({ from: '2026-11-20T00:50:00.000003+01:00', to })).toHaveLength(2);
  });

  it('are those of the 24 hours before `to` when only that is said', async () => {
    const times = await takenAts({ to: '2026-11-19T12:00:00Z', first: 1000 });
    expect([times.length, times[0], times.at(-1)]).toEqual([
      144,
      '2026-11-18T12:00:00.000003Z',
      '2026-11-19T11:50:00.000003Z',
    ]);
  });

  it('are none before the first day there is', async () => {
    const answer = await museum.api.ask(
      '{ plant(number: 1) { readings(to: "0001-01-01T12:00:00Z") { totalCount nodes { takenAt } } } }',
    );
    expect(answer.errors).toEqual([]);
    expect(answer.at('plant.readings')).toEqual({ totalCount: 0, nodes: [] });
  });

  it('page on over midnight without loss', async () => {
    const seen: string[] = [];
    let after: unknown = null;
    for (let pages = 0; pages < 20; pages++) {
      const answer = await museum.api.ask(READINGS, { from: '2026-11-18T00:00:00Z', first: 50, after });
      seen.push(...(answer.at('plant.readings.nodes.*.takenAt') as string[]));
      after = answer.at('plant.readings.pageInfo.endCursor');
      if (answer.at('plant.readings.pageInfo.hasNextPage') !== true) break;
    }
    expect(seen).toHaveLength(288);
    expect(new Set(seen).size).toBe(288);
    expect(seen).toEqual([...seen].sort());
  });

  it.each([
    [{ first: 1001 }, '`first` must be from 1 to 1000'],
    [{ from: '2026-11-20T00:00:00Z', to: '2026-11-20T00:00:00Z' }, '`from` must be before `to`'],
    [{ after: Buffer.from('["readings","yesterday"]').toString('base64url') }, '`after` is not a cursor'],
    [
      { after: Buffer.from('["readings","2026-02-30T00:00:00Z"]').toString('base64url') },
      '`after` is not a cursor',
    ],
    [{ from: '2026-11-20' }, 'expected ISO 8601 with an offset'],
    [{ from: '2026-11-20T00:00:00' }, 'expected ISO 8601 with an offset'],
    [{ from: '2026-02-30T00:00:00Z' }, 'no such day'],
    [{ from: 1763600000 }, 'A DateTime is text'],
  ])('refuse %j with a clear word', async (variables, words) => {
    const { error } = await museum.api.ask(READINGS, variables);
    expect(error.message).toContain(words);
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('sweeps', () => {
  it('tell their ledger', async () => {
    const answer = await museum.api.ask(
      '{ sweeps(first: 1) { totalCount nodes { minute startedAt finishedAt asked stored duplicate rejected away faulty failed } } }',
    );
    expect(answer.at('sweeps')).toEqual({
      totalCount: 60,
      nodes: [
        {
          minute: '2026-11-20T11:59:00Z',
          startedAt: '2026-11-20T11:59:00Z',
          finishedAt: '2026-11-20T11:59:09Z',
          asked: 60,
          stored: 56,
          duplicate: 0,
          rejected: 0,
          away: 4,
          faulty: 0,
          failed: 0,
        },
      ],
    });
  });
});
