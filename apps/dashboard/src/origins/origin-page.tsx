import { PlaceDocument } from '@palmhouse/client';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { Failure, Loading } from '../parts/notes.js';
import { MissingPage } from '../parts/missing-page.js';
import { Page } from '../parts/page.js';
import { PlantLines } from '../parts/plant-lines.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import styles from './origin-page.module.css';
import { placeName } from './place-name.js';

const WorldMap = lazy(() => import('../map/world-map.js'));
const route = getRouteApi('/origins/$id');

/** One place, and what grows there. */
export default function OriginPage() {
  const { id } = route.useParams();
  const [{ data, error }, again] = useQuery({ query: PlaceDocument, variables: { id } });
  const origin = data?.origin;
  const all = <Link to="/origins">{TEXTS.origins.all}</Link>;
  if (data === undefined || origin === undefined)
    return (
      <Page title={TEXTS.origins.title} aside={all}>
        {error === undefined ? (
          <Loading />
        ) : (
          <Failure error={error} again={() => again({ requestPolicy: 'network-only' })} />
        )}
      </Page>
    );
  if (origin === null) return <MissingPage text={TEXTS.origins.noSuch} way={all} />;
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
      <Section
        title={TEXTS.origins.plantsOf}
        aside={
          <Link to="/origins" search={{ groups: id }}>
            {TEXTS.origins.compareThis}
          </Link>
        }
      >
        <PlantLines plants={origin.plants.nodes} caption={TEXTS.origins.plantsOf} />
      </Section>
    </Page>
  );
}
