import { describe, expect, it } from '@jest/globals';
import { PlantList, type CollectionPlant, type PlantNow } from './plant-list.js';

const QUESTION = { filter: {}, orderBy: { field: 'NEED' } } as const;
const MINUTE = 60_000;

const plant = (number: number, overall = 'OK') =>
  ({ id: `id ${number}`, number, state: { overall }, latestReading: null }) as unknown as CollectionPlant;

/** An API with so many plants, whose cursors are the plants' places; it notes what it is asked. */
function museum(count: number) {
  const asked: string[] = [];
  const clock = { now: 0 };
  const failing = { is: false };
  const told = { now: [] as readonly PlantNow[] };
  const pageOf = ({ first, after, last, before }: Record<string, number | string | null>) => {
    if (failing.is) throw new Error('no line');
    const begin = first !== null ? Number(after ?? 0) : Number(before ?? count) - Number(last);
    const end = Math.min(count, begin + Number(first ?? last));
    return {
      begin,
      end,
      pageInfo: { startCursor: String(begin), endCursor: end > begin ? String(end) : null },
    };
  };
  const list = new PlantList(
    QUESTION,
    {
      page: async (_, step, counted) => {
        const { begin, end, pageInfo } = pageOf(step);
        asked.push(`page ${begin}`);
        const nodes = Array.from({ length: end - begin }, (_, index) => plant(begin + index));
        return { nodes, pageInfo, ...(counted && { totalCount: count }) } as never;
      },
      ends: async (_, step) => {
        const { begin, pageInfo } = pageOf(step);
        asked.push(`ends ${begin}`);
        return pageInfo;
      },
      now: async (ids) => {
        asked.push(`now ${ids.join()}`);
        return told.now;
      },
    },
    () => clock.now,
  );
  /** Until it has what is wanted of it. */
  const come = (first: number, last: number) =>
    new Promise<void>((resolve) => {
      const isThere = () => list.error !== null || list.between(first, last).length === last - first + 1;
      const forget = list.subscribe(() => {
        if (!isThere()) return;
        forget();
        resolve();
      });
      list.want(first, last);
      if (isThere()) resolve();
    });
  return { list, asked, clock, failing, told, come };
}

describe('the collection', () => {
  it('comes by pages, those soon in view too, each once', async () => {
    const { list, asked, come } = museum(1_000);
    await come(0, 20);
    expect(list.total).toBe(1_000);
    await come(60, 110);
    await come(0, 20);
    expect(asked).toEqual(['page 0', 'page 100']);
    expect(list.at(110)?.number).toBe(110);
    expect(list.at(500)).toBeUndefined();
  });

  it('has its end in one step, and its middle past pages that are not fetched', async () => {
    const { list, asked, come } = museum(1_050);
    await come(0, 20);
    await come(1_030, 1_049);
    await come(980, 1_049);
    expect(asked).toEqual(['page 0', 'page 1000', 'page 900']);
    await come(450, 460);
    expect(asked.slice(3, 7)).toEqual(['ends 100', 'ends 200', 'ends 300', 'page 400']);
    expect(list.at(455)?.number).toBe(455);
  });

  it('changes its plants in their places, and knows when one would stand elsewhere', async () => {
    const { list, told, come } = museum(10);
    await come(0, 9);
    told.now = [plant(3) as unknown as PlantNow];
    await list.renew(['id 3']);
    expect(list.moved).toBe(false);
    told.now = [plant(3, 'ATTENTION') as unknown as PlantNow];
    await list.renew(['id 3']);
    expect([list.at(3)?.state.overall, list.moved]).toEqual(['ATTENTION', true]);
  });

  it('asks again only of those not heard of for a while', async () => {
    const { list, asked, clock, come } = museum(10);
    await come(0, 9);
    clock.now = 2 * MINUTE;
    list.hear('id 1', { takenAt: '2026-11-26T12:00:00Z' } as never);
    await list.renew(['id 1', 'id 2'], MINUTE);
    expect(asked.at(-1)).toBe('now id 2');
  });

  it('takes a reading, and none that is older than the one it has', async () => {
    const { list, come } = museum(10);
    await come(0, 9);
    const reading = (takenAt: string) =>
      ({ takenAt }) as unknown as CollectionPlant['latestReading'] & object;
    list.hear('id 1', reading('2026-11-26T12:01:00Z'));
    list.hear('id 1', reading('2026-11-26T12:00:00Z'));
    expect(list.at(1)?.latestReading?.takenAt).toBe('2026-11-26T12:01:00Z');
  });

  it('says why nothing comes, keeps what it has, and goes on when asked to', async () => {
    const { list, failing, come } = museum(1_000);
    await come(0, 20);
    failing.is = true;
    await come(600, 620);
    expect([list.error?.message, list.at(3)?.number]).toEqual(['no line', 3]);
    failing.is = false;
    list.again();
    await come(600, 620);
    expect([list.error, list.at(600)?.number]).toEqual([null, 600]);
  });

  it('lets go of pages far away', async () => {
    const { list, come } = museum(5_000);
    for (let first = 0; first < 4_000; first += 100) await come(first, first + 99);
    expect(list.at(0)).toBeUndefined();
    expect(list.at(3_950)?.number).toBe(3_950);
  });
});
