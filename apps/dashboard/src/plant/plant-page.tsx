import { PlantDocument } from '@palmhouse/client';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { useQuery } from 'urql';
import type { Stretch } from '../charts/time-series.js';
import { useAfterSweep } from '../data/use-live.js';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { MissingPage } from '../parts/missing-page.js';
import { Failure, Loading } from '../parts/notes.js';
import { Page } from '../parts/page.js';
import { RangePicker } from '../parts/range-picker.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { pinned, type RangeSearch } from '../url/range.js';
import { CareNotes } from './care-notes.js';
import { Changes } from './changes.js';
import { ComparePicker } from './compare-picker.js';
import { Downloads } from './downloads.js';
import { Forecast } from './forecast.js';
import { PlantAlerts } from './plant-alerts.js';
import { PlantCharts } from './plant-charts.js';
import { PlantHead, type Plant } from './plant-head.js';
import styles from './plant-page.module.css';
import { numbersIn, type PlantSearch } from './plant-search.js';
import { Stability } from './stability.js';
import { useComparisons } from './use-comparisons.js';
import { useHappenings } from './use-happenings.js';
import { useLiveSeries } from './use-live-series.js';
import { useMaxPoints } from './use-max-points.js';
import { useStretch } from './use-stretch.js';
import { Waterings } from './waterings.js';

const route = getRouteApi('/plants/$number');

// What care may have judged anew with a sweep; readings themselves are heard of one by one.
const JUDGED = ['Plant', 'PlantWaterings', 'PlantStateChanges', 'PlantAlerts', 'Compare'];

/** The time that the address names, and the way back from each zoom. */
function useAddress(search: PlantSearch) {
  const navigate = route.useNavigate();
  const before = useRef<RangeSearch[]>([]);
  const { last, from, to } = search;
  const go = (range: RangeSearch) =>
    void navigate({
      search: (now) => ({ ...now, last: undefined, from: undefined, to: undefined, ...range }),
      resetScroll: false,
    });
  return {
    setRange: (range: RangeSearch) => {
      before.current = [];
      go(range);
    },
    zoom: (stretch: Stretch) => {
      before.current.push({ last, from, to });
      go(pinned(stretch));
    },
    back: () => go(before.current.pop() ?? {}),
    setCompared: (change: Pick<PlantSearch, 'compare' | 'plants'>) =>
      void navigate({ search: (now) => ({ ...now, ...change }), resetScroll: false }),
  };
}

function Readings({ plant, number }: { readonly plant: Plant | undefined; readonly number: number }) {
  const search = route.useSearch();
  const address = useAddress(search);
  const shown = useStretch(search);
  const maxPoints = useMaxPoints();
  const live = useLiveSeries(number, plant?.id, shown, maxPoints);
  const happenings = useHappenings(number, shown);
  const own = plant && { id: plant.id, number, originId: plant.origin?.id };
  const comparisons = useComparisons(own, search, shown, maxPoints);
  if (plant === undefined) return <Loading lines={8} />;
  return (
    <>
      <Section
        title={TEXTS.plantPage.readings}
        aside={<RangePicker value={search} onChange={address.setRange} />}
      >
        <PlantCharts
          plant={plant}
          shown={shown}
          live={live}
          happenings={happenings}
          comparisons={comparisons}
          onStretch={address.zoom}
          onBack={address.back}
        />
      </Section>
      <Section title={TEXTS.plantPage.compare.title}>
        <ComparePicker
          number={number}
          search={search}
          comparisons={comparisons}
          onChange={address.setCompared}
        />
      </Section>
      <div className={styles.columns}>
        <Waterings
          waterings={happenings.waterings}
          isFetching={happenings.isFetchingWaterings}
          error={happenings.wateringsError}
        />
        {happenings.isStaff && <PlantAlerts alerts={happenings.alerts} error={happenings.alertsError} />}
        {happenings.isStaff && (
          <CareNotes plantId={plant.id} notes={happenings.notes} error={happenings.notesError} />
        )}
        <Changes changes={plant.statusChanges} />
      </div>
      <Stability number={number} from={shown.from} to={shown.to} />
      <Downloads number={number} shown={shown} coverage={live.coverage} />
    </>
  );
}

function Found({ number }: { readonly number: number }) {
  const palmhouse = usePalmhouse();
  const [{ data, error }, ask] = useQuery({ query: PlantDocument, variables: { number } });
  useAfterSweep(() => palmhouse.renew(JUDGED));
  const plant = data?.plant;
  if (data !== undefined && plant === null && error === undefined) return <Unknown number={String(number)} />;
  return (
    <Page title={plant?.name ?? TEXTS.plant.number(number)}>
      {error !== undefined && (
        <Failure
          error={error}
          partial={plant !== undefined && plant !== null}
          again={() => ask({ requestPolicy: 'network-only' })}
        />
      )}
      {plant ? <PlantHead plant={plant} /> : error === undefined && <Loading lines={6} />}
      {plant && <Forecast forecast={plant.forecast} />}
      <Readings plant={plant ?? undefined} number={number} />
    </Page>
  );
}

function Unknown({ number }: { readonly number: string }) {
  return <MissingPage text={TEXTS.plantPage.missing(number)} />;
}

/** One plant: who it is, how it fares, how it fared. */
export default function PlantPage() {
  const { number } = route.useParams();
  const [read] = numbersIn(number);
  const isNumber = /^\d{1,9}$/.test(number) && read !== undefined;
  return isNumber ? <Found key={number} number={read} /> : <Unknown number={number} />;
}
