import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyLedger, ledgerBalances, tally, type Ledger } from './ledger.js';
import type { PlantOutcome } from './outcome.js';
import { afterAnswer, existenceOf, startDiscovery, type Discovery, type Existence } from './roster.js';
import { idsOf, toShards } from './shards.js';

const reading = (plantId: number) => ({
  plantId,
  takenAt: 0,
  soilMoisture: 1,
  temperature: 1,
  lastWateredAt: null,
});
const report = (plantId: number, stands = true): PlantOutcome => ({
  kind: 'report',
  plantId,
  receivedAt: 0,
  reading: stands ? reading(plantId) : null,
  reference: null,
  rejections: [],
});
const away = (plantId: number, status: 'on_loan' | 'missing'): PlantOutcome => ({
  kind: 'away',
  plantId,
  status,
  receivedAt: 0,
});
const faulty = (plantId: number): PlantOutcome => ({ kind: 'faulty', plantId });
const failed = (plantId: number): PlantOutcome => ({
  kind: 'failed',
  plantId,
  reason: 'timeout',
  rejections: [],
});

const outcomes = fc.array(
  fc
    .tuple(fc.nat(100), fc.nat(5))
    .map(([id, kind]) =>
      [report(id), report(id, false), away(id, 'on_loan'), away(id, 'missing'), faulty(id), failed(id)].at(
        kind,
      )!,
    ),
);

describe('tally', () => {
  it('puts every outcome into one entry, and tells new readings from known ones', () => {
    const all = [
      report(1),
      report(2),
      report(3, false),
      away(4, 'on_loan'),
      away(5, 'missing'),
      faulty(6),
      failed(7),
    ];
    expect(tally(all, new Set([1, 3]))).toEqual({
      asked: 7,
      stored: 1,
      duplicate: 1,
      rejected: 1,
      away: 2,
      faulty: 1,
      failed: 1,
    });
  });

  it('always balances', () => {
    fc.assert(
      fc.property(outcomes, fc.array(fc.nat(100)), (all, stored) => {
        expect(ledgerBalances(tally(all, new Set(stored)))).toBe(true);
      }),
    );
  });
});

describe('ledgerBalances', () => {
  it.each<[Partial<Ledger>, boolean]>([
    [{}, true],
    [{ asked: 2, stored: 1, failed: 1 }, true],
    [{ asked: 2, stored: 1 }, false],
    [{ asked: 1, stored: 1, failed: 1 }, false],
    [{ asked: 0, stored: 1, failed: -1 }, false],
    [{ asked: 1, stored: 0.5, failed: 0.5 }, false],
    [{ asked: NaN, stored: NaN }, false],
  ])('of %j is %p', (entries, balances) => {
    expect(ledgerBalances({ ...emptyLedger(), ...entries })).toBe(balances);
  });
});

describe('toShards', () => {
  it.each([
    [1, 50, 500, [[1, 50]]],
    [
      1,
      5,
      2,
      [
        [1, 2],
        [3, 4],
        [5, 5],
      ],
    ],
    [
      0,
      3,
      2,
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [7, 7, 1, [[7, 7]]],
    [1, 0, 10, []],
  ])('cuts %d to %d by %d', (firstId, lastId, size, expected) => {
    const shards = toShards({ firstId, lastId }, size);
    expect(shards.map((shard) => [shard.firstId, shard.lastId])).toEqual(expected);
  });

  it.each([0, -1, 1.5, NaN])('refuses a size of %d', (size) => {
    expect(() => toShards({ firstId: 1, lastId: 5 }, size)).toThrow(RangeError);
  });

  it('refuses a range that is not of whole numbers', () => {
    expect(() => toShards({ firstId: 1, lastId: Infinity }, 5)).toThrow(RangeError);
  });

  it('holds each id exactly once', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 1200 }), (first, count, size) => {
        const shards = toShards({ firstId: first, lastId: first + count }, size);
        const ids = shards.flatMap((shard) =>
          Array.from({ length: shard.lastId - shard.firstId + 1 }, (_, index) => shard.firstId + index),
        );
        expect(ids).toEqual(Array.from({ length: count + 1 }, (_, index) => first + index));
        expect(shards.every((shard) => shard.lastId - shard.firstId < size)).toBe(true);
      }),
    );
  });
});

describe('discovery', () => {
  const WORDS: Record<string, Existence> = { e: 'exists', a: 'absent', u: 'unknown' };
  const limits = { missesToEnd: 5, unknownsToGiveUp: 4, highestId: 30 };
  const walk = (answers: string, from = 1): Discovery =>
    [...answers].reduce(
      (at, word) => afterAnswer(at, at.nextId, WORDS[word] ?? 'unknown', limits),
      startDiscovery(from),
    );

  it.each([
    ['eeeeeeaeeaaaaa', { status: 'found', lastId: 9, nextId: 15 }], // 7 is missing in the middle
    ['eaaaaeaaaaa', { status: 'found', lastId: 6 }], // a success resets the count
    ['eaaaa', { status: 'searching', lastId: 1 }],
    ['aaaaa', { status: 'found', lastId: null }],
    ['eaauaaa', { status: 'found', lastId: 1 }], // an unknown neither resets nor counts
    ['euuuaaaa', { status: 'searching', lastId: 1 }],
    ['euuuu', { status: 'given-up', lastId: 1 }],
    ['euuueuuu', { status: 'searching', lastId: 5 }],
    ['e'.repeat(30), { status: 'given-up', lastId: 30 }],
  ])('after %s is %j', (answers, expected) => {
    expect(walk(answers)).toMatchObject(expected);
  });

  it('changes nothing once it has ended', () => {
    const ended = walk('eaaaaa');
    expect(afterAnswer(ended, 99, 'exists', limits)).toBe(ended);
  });

  it('refuses an answer out of order', () => {
    expect(() => afterAnswer(startDiscovery(), 2, 'exists')).toThrow(
      'Discovery was fed plant 2 where 1 is next.',
    );
  });

  it('always ends, at the last plant that exists', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('e', 'a', 'u'), { minLength: 30, maxLength: 30 }), (answers) => {
        const end = walk(answers.join(''));
        expect(end.status).not.toBe('searching');
        const asked = answers.slice(0, end.nextId - 1);
        expect(end.lastId ?? 0).toBe(asked.lastIndexOf('e') + 1);
      }),
    );
  });

  it.each<[string, PlantOutcome, Existence]>([
    ['a report', report(60), 'exists'],
    ['a rejected report', report(60, false), 'exists'],
    ['a loan', away(60, 'on_loan'), 'exists'],
    ['a sensor fault', faulty(60), 'exists'],
    ['a not-found', away(5, 'missing'), 'absent'],
    ['a failed answer of a known plant', failed(5), 'exists'],
    ['a failed answer of an unknown plant', failed(60), 'unknown'],
  ])('takes %s as it should', (_, outcome, expected) => {
    expect(existenceOf(outcome, (plantId) => plantId <= 50)).toBe(expected);
  });
});

describe('idsOf', () => {
  it('gives every id of a range, in order', () => {
    expect(idsOf({ firstId: 3, lastId: 6 })).toEqual([3, 4, 5, 6]);
    expect(idsOf({ firstId: 3, lastId: 2 })).toEqual([]);
  });
});
