import { OverviewDocument } from '@palmhouse/client';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Filters } from '../collection/filters.js';
import { PlantList } from '../collection/plant-list.js';
import { Sparklines } from '../collection/sparklines.js';
import { SparklinesContext } from '../collection/use-sparklines.js';
import { forgetPages } from '../collection/use-plant-pages.js';
import { useAfterSweep } from '../data/use-live.js';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { Failure, Loading } from '../parts/notes.js';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { ExtremesList } from './extremes.js';
import { NeedSomeone } from './need-someone.js';
import { Sentence } from './sentence.js';
import { Tiles } from './tiles.js';
import { toFilter, toOrder, type TodaySearch } from './today-search.js';
import styles from './today-page.module.css';

const route = getRouteApi('/');

function AtAGlance() {
  const [{ data, error }, again] = useQuery({ query: OverviewDocument });
  if (data === undefined)
    return error === undefined ? (
      <Loading lines={5} />
    ) : (
      <Failure error={error} again={() => again({ requestPolicy: 'network-only' })} />
    );
  return (
    <div className={styles.glance}>
      <Sentence overview={data.overview} />
      <Tiles overview={data.overview} />
    </div>
  );
}

function ExtremesSection() {
  const [{ data }] = useQuery({ query: OverviewDocument });
  return (
    <Section title={TEXTS.today.extremesTitle}>
      {data === undefined ? <Loading lines={2} /> : <ExtremesList extremes={data.overview.extremes} />}
    </Section>
  );
}

function AllPlants() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [count, setCount] = useState(0);
  const change = useCallback(
    (part: TodaySearch) =>
      void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false }),
    [navigate],
  );
  const sortAnew = () => {
    forgetPages();
    setCount(count + 1);
  };
  return (
    <Section title={TEXTS.today.collection}>
      <Filters search={search} onChange={change} />
      <PlantList
        key={count}
        wanted={{ filter: toFilter(search), orderBy: toOrder(search) }}
        view={search.view ?? 'cards'}
        onSortAnew={sortAnew}
      />
    </Section>
  );
}

/** The page that matters: who needs someone, and how all the others are. */
export default function TodayPage() {
  const palmhouse = usePalmhouse();
  const sparklines = useMemo(() => new Sparklines({ query: palmhouse.ask }, palmhouse.readings), [palmhouse]);
  useAfterSweep(() => palmhouse.renew(['Overview', 'NeedSomeone']));
  return (
    <SparklinesContext value={sparklines}>
      <Page title={TEXTS.today.title} heading="hidden">
        <AtAGlance />
        <NeedSomeone />
        <ExtremesSection />
        <div id="all">
          <AllPlants />
        </div>
      </Page>
    </SparklinesContext>
  );
}
