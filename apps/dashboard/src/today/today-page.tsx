import { NeedSomeoneDocument, OverviewDocument } from '@palmhouse/client';
import { useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { Failure } from '../parts/notes.js';
import { Page } from '../parts/page.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { CollectionSection } from '../collection/collection-section.js';
import { useCollection } from '../collection/use-collection.js';
import { Extremes } from './glance/extremes.js';
import { Sentence } from './glance/sentence-view.js';
import { Tiles } from './glance/tiles.js';
import { NeedSection } from './need/need-section.js';
import { TodayToCome } from './today-to-come.js';
import { useAfterSweep } from '../data/use-live.js';

/** A botanist's morning on one screen. Its three questions are asked at once; what stands above the list is drawn together, so that nothing is pushed. */
export default function TodayPage() {
  const search = useSearch({ from: '/' });
  const palmhouse = usePalmhouse();
  const staff = useMay('BOTANIST', 'ENGINEER');
  const [glance] = useQuery({ query: OverviewDocument });
  const [need] = useQuery({ query: NeedSomeoneDocument, variables: { staff } });
  const collection = useCollection(search);
  useAfterSweep(() => palmhouse.renew(['Overview', 'NeedSomeone']));

  const overview = glance.data?.overview;
  const hasComeOrFailed =
    (overview !== undefined || glance.error !== undefined) &&
    (need.data !== undefined || need.error !== undefined);
  return (
    <Page title={TEXTS.today.title} heading="hidden">
      {!hasComeOrFailed ? (
        <TodayToCome />
      ) : (
        <>
          {glance.error !== undefined && (
            <Failure
              error={glance.error}
              partial={overview !== undefined}
              again={() => palmhouse.renew(['Overview'])}
            />
          )}
          {overview !== undefined && <Sentence overview={overview} />}
          {overview !== undefined && <Tiles overview={overview} />}
          {need.error !== undefined && (
            <Failure
              error={need.error}
              partial={need.data !== undefined}
              again={() => palmhouse.renew(['NeedSomeone'])}
            />
          )}
          {need.data !== undefined && <NeedSection plants={need.data.plants} />}
          {overview !== undefined && <Extremes overview={overview} />}
          <CollectionSection search={search} collection={collection} overview={overview} />
        </>
      )}
    </Page>
  );
}
