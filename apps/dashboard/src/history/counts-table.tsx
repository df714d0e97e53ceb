import { Link } from '@tanstack/react-router';
import { whole } from '../parts/numbers.js';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import { lengthOf } from '../time/words.js';
import type { CountOrder, HistorySearch } from './history-search.js';
import { intervalOf, sortedCounts, type WateredPlant } from './sorted-counts.js';
import styles from './watering-counts.module.css';

interface CountsTableProps {
  readonly plants: readonly WateredPlant[];
  readonly days: number;
  readonly search: HistorySearch;
  readonly onChange: (search: HistorySearch) => void;
}

const texts = TEXTS.history.watered;

const COLUMNS: readonly (readonly [order: CountOrder, text: string, isNumber: boolean])[] = [
  ['number', texts.number, true],
  ['name', texts.name, false],
  ['count', texts.count, true],
  ['interval', texts.interval, true],
  ['last', texts.last, false],
];

function Head({
  search: { order = 'number', direction },
  onChange,
}: Pick<CountsTableProps, 'search' | 'onChange'>) {
  return (
    <tr>
      {COLUMNS.map(([key, text, isNumber]) => {
        const isSorted = key === order;
        const next = isSorted && direction === undefined ? 'down' : undefined;
        return (
          <th
            key={key}
            scope="col"
            className={isNumber ? 'number' : undefined}
            aria-sort={isSorted ? (direction === 'down' ? 'descending' : 'ascending') : undefined}
          >
            <button
              type="button"
              className={styles.sort}
              onClick={() => onChange({ order: key === 'number' ? undefined : key, direction: next })}
            >
              {text}
              <span aria-hidden="true" className={styles.arrow}>
                {isSorted && (direction === 'down' ? '▼' : '▲')}
              </span>
            </button>
          </th>
        );
      })}
    </tr>
  );
}

function Row({ plant, days }: { readonly plant: WateredPlant; readonly days: number }) {
  const { number, name, lastWateredAt, wateringRhythm } = plant;
  const interval = intervalOf(plant);
  return (
    <tr>
      <td className="number">{number}</td>
      <th scope="row">
        <Link
          to="/plants/$number"
          params={{ number: String(number) }}
          search={{ last: days === 7 ? '7d' : days === 30 ? '30d' : '90d' }}
        >
          {name}
        </Link>
      </th>
      <td className="number">{whole(wateringRhythm.count)}</td>
      <td className="number">{interval === null ? '–' : lengthOf(interval)}</td>
      <td>{lastWateredAt === null ? texts.unknown : <When at={lastWateredAt} />}</td>
    </tr>
  );
}

/** Plants by how often they were watered. */
export function CountsTable({ plants, days, search, onChange }: CountsTableProps) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={TEXTS.table.of(texts.title)}>
      <table className={styles.counts}>
        <caption className="unseen">{texts.caption(String(days))}</caption>
        <thead>
          <Head search={search} onChange={onChange} />
        </thead>
        <tbody>
          {sortedCounts(plants, search.order, search.direction).map((plant) => (
            <Row key={plant.id} plant={plant} days={days} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
