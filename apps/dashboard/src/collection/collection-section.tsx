import type { OverviewQuery } from '@palmhouse/client';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../parts/button.js';
import { Empty, Failure } from '../parts/notes.js';
import { whole } from '../parts/numbers.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { COLLECTION_ID } from '../today/collection-id.js';
import type { TodaySearch } from '../today/today-search.js';
import styles from './collection-section.module.css';
import { Filters } from './filters.js';
import { isNarrowed } from './list-question.js';
import { countsOf, hasOrderChanged } from './order-news.js';
import { PlantCards } from './plant-cards.js';
import type { PlantList } from './plant-list.js';
import { PlantTable } from './plant-table.js';
import { useHasMoved, useListError, useTotal, type Collection } from './use-collection.js';

interface CollectionSectionProps {
  readonly search: TodaySearch;
  readonly collection: Collection;
  readonly overview: OverviewQuery['overview'] | undefined;
}

/** Whether another order would come now than when the list was asked for. */
function useOrderNews(
  search: TodaySearch,
  list: PlantList,
  overview: CollectionSectionProps['overview'],
): boolean {
  const hasMoved = useHasMoved(list);
  const countsNow = overview === undefined ? '' : countsOf(overview);
  const [then, setThen] = useState({ list, counts: countsNow });
  const isOther = then.list !== list || (then.counts === '' && countsNow !== '');
  if (isOther) setThen({ list, counts: countsNow });
  return !isOther && hasOrderChanged(search, { countsThen: then.counts, countsNow, hasMoved });
}

function Plants({ search, collection: { list } }: Pick<CollectionSectionProps, 'search' | 'collection'>) {
  const total = useTotal(list);
  if (total === null)
    return (
      <p role="status" className="unseen">
        {TEXTS.loading}
      </p>
    );
  if (total === 0)
    return <Empty>{isNarrowed(search) ? TEXTS.today.collection.none : TEXTS.today.noPlants}</Empty>;
  return search.view === 'table' ? (
    <PlantTable list={list} total={total} />
  ) : (
    <PlantCards list={list} total={total} />
  );
}

/** All plants, narrowed as the address says. */
export function CollectionSection({ search, collection, overview }: CollectionSectionProps) {
  const words = TEXTS.today.collection;
  const navigate = useNavigate({ from: '/' });
  const { list, isComing, sortAgain } = collection;
  const total = useTotal(list);
  const error = useListError(list);
  const hasNews = useOrderNews(search, list, overview);
  const change = (changed: Partial<TodaySearch>, isTyping = false) =>
    void navigate({
      to: '/',
      search: (before) => ({ ...before, ...changed }),
      replace: isTyping,
      resetScroll: false,
      hashScrollIntoView: false,
    });
  const aside = (
    <div className={styles.aside}>
      {hasNews && (
        <Button look="quiet" onClick={sortAgain} disabled={isComing}>
          {words.newOrder}
        </Button>
      )}
      <p role="status" className="small">
        {total !== null && words.count(whole(total), total === 1)}
      </p>
    </div>
  );
  return (
    <div id={COLLECTION_ID} className={styles.section} aria-busy={isComing}>
      <Section title={words.title} aside={aside}>
        <Filters search={search} counts={overview?.states} ready={total !== null} onChange={change} />
        {error !== null && <Failure error={error} again={() => list.again()} partial={total !== null} />}
        <div className={styles.plants}>
          <Plants search={search} collection={collection} />
        </div>
      </Section>
    </div>
  );
}
