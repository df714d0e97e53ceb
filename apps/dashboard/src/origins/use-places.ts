import { PlacesDocument, type PlacesQuery, type PlacesQueryVariables } from '@palmhouse/client';
import { useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import { usePalmhouse } from '../data/use-palmhouse.js';

export type Origin = PlacesQuery['origins']['nodes'][number];
export type CountryCount = PlacesQuery['overview']['plantsPerCountry'][number];

// Twenty times a hundred: more marks than that no map of the world has room for.
const MOST_PAGES = 20;

export interface Places {
  readonly origins: readonly Origin[];
  readonly countries: readonly CountryCount[];
  /** How many places there are, asked for or not. */
  readonly total: number;
}

/** Everywhere that plants come from, page after page: a map with holes would be a lie. */
export function usePlaces() {
  const { client } = usePalmhouse();
  const [places, setPlaces] = useState<Places>();
  const [error, setError] = useState<CombinedError>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      let origins: readonly Origin[] = [];
      let after: string | null = null;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const requestPolicy = attempt === 0 ? 'cache-first' : 'network-only';
        const variables: PlacesQueryVariables = { after };
        const answer = await client.query(PlacesDocument, variables, { requestPolicy }).toPromise();
        if (!isWanted) return;
        setError(answer.error);
        if (answer.data === undefined) return;
        const { nodes, pageInfo, totalCount } = answer.data.origins;
        origins = [...origins, ...nodes];
        setPlaces({ origins, countries: answer.data.overview.plantsPerCountry, total: totalCount });
        if (!pageInfo.hasNextPage) return;
        after = pageInfo.endCursor;
      }
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [client, attempt]);
  return { places, error, again: () => setAttempt(attempt + 1) };
}
