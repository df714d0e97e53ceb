import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { whole } from '../parts/numbers.js';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { Countries } from './countries.js';
import { GroupComparison } from './group-comparison.js';
import styles from './origins-page.module.css';
import type { OriginsSearch } from './origins-search.js';
import { placeName } from './place-name.js';
import { PlaceList } from './place-list.js';
import { usePlaces, type Places } from './use-places.js';

const WorldMap = lazy(() => import('../map/world-map.js'));
const route = getRouteApi('/origins');
const texts = TEXTS.origins;

/** Past the map's many marks, and a phone's long lists. */
function OnThisPage() {
  return (
    <nav className={styles.ways} aria-label={texts.onThisPage}>
      <a href="#countries">{texts.perCountry}</a>
      <a href="#places">{texts.places}</a>
      <a href="#compared">{texts.compare.title}</a>
    </nav>
  );
}

function MapAndLists({ places }: { readonly places: Places }) {
  const navigate = route.useNavigate();
  const { origins, countries, total } = places;
  if (origins.length === 0) return <Empty>{texts.none}</Empty>;
  const marks = origins.map((origin) => ({
    ...origin,
    label: placeName(origin),
    count: origin.plants.totalCount,
  }));
  return (
    <>
      <Suspense fallback={<div className={styles.mapRoom} />}>
        <WorldMap
          places={marks}
          onPick={(id) => void navigate({ to: '/origins/$id', params: { id }, search: {} })}
        />
      </Suspense>
      <div className={styles.columns}>
        <div id="countries" tabIndex={-1}>
          <Section title={texts.perCountry}>
            <Countries countries={countries} />
          </Section>
        </div>
        <div id="places" tabIndex={-1}>
          <Section title={texts.places}>
            <PlaceList origins={origins} />
            {origins.length < total && (
              <p className="small">{texts.more(whole(origins.length), whole(total))}</p>
            )}
          </Section>
        </div>
      </div>
    </>
  );
}

/** Where the collection comes from. */
export default function OriginsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { places, error, again } = usePlaces();
  const change = (part: OriginsSearch) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false });
  return (
    <Page title={texts.title} aside={<OnThisPage />}>
      {error !== undefined && <Failure error={error} partial={places !== undefined} again={again} />}
      {places === undefined ? error === undefined && <Loading lines={10} /> : <MapAndLists places={places} />}
      <div id="compared" tabIndex={-1}>
        <GroupComparison search={search} onChange={change} />
      </div>
    </Page>
  );
}
