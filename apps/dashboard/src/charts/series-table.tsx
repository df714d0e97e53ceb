import { useState } from 'react';
import { Button } from '../parts/button.js';
import { TEXTS } from '../texts.js';
import styles from './series-table.module.css';

export interface TableColumn {
  readonly name: string;
  readonly unit?: string;
  readonly isNumber?: boolean;
}

export interface TableRow {
  readonly key: string;
  readonly heading: string;
  readonly cells: readonly string[];
}

interface SeriesTableProps {
  readonly caption: string;
  /** What the rows are named by: `Time`. */
  readonly corner: string;
  readonly columns: readonly TableColumn[];
  /** Made only when the table is opened. */
  readonly rows: () => readonly TableRow[];
}

// Enough to look something up; the file holds the rest.
const PAGE = 100;

function Rows({ caption, corner, columns, rows: make }: SeriesTableProps) {
  const [count, setCount] = useState(PAGE);
  const rows = make();
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={TEXTS.table.of(caption)}>
        <table className={styles.table}>
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map(({ name, unit, isNumber = true }) => (
                <th key={name} scope="col" className={isNumber ? 'number' : undefined}>
                  {name}
                  {unit !== undefined && <span className="unit">{unit}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, count).map(({ key, heading, cells }) => (
              <tr key={key}>
                <th scope="row">{heading}</th>
                {cells.map((cell, index) => (
                  <td
                    key={columns[index]?.name}
                    className={columns[index]?.isNumber === false ? undefined : 'number'}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small">{TEXTS.chart.rows(Math.min(count, rows.length), rows.length)}</p>
      {count < rows.length && <Button onClick={() => setCount(count + PAGE)}>{TEXTS.more}</Button>}
    </>
  );
}

/** What a chart shows, as a table, for whoever wants to read it rather than look at it. */
export function SeriesTable(props: SeriesTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.twin}>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? TEXTS.table.hide : TEXTS.table.show}
      </Button>
      {isOpen && <Rows {...props} />}
    </div>
  );
}
