import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

const SETTINGS = { capacity: 10, queue: 3, patienceMs: 5_000 };

/** Takes turns and notes in which order they were given. */
function queue(settings = SETTINGS) {
  const turns = new Turns(settings);
  const given: string[] = [];
  const take = (name: string, weight: number, signal?: AbortSignal) =>
    turns.take(weight, signal).then((release) => {
      given.push(name);
      return release;
    });
  return { given, take };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('are given at once while there is room, and in the order they were asked for behind that', async () => {
    const { given, take } = queue();
    const first = await take('first', 6);
    const heavy = take('heavy', 8);
    const light = take('light', 1);
    await settled();
    expect(given).toEqual(['first']); // the light one would fit, but does not overtake
    first();
    (await heavy)();
    (await light)();
    expect(given).toEqual(['first', 'heavy', 'light']);
  });

  it('are given to what weighs more than there is, alone', async () => {
    const { given, take } = queue();
    const release = await take('huge', 1_000);
    const next = take('next', 1);
    await settled();
    expect(given).toEqual(['huge']);
    release();
    release(); // a second time gives nothing
    await next;
    const another = take('another', 10);
    await settled();
    expect(given).toEqual(['huge', 'next']);
    (await next)();
    await another;
  });

  it('are refused when too many wait', async () => {
    const { take } = queue();
    const release = await take('first', 10);
    const waiting = [take('a', 1), take('b', 1), take('c', 1)];
    await expect(take('d', 1)).rejects.toMatchObject({
      extensions: { code: 'OVERLOADED', http: { status: 503 } },
    });
    release();
    for (const turn of waiting) (await turn)();
  });

  it('are refused when they do not come in time, and whoever stood behind moves up', async () => {
    const { take } = queue({ ...SETTINGS, patienceMs: 20 });
    const release = await take('first', 5);
    const heavy = take('heavy', 10);
    const light = take('light', 5);
    await expect(heavy).rejects.toThrow('Too much is asked at once');
    (await light)();
    release();
  });

  it('are not kept for who has gone away', async () => {
    const { given, take } = queue();
    const release = await take('first', 10);
    const gone = new AbortController();
    const left = take('left', 10, gone.signal);
    const next = take('next', 10);
    gone.abort();
    await expect(left).rejects.toThrow();
    release();
    (await next)();
    expect(given).toEqual(['first', 'next']);
  });
});
