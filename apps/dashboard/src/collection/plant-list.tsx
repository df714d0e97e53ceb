import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useAfterSweep } from '../data/use-live.js';
import { Button } from '../parts/button.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { whole } from '../parts/numbers.js';
import { TEXTS } from '../texts.js';
import { PlantCard } from './plant-card.js';
import styles from './plant-list.module.css';
import { PlantRow, PlantTableHead } from './plant-table.js';
import { useColumns } from './use-columns.js';
import { usePlantPages } from './use-plant-pages.js';
import type { PlantPages, Wanted } from './plant-pages.js';

interface PlantListProps {
  readonly wanted: Wanted;
  readonly view: 'cards' | 'table';
  /** The list is to be fetched in the order of now. */
  readonly onSortAnew: () => void;
}

const HEIGHTS = { cards: 400, table: 52 } as const;

// Fetched before one comes to them.
const AHEAD = 60;

interface RowsProps extends Pick<PlantListProps, 'view'> {
  readonly pages: PlantPages;
}

/** The rows in view, and some above and below; the others are not in the page. */
function Rows({ pages, view }: RowsProps) {
  const { plants, total } = pages.now();
  const box = useRef<HTMLDivElement>(null);
  const { measure, columns: cardColumns } = useColumns();
  const columns = view === 'cards' ? cardColumns : 1;
  const [offset, setOffset] = useState(0);
  useEffect(() => setOffset(box.current?.offsetTop ?? 0), [view]);
  const rows = useWindowVirtualizer({
    count: Math.ceil(plants.length / columns),
    estimateSize: () => HEIGHTS[view],
    gap: view === 'cards' ? 16 : 0,
    overscan: view === 'cards' ? 2 : 10,
    scrollMargin: offset,
  });
  const inView = rows.getVirtualItems();
  const first = (inView[0]?.index ?? 0) * columns;
  const last = ((inView[inView.length - 1]?.index ?? 0) + 1) * columns;
  const shown = plants.slice(first, last);

  useEffect(() => {
    if (last + AHEAD >= plants.length) void pages.more();
  }, [last, plants.length, pages]);
  useAfterSweep(() => void pages.renew(shown.map(({ id }) => id)));

  const place = (start: number) => ({ transform: `translateY(${start - offset}px)`, height: HEIGHTS[view] });
  return (
    <div ref={box}>
      <div
        ref={measure}
        className={styles.rows}
        style={{ height: rows.getTotalSize() }}
        {...(view === 'table' && {
          role: 'table',
          'aria-label': TEXTS.today.collection,
          'aria-rowcount': (total ?? plants.length) + 1,
        })}
      >
        {view === 'table' && <PlantTableHead />}
        {inView.map(({ key, index, start }) =>
          view === 'table' ? (
            <div key={key} role="presentation" className={styles.place} style={place(start)}>
              {plants[index] !== undefined && <PlantRow plant={plants[index]} place={index + 1} />}
            </div>
          ) : (
            <ul key={key} className={styles.place} style={{ ...place(start), '--columns': columns }}>
              {plants.slice(index * columns, (index + 1) * columns).map((plant) => (
                <li key={plant.id}>
                  <PlantCard plant={plant} />
                </li>
              ))}
            </ul>
          ),
        )}
      </div>
    </div>
  );
}

/** The plants that a filter leaves, as many as one scrolls to. */
export function PlantList({ wanted, view, onSortAnew }: PlantListProps) {
  const { pages, state } = usePlantPages(wanted);
  const { total, plants, error, isLoading, hasMore, isOutOfOrder } = state;
  return (
    <>
      <div className={styles.above}>
        <p role="status" className="small">
          {total !== null && TEXTS.today.count(whole(total))}
        </p>
        {isOutOfOrder && (
          <Button look="quiet" onClick={onSortAnew}>
            {TEXTS.today.sortAnew}
          </Button>
        )}
      </div>
      {total === 0 && <Empty>{TEXTS.today.noneFound}</Empty>}
      {plants.length > 0 && <Rows key={view} pages={pages} view={view} />}
      {error !== null && (
        <Failure error={error} again={() => void pages.more()} partial={plants.length > 0} />
      )}
      {(isLoading || (total === null && error === null)) && <Loading lines={plants.length === 0 ? 8 : 2} />}
      {!hasMore && plants.length > 100 && <p className="small">{TEXTS.today.end(whole(plants.length))}</p>}
    </>
  );
}
