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

/** Everyone who looks after plants and everywhere they come from, as soon as `ready`; what has come until it is whole. */
export function useChoices(ready: boolean): Choices {
  const { client } = usePalmhouse();
  const [choices, setChoices] = useState<Choices>({ botanists: [], origins: [] });
  useEffect(() => {
    if (!ready) return;
    let isWanted = true;
    const askAll = async () => {
      let all: Choices = { botanists: [], origins: [] };
      let wants = { botanists: true, origins: true };
      let after: { botanistsAfter?: string | null; originsAfter?: string | null } = {};
      for (let page = 0; page < MOST_PAGES && (wants.botanists || wants.origins); page += 1) {
        const { data } = await client.query(FiltersDocument, after).toPromise();
        if (!data || !isWanted) return;
        all = added(all, data, wants);
        setChoices(all);
        const { botanists, origins } = { botanists: data.botanists.pageInfo, origins: data.origins.pageInfo };
        wants = {
          botanists: wants.botanists && botanists.hasNextPage,
          origins: wants.origins && origins.hasNextPage,
        };
        after = { botanistsAfter: botanists.endCursor, originsAfter: origins.endCursor };
      }
    };
    void askAll();
    return () => {
      isWanted = false;
    };
  }, [client, ready]);
  return choices;
}
