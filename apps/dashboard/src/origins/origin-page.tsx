import { PlaceDocument } from '@palmhouse/client';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { toTold } from '../data/told-error.js';
import { MissingPage } from '../parts/missing-page.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { whole } from '../parts/numbers.js';
import { Page } from '../parts/page.js';
import { PlantLines } from '../parts/plant-lines.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { GroupComparison } from './group-comparison.js';
import styles from './origin-page.module.css';
import type { OriginsSearch } from './origins-search.js';
import { placeName } from './place-name.js';

const WorldMap = lazy(() => import('../map/world-map.js'));
const route = getRouteApi('/origins/$id');

/** One place, and what grows there. */
export default function OriginPage() {
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: OriginsSearch) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false });
  const [{ data, error }, again] = useQuery({ query: PlaceDocument, variables: { id } });
  const origin = data?.origin;
  const all = <Link to="/origins">{TEXTS.origins.all}</Link>;
  // An id that is cut short is refused as such.
  const isMissing = error === undefined ? origin === null : toTold(error).code === 'BAD_USER_INPUT';
  if (isMissing) return <MissingPage text={TEXTS.origins.noSuch} way={all} />;
  if (origin === undefined || origin === null)
    return (
      <Page title={TEXTS.origins.title} aside={all}>
        {error === undefined ? (
          <Loading />
        ) : (
          <Failure error={error} again={() => again({ requestPolicy: 'network-only' })} />
        )}
      </Page>
    );
  const name = placeName(origin);
  const place = { ...origin, label: name, count: origin.plants.totalCount };
  return (
    <Page title={name} aside={all}>
      <div className={styles.columns}>
        <Suspense fallback={<div className={styles.mapRoom} />}>
          <WorldMap small places={[place]} />
        </Suspense>
        <dl className={styles.facts}>
          <dt>{TEXTS.origins.coordinates}</dt>
          <dd>{TEXTS.origins.at(origin.latitude, origin.longitude)}</dd>
          {origin.timeZone !== null && (
            <>
              <dt>{TEXTS.origins.timeZone}</dt>
              <dd>{origin.timeZone}</dd>
            </>
          )}
          <dt>{TEXTS.origins.plants}</dt>
          <dd>{origin.plants.totalCount}</dd>
        </dl>
      </div>
      <Section title={TEXTS.origins.plantsOf}>
        {origin.plants.totalCount === 0 ? (
          <Empty>{TEXTS.origins.noPlants}</Empty>
        ) : (
          <PlantLines plants={origin.plants.nodes} caption={TEXTS.origins.plantsOf} />
        )}
        {origin.plants.totalCount > origin.plants.nodes.length && (
          <p>
            <Link to="/" search={{ origin: id }}>
              {TEXTS.origins.allPlants(whole(origin.plants.totalCount))}
            </Link>
          </p>
        )}
      </Section>
      <GroupComparison search={search} onChange={change} own={{ id, name }} />
    </Page>
  );
}
