import { describe, expect, it } from '@jest/globals';
import { Gate } from './gate.js';

describe('a gate', () => {
  it('lets no more through at once than it has places, in the order they came', async () => {
    const gate = new Gate(2);
    const order: number[] = [];
    let inside = 0;
    let most = 0;
    const task = (number: number) => async () => {
      order.push(number);
      most = Math.max(most, (inside += 1));
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    };
    await Promise.all([1, 2, 3, 4, 5].map((number) => gate.run(task(number))));
    expect(most).toBe(2);
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives the place of a failed task to the next', async () => {
    const gate = new Gate(1);
    const failed = gate.run(() => Promise.reject(new Error('no')));
    const next = gate.run(() => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });
});
