import type { SparklinesQuery } from '@palmhouse/client';
import { describe, expect, it } from '@jest/globals';
import { toInstant } from '../time/instants.js';
import { Sparks } from './sparks.js';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const MINUTE = 60_000;

const reading = (minute: number, soilMoisture: number) => ({
  takenAt: toInstant(NOW + minute * MINUTE),
  soilMoisture,
  temperature: 20,
});

/** An API that has two buckets of each plant, and notes what it is asked. */
function museum() {
  const asked: (readonly string[])[] = [];
  const clock = { now: NOW };
  const sparks = new Sparks(
    async (plantIds) => {
      asked.push(plantIds);
      const at = ['2026-11-26T11:50:00Z', '2026-11-26T11:55:00Z'];
      const compare = plantIds.map((id) => ({
        plant: { id },
        series: { at, soilMoisture: { mean: [30, null] }, temperature: { mean: [19, 20] } },
      }));
      return { compare } as unknown as SparklinesQuery;
    },
    () => clock.now,
  );
  return { asked, clock, sparks };
}

describe('sparklines', () => {
  it('are asked for once, together, for the plants that come into view', async () => {
    const { asked, sparks } = museum();
    await sparks.want(['a', 'b']);
    await sparks.want(['b', 'c']);
    expect(asked).toEqual([['a', 'b'], ['c']]);
    expect(sparks.of('a')?.SOIL_MOISTURE).toEqual([
      [NOW - 7.5 * MINUTE, 30],
      [NOW - 2.5 * MINUTE, null],
    ]);
  });

  it('are not asked for twice while an answer is on its way', async () => {
    const { asked, sparks } = museum();
    await Promise.all([sparks.want(['a']), sparks.want(['a', 'b'])]);
    expect(asked).toEqual([['a'], ['b']]);
  });

  it('ask for a hundred at once, as the API has it', async () => {
    const { asked, sparks } = museum();
    await sparks.want(Array.from({ length: 130 }, (_, index) => `plant ${index}`));
    expect(asked.map(({ length }) => length)).toEqual([100, 30]);
  });

  it('are drawn on by live readings, each once, and stay two hours long', async () => {
    const { sparks } = museum();
    await sparks.want(['a']);
    sparks.add('a', reading(1, 31));
    sparks.add('a', reading(1, 31));
    expect(sparks.of('a')?.SOIL_MOISTURE.at(-1)).toEqual([NOW + MINUTE, 31]);
    expect(sparks.of('a')?.SOIL_MOISTURE).toHaveLength(3);
    sparks.add('a', reading(115, 40));
    expect(sparks.of('a')?.SOIL_MOISTURE.map(([, value]) => value)).toEqual([null, 31, 40]);
  });

  it('are asked for again where readings may have been missed', async () => {
    const { asked, clock, sparks } = museum();
    await sparks.want(['a']);
    clock.now += MINUTE;
    await sparks.want(['b']);
    sparks.doubt(NOW + 1);
    await sparks.want(['a', 'b']);
    expect(asked).toEqual([['a'], ['b'], ['a']]);
  });

  it('are asked for again when a plant comes back into view after a while, but for those drawn on meanwhile', async () => {
    const { asked, clock, sparks } = museum();
    await sparks.want(['a', 'b']);
    clock.now += 10 * MINUTE;
    sparks.add('b', reading(10, 31));
    await sparks.want(['a', 'b']);
    expect(asked).toEqual([['a', 'b'], ['a']]);
  });

  it('are let go of, the longest unseen first', async () => {
    const { sparks } = museum();
    await sparks.want(['first', 'second']);
    await sparks.want(['first']);
    await sparks.want(Array.from({ length: 599 }, (_, index) => `plant ${index}`));
    expect(sparks.of('first')).toBeDefined();
    expect(sparks.of('second')).toBeUndefined();
  });

  it('say nothing where they could not be had, and try again when next wanted', async () => {
    let asked = 0;
    const sparks = new Sparks(() => {
      asked += 1;
      return Promise.reject(new Error('no line'));
    });
    await sparks.want(['a']);
    await sparks.want(['a']);
    expect([sparks.of('a'), asked]).toEqual([undefined, 2]);
  });
});
