import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CARE_POLICY as POLICY } from '../care-policy.js';
import { learnChannel, type HourSummary } from './learn-channel.js';
import { troublesOf, type StateChange } from './troubles.js';

const HOUR = 3_600_000_000;
const START = Date.parse('2026-11-14T00:00:00Z') * 1_000;
const at = (hour: number) => START + hour * HOUR;

/** An hour after the other from midnight on; its value is its hour of the day. */
const hours = (count: number): HourSummary[] =>
  Array.from({ length: count }, (_, index) => {
    const value = 10 + (index % 24) / 10;
    return { hour: at(index), count: 60, p25: value, median: value, p75: value };
  });

const change = (hour: number, state: StateChange['state'], unusual = false): StateChange => ({
  at: at(hour),
  state,
  unusual,
});

describe('learning a channel', () => {
  it('learns each hour of the day by itself', () => {
    const { baselines, leftOut } = learnChannel('temperature', hours(80), [], POLICY);
    expect(leftOut).toEqual([]);
    expect(baselines.map(({ hour }) => hour)).toEqual(Array.from({ length: 24 }, (_, hour) => hour));
    expect(baselines[5]).toEqual({ hour: 5, median: 10.5, mad: 0, days: 4, readings: 240 });
    expect(baselines[20]).toMatchObject({ hour: 20, days: 3 });
  });

  it('leaves out the hours that a faulty sensor touched, also the first and the last of them', () => {
    const changes = [change(5.5, 'sensor_fault'), change(8.01, 'ok')];
    const { baselines, leftOut } = learnChannel(
      'temperature',
      hours(72),
      troublesOf(changes, at(72)),
      POLICY,
    );
    expect(leftOut).toEqual([at(5), at(6), at(7), at(8)]);
    expect(baselines.map(({ days }) => days).slice(4, 10)).toEqual([3, 2, 2, 2, 2, 3]);
  });

  it('knows no hour in which the sensor was never believed', () => {
    const always = troublesOf([change(-1_000, 'sensor_fault')], at(72));
    expect(learnChannel('temperature', hours(72), always, POLICY).baselines).toEqual([]);
  });

  it('leaves out an unusual day, and counts it on the fourth', () => {
    const oneDay = troublesOf([change(48, 'ok', true), change(72, 'ok')], at(200));
    expect(learnChannel('temperature', hours(96), oneDay, POLICY).leftOut).toHaveLength(24);
    const lasting = troublesOf([change(48, 'attention', true)], at(200));
    expect(learnChannel('temperature', hours(48 + 96), lasting, POLICY).leftOut).toEqual([]);
  });
});

describe('troubles', () => {
  it('hold from their change until the next, a fault before unusual', () => {
    const changes = [
      change(1, 'attention', true),
      change(2, 'sensor_fault', true),
      change(3, 'silent'),
      change(5, 'ok', true),
    ];
    expect(troublesOf(changes, at(9))).toEqual([
      { from: at(1), to: at(2), kind: 'unusual' },
      { from: at(2), to: at(3), kind: 'sensor_fault' },
      { from: at(5), to: at(9), kind: 'unusual' },
    ]);
  });
});
