import { Button } from '../parts/button.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { whole } from '../parts/numbers.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { CountsTable } from './counts-table.js';
import { COUNTED, type HistorySearch } from './history-search.js';
import { useWateringCounts } from './use-watering-counts.js';
import styles from './watering-counts.module.css';

interface WateringCountsProps {
  readonly search: HistorySearch;
  /** Into the address. */
  readonly onChange: (search: HistorySearch) => void;
}

const texts = TEXTS.history.watered;

function Counts({ days, search, onChange }: WateringCountsProps & { readonly days: number }) {
  const { plants, total, hasMore, isThere, error, fetching, more, again } = useWateringCounts(days);
  return (
    <>
      {error !== undefined && <Failure error={error} partial={plants.length > 0} again={again} />}
      {isThere && plants.length === 0 && !fetching && <Empty>{texts.none}</Empty>}
      {plants.length > 0 && <CountsTable plants={plants} days={days} search={search} onChange={onChange} />}
      {fetching && <Loading />}
      {hasMore && !fetching && (
        <div>
          <Button onClick={more}>{TEXTS.more}</Button>{' '}
          <span className="small">{texts.of(whole(plants.length), whole(total))}</span>
        </div>
      )}
      <p className="small">{texts.what}</p>
    </>
  );
}

/** How often each plant was watered. */
export function WateringCounts({ search, onChange }: WateringCountsProps) {
  const days = search.days ?? '30';
  return (
    <Section
      title={texts.title}
      aside={
        <div className={styles.choice} role="group" aria-label={texts.over}>
          {COUNTED.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === days}
              className={styles.days}
              onClick={() => onChange({ days: each === '30' ? undefined : each })}
            >
              {texts.lastDays(each)}
            </button>
          ))}
        </div>
      }
    >
      <Counts key={days} days={Number(days)} search={search} onChange={onChange} />
    </Section>
  );
}
