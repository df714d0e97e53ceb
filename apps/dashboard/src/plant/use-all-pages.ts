import { useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import { PlantStateChangesDocument, PlantWateringsDocument, type RangeInput } from '@palmhouse/client';
import type { StateChange, Watering } from './care-marks.js';

interface Pages<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

// A year of waterings is some four pages; a plant whose sensor flickers has more changes than anyone can look at.
const MOST_PAGES = 10;

/** What stands behind the first page, too, where there is more: a chart shows all of its stretch. */
function useAllPages<Node>(
  first: Pages<Node> | undefined,
  next: (after: string) => Promise<Pages<Node> | undefined>,
): readonly Node[] {
  const [rest, setRest] = useState<{ first: Pages<Node>; nodes: readonly Node[] }>();
  // What is asked for goes with the first page: another answer asks for the others anew.
  const nextPage = useEffectEvent(next);
  useEffect(() => {
    if (first?.pageInfo.hasNextPage !== true) return undefined;
    let isLeft = false;
    const ask = async () => {
      const nodes: Node[] = [];
      let { pageInfo } = first;
      for (let page = 1; page < MOST_PAGES && pageInfo.hasNextPage && !isLeft; page += 1) {
        const found = await nextPage(pageInfo.endCursor ?? '');
        if (found === undefined) break;
        nodes.push(...found.nodes);
        pageInfo = found.pageInfo;
      }
      if (!isLeft) setRest({ first, nodes });
    };
    void ask();
    return () => {
      isLeft = true;
    };
  }, [first]);
  if (first === undefined) return [];
  return rest?.first === first ? [...first.nodes, ...rest.nodes] : first.nodes;
}

export function useAllWaterings(
  first: Pages<Watering> | undefined,
  number: number,
  range: RangeInput,
): readonly Watering[] {
  const client = useClient();
  return useAllPages(first, async (after) => {
    const variables = { number, range, first: 100, after };
    const { data } = await client.query(PlantWateringsDocument, variables).toPromise();
    return data?.plant?.waterings;
  });
}

export function useAllStateChanges(
  first: Pages<StateChange> | undefined,
  number: number,
  range: RangeInput,
): readonly StateChange[] {
  const client = useClient();
  return useAllPages(first, async (after) => {
    const variables = { number, range, first: 100, after };
    const { data } = await client.query(PlantStateChangesDocument, variables).toPromise();
    return data?.plant?.stateChanges;
  });
}
