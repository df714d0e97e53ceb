import { expect, it } from '@jest/globals';
import { CompareDocument, FindPlantsDocument, NumberedPlantsDocument } from '@palmhouse/client';
import { toGlobalId } from '../../src/graphql/global-id.js';
import type { Asking } from './asking.js';

/** A plant beside others. */
export function compare(asking: Asking): void {
  const range = { from: '2026-11-20T00:00:00Z', to: '2026-11-20T12:00:00Z' };

  it('looked for by a name, and named by the numbers in the address', async () => {
    const { plants } = await asking.client.query(FindPlantsDocument, { text: 'nidus' });
    expect(plants.nodes).toMatchObject([{ number: 2, scientificName: 'Asplenium nidus' }]);
    const numbers = { first: 2, second: 3, third: 999, fourth: 2 };
    const { first, second, third, fourth } = await asking.client.query(NumberedPlantsDocument, numbers);
    expect(first).toEqual(plants.nodes[0]);
    expect([second?.number, third, fourth?.number]).toEqual([3, null, 2]);
  });

  it('by their ids, and with all of one origin', async () => {
    const plantIds = [2, 3].map((number) => toGlobalId('Plant', number));
    const picked = await asking.client.query(CompareDocument, { plantIds, range, maxPoints: 1_200 });
    expect(picked.compare.map(({ plant, series }) => [plant.number, series.temperature.mean[0]])).toEqual([
      [2, 12],
      [3, 13],
    ]);
    const originId = toGlobalId('Origin', 2);
    const neighbours = await asking.client.query(CompareDocument, { originId, range, maxPoints: 300 });
    expect(neighbours.compare.map(({ plant }) => plant.number)).toContain(1);
    expect(neighbours.compare.map(({ plant }) => plant.number)).not.toContain(2);
  });
}
