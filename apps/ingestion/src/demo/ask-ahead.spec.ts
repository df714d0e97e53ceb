import { describe, expect, it } from '@jest/globals';
import { askAhead } from './ask-ahead.js';

describe('askAhead', () => {
  it('gives the answers in the order of the questions, however they come in', async () => {
    const answers = new Map<number, (answer: string) => void>();
    const ask = (item: number) => new Promise<string>((resolve) => answers.set(item, resolve));
    const given = askAhead([1, 2, 3], ask, 3);
    const first = given.next();
    for (const item of [3, 2, 1]) answers.get(item)!(`answer ${item}`);
    expect((await first).value).toEqual([1, 'answer 1']);
    expect((await given.next()).value).toEqual([2, 'answer 2']);
    expect((await given.next()).value).toEqual([3, 'answer 3']);
    expect((await given.next()).done).toBe(true);
  });

  it('tells of a question that failed in its turn, and only then', async () => {
    const ask = (item: number) =>
      item < 2 ? Promise.resolve(item) : Promise.reject(new Error(`no ${item}`));
    const given = askAhead([1, 2, 3], ask, 3);
    expect((await given.next()).value).toEqual([1, 1]);
    await expect(given.next()).rejects.toThrow('no 2');
  });

  it.each([1, 2, 3, 10])('has %d questions open at most', async (atOnce) => {
    let open = 0;
    let most = 0;
    const ask = async (item: number) => {
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      return item;
    };
    const items = [0, 1, 2, 3, 4, 5];
    const given: number[] = [];
    for await (const [item] of askAhead(items, ask, atOnce)) {
      open -= 1;
      given.push(item);
    }
    expect(given).toEqual(items);
    expect(most).toBe(Math.min(atOnce, items.length));
  });
});
