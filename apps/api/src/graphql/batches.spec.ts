import { describe, expect, it } from '@jest/globals';
import { Batches } from './batches.js';

function recorder() {
  const calls: number[][] = [];
  const query = (keys: number[]) => {
    calls.push(keys);
    return Promise.resolve(new Map(keys.filter((key) => key > 0).map((key) => [key, `v${key}`])));
  };
  return { calls, query };
}

describe('batches', () => {
  it('answer all who ask in one turn with one query, each key once', async () => {
    const { calls, query } = recorder();
    const batches = new Batches();
    const late = async () => {
      await Promise.resolve();
      return batches.load('plants', 3, query);
    };
    const answers = await Promise.all([
      batches.load('plants', 1, query),
      batches.load('plants', 1, query),
      batches.load('plants', -2, query),
      late(),
    ]);
    expect(answers).toEqual(['v1', 'v1', undefined, 'v3']);
    expect(calls).toEqual([[1, -2, 3]]);
  });

  it('keep different questions apart, and ask anew in a later turn', async () => {
    const { calls, query } = recorder();
    const batches = new Batches();
    await Promise.all([batches.load('a', 1, query), batches.load('b', 1, query)]);
    await batches.load('a', 1, query);
    expect(calls).toEqual([[1], [1], [1]]);
  });

  it('tell everyone who asked when the query fails, and go on', async () => {
    const batches = new Batches();
    const fail = () => Promise.reject(new Error('gone'));
    const asked = await Promise.allSettled([batches.load('a', 1, fail), batches.load('a', 2, fail)]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await batches.load('a', 1, recorder().query)).toBe('v1');
  });
});
