import { useRef } from 'react';
import { TEXTS } from '../texts.js';
import { InView } from './in-view.js';
import { PlantCard } from './plant-card.js';
import styles from './plant-cards.module.css';
import type { PlantList } from './plant-list.js';
import { remInPixels, useColumns } from './use-columns.js';
import { useWindowRows } from './use-window-rows.js';

interface PlantCardsProps {
  readonly list: PlantList;
  readonly total: number;
}

// As the style sheet has it: only until the first row is measured.
const CARD_REMS = 22;

/** All plants as cards, in rows of as many as fit; only those in the window are there. */
export function PlantCards({ list, total }: PlantCardsProps) {
  const box = useRef<HTMLDivElement>(null);
  const columns = useColumns(box);
  const { rows, height, top, seen, onFocus } = useWindowRows({
    count: Math.ceil(total / columns),
    estimate: CARD_REMS * remInPixels(),
    box,
    rowSelector: '[data-row]',
    overscan: 2,
  });
  return (
    <div
      ref={box}
      role="list"
      aria-label={TEXTS.today.collection.title}
      className={styles.box}
      style={{ '--height': `${height}px`, '--columns': columns }}
      onFocus={onFocus}
    >
      {rows.map(({ index: row, start }) => (
        <div
          key={row}
          role="presentation"
          data-row={row}
          className={styles.row}
          style={{ '--start': `${start - top}px` }}
        >
          {Array.from({ length: Math.min(columns, total - row * columns) }, (_, column) => (
            <PlantCard key={column} list={list} index={row * columns + column} total={total} />
          ))}
        </div>
      ))}
      <InView
        list={list}
        first={seen.first * columns}
        last={Math.min(total, (seen.last + 1) * columns) - 1}
      />
    </div>
  );
}
