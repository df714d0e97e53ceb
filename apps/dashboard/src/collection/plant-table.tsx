import { Fragment, useRef } from 'react';
import { TEXTS } from '../texts.js';
import { InView } from './in-view.js';
import type { PlantList } from './plant-list.js';
import { PlantRow } from './plant-row.js';
import styles from './plant-table.module.css';
import { remInPixels } from './use-columns.js';
import { useWindowRows } from './use-window-rows.js';

interface PlantTableProps {
  readonly list: PlantList;
  readonly total: number;
}

const ROW_REMS = 3.25;

/** Room for rows that are not there. */
function Room({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className={styles.room} style={{ '--height': `${height}px` }}>
      <td colSpan={10} />
    </tr>
  );
}

function Head() {
  const { columns } = TEXTS.today;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">{columns.number}</th>
        <th scope="col">{columns.name}</th>
        <th scope="col">{columns.state}</th>
        <th scope="col" colSpan={2}>
          {TEXTS.channel.SOIL_MOISTURE}
        </th>
        <th scope="col" colSpan={2}>
          {TEXTS.channel.TEMPERATURE}
        </th>
        <th scope="col">{columns.watered}</th>
        <th scope="col">{columns.botanist}</th>
        <th scope="col">{columns.origin}</th>
      </tr>
    </thead>
  );
}

/** All plants in a dense table; only the rows in the window are there, and say which they are. */
export function PlantTable({ list, total }: PlantTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { rows, height, top, seen, onFocus } = useWindowRows({
    count: total,
    estimate: ROW_REMS * remInPixels(),
    box: body,
    rowSelector: 'tr[data-row]',
    overscan: 8,
  });
  const end = (rows.at(-1)?.end ?? top) - top;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={TEXTS.today.collection.caption}>
      <table className={styles.table} aria-rowcount={total + 1}>
        <caption className="unseen">{TEXTS.today.collection.caption}</caption>
        <colgroup>
          {Array.from({ length: 10 }, (_, column) => (
            <col key={column} data-column={column} />
          ))}
        </colgroup>
        <Head />
        <tbody ref={body} onFocus={onFocus}>
          {rows.map(({ index, start }, place) => (
            <Fragment key={index}>
              <Room height={start - (rows[place - 1]?.end ?? top)} />
              <PlantRow list={list} index={index} />
            </Fragment>
          ))}
          <Room height={height - end} />
        </tbody>
      </table>
      <InView list={list} first={seen.first} last={Math.min(total - 1, seen.last)} />
    </div>
  );
}
