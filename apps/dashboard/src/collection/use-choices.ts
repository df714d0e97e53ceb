import { FiltersDocument, type FiltersQuery } from '@palmhouse/client';
import { useEffect, useState } from 'react';
import { usePalmhouse } from '../data/use-palmhouse.js';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface Choices {
  readonly botanists: readonly Choice[];
  readonly origins: readonly Choice[];
}

// Twenty times a hundred: a longer choice than that nobody reads through. The search finds the rest.
const MOST_PAGES = 20;

const originName = ({ town, countryName, countryCode }: FiltersQuery['origins']['nodes'][number]): string =>
  [countryName ?? countryCode, town].filter(Boolean).join(', ');

type Page = Pick<FiltersQuery, 'botanists' | 'origins'>;

/** Adds a page of each, where there was another one. */
function added(
  { botanists, origins }: Choices,
  page: Page,
  wants: { botanists: boolean; origins: boolean },
): Choices {
  return {
    botanists: wants.botanists ? [...botanists, ...page.botanists.nodes] : botanists,
    origins: wants.origins
      ? [...origins, ...page.origins.nodes.map((origin) => ({ id: origin.id, name: originName(origin) }))]
      : origins,
  };
}

/**
 * Everyone who looks after plants and everywhere they come from: the first hundred of each as soon as they are `wanted` at
 * all, and the others when somebody is about to choose.
 */
export function useChoices(wanted: 'not yet' | 'first' | 'all'): Choices {
  const { client } = usePalmhouse();
  const [choices, setChoices] = useState<Choices>({ botanists: [], origins: [] });
  useEffect(() => {
    if (wanted === 'not yet') return;
    let isWanted = true;
    const askAll = async () => {
      let all: Choices = { botanists: [], origins: [] };
      let wants = { botanists: true, origins: true };
      let after: { botanistsAfter?: string | null; originsAfter?: string | null } = {};
      const most = wanted === 'all' ? MOST_PAGES : 1;
      for (let page = 0; page < most && (wants.botanists || wants.origins); page += 1) {
        const { data } = await client.query(FiltersDocument, after).toPromise();
        if (!data || !isWanted) return;
        all = added(all, data, wants);
        const { botanists, origins } = { botanists: data.botanists.pageInfo, origins: data.origins.pageInfo };
        wants = {
          botanists: wants.botanists && botanists.hasNextPage,
          origins: wants.origins && origins.hasNextPage,
        };
        after = { botanistsAfter: botanists.endCursor, originsAfter: origins.endCursor };
      }
      setChoices(all);
    };
    void askAll();
    return () => {
      isWanted = false;
    };
  }, [client, wanted]);
  return choices;
}
