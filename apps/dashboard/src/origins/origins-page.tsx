import { PlacesDocument, type PlacesQuery } from '@palmhouse/client';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { whole } from '../parts/numbers.js';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { GroupComparison } from './group-comparison.js';
import styles from './origins-page.module.css';
import type { OriginsSearch } from './origins-search.js';
import { placeName } from './place-name.js';

const WorldMap = lazy(() => import('../map/world-map.js'));
const route = getRouteApi('/origins');

type Origin = PlacesQuery['origins']['nodes'][number];

function Countries({ countries }: { readonly countries: PlacesQuery['overview']['plantsPerCountry'] }) {
  const most = Math.max(1, ...countries.map(({ plants }) => plants));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{TEXTS.origins.country}</th>
          <th scope="col" className="number">
            {TEXTS.origins.plants}
          </th>
          <td className={styles.barColumn} />
        </tr>
      </thead>
      <tbody>
        {countries.map(({ countryCode, countryName, plants }) => (
          <tr key={countryCode ?? countryName ?? ''}>
            <th scope="row">{countryName ?? TEXTS.origins.unknownCountry}</th>
            <td className="number">{whole(plants)}</td>
            <td aria-hidden="true">
              <span className={styles.bar} style={{ '--share': plants / most }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PlaceList({ origins }: { readonly origins: readonly Origin[] }) {
  return (
    <ul className={styles.places}>
      {origins.map((origin) => (
        <li key={origin.id}>
          <Link to="/origins/$id" params={{ id: origin.id }}>
            {placeName(origin)}
          </Link>{' '}
          <span className="small">{TEXTS.origins.count(origin.plants.totalCount)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Where the collection comes from. */
export default function OriginsPage() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const [{ data, error }, again] = useQuery({ query: PlacesDocument });
  const change = (part: OriginsSearch) =>
    void navigate({
      from: '/origins',
      search: (now) => ({ ...now, ...part }),
      replace: true,
      resetScroll: false,
    });
  const origins = data?.origins.nodes ?? [];
  const places = origins.map((origin) => ({
    ...origin,
    label: placeName(origin),
    count: origin.plants.totalCount,
  }));
  return (
    <Page title={TEXTS.origins.title}>
      {error !== undefined && (
        <Failure
          error={error}
          partial={data !== undefined}
          again={() => again({ requestPolicy: 'network-only' })}
        />
      )}
      {data === undefined && error === undefined && <Loading lines={10} />}
      {data !== undefined && origins.length === 0 && <Empty>{TEXTS.origins.none}</Empty>}
      {origins.length > 0 && (
        <>
          <Suspense fallback={<div className={styles.mapRoom} />}>
            <WorldMap
              places={places}
              onPick={(id) => void navigate({ to: '/origins/$id', params: { id } })}
            />
          </Suspense>
          <div className={styles.columns}>
            <Section title={TEXTS.origins.perCountry}>
              <Countries countries={data?.overview.plantsPerCountry ?? []} />
            </Section>
            <Section title={TEXTS.origins.places}>
              <PlaceList origins={origins} />
              {data?.origins.pageInfo.hasNextPage === true && (
                <p className="small">{TEXTS.origins.more(whole(data.origins.totalCount))}</p>
              )}
            </Section>
          </div>
        </>
      )}
      <GroupComparison search={search} onChange={change} />
    </Page>
  );
}
