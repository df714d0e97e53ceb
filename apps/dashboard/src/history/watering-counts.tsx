import { WateringCountsDocument } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../parts/button.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { tenths, whole } from '../parts/numbers.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { toInstant } from '../time/instants.js';
import { When } from '../time/when.js';
import { COUNTED, type HistorySearch } from './history-search.js';
import { daysBetween, sortedCounts, type WateredPlant } from './sorted-counts.js';
import styles from './watering-counts.module.css';

const texts = TEXTS.history.watered;
const DAY_MS = 86_400_000;

const COLUMNS = [
  ['number', texts.number, false],
  ['name', texts.name, false],
  ['count', texts.count, true],
  [undefined, texts.every, true],
  ['last', texts.last, false],
] as const;

function Row({ plant, days }: { readonly plant: WateredPlant; readonly days: number }) {
  const { number, name, lastWateredAt, waterings } = plant;
  const every = daysBetween(plant);
  return (
    <tr>
      <td>{number}</td>
      <th scope="row">
        <Link
          to="/plants/$number"
          params={{ number: String(number) }}
          search={{ last: days === 7 ? '7d' : days === 30 ? '30d' : '90d' }}
        >
          {name}
        </Link>
      </th>
      <td className="number">{whole(waterings.totalCount)}</td>
      <td className="number">
        {every === null ? texts.rarely(waterings.totalCount) : texts.days(tenths(every))}
      </td>
      <td>{lastWateredAt === null ? texts.unknown : <When at={lastWateredAt} />}</td>
    </tr>
  );
}

/** Every page of a hundred plants that was asked for, one below the other. */
function useCounted(days: number) {
  const now = useNow();
  // From the hour on: the same question for an hour, for the cache's sake.
  const hour = Math.floor(now / 3_600_000) * 3_600_000;
  const range = useMemo(() => ({ from: toInstant(hour - days * DAY_MS) }), [hour, days]);
  const [afters, setAfters] = useState<readonly string[]>([]);
  const after = afters[afters.length - 1];
  const [{ data, error, fetching }, again] = useQuery({
    query: WateringCountsDocument,
    variables: { range, after },
  });
  const [before, setBefore] = useState<readonly WateredPlant[]>([]);
  const more = () => {
    if (data?.plants.pageInfo.endCursor == null) return;
    setBefore([...before, ...data.plants.nodes]);
    setAfters([...afters, data.plants.pageInfo.endCursor]);
  };
  const plants = fetching && afters.length > 0 ? before : [...before, ...(data?.plants.nodes ?? [])];
  return { plants, data, error, fetching, more, again };
}

function Counts({ days, order }: { readonly days: number; readonly order: HistorySearch['order'] }) {
  const { plants, data, error, fetching, more, again } = useCounted(days);
  const hasMore = data?.plants.pageInfo.hasNextPage === true;
  return (
    <>
      {error !== undefined && <Failure error={error} partial={plants.length > 0} again={() => again()} />}
      {data !== undefined && plants.length === 0 && <Empty>{texts.none}</Empty>}
      {plants.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={TEXTS.table.of(texts.title)}>
          <table>
            <thead>
              <tr>
                {COLUMNS.map(([key, text, isNumber]) => (
                  <th
                    key={text}
                    scope="col"
                    className={isNumber ? 'number' : undefined}
                    aria-sort={key === (order ?? 'number') ? 'ascending' : undefined}
                  >
                    {key === undefined ? (
                      text
                    ) : (
                      <Link
                        from="/history"
                        to="/history"
                        search={(now) => ({ ...now, order: key === 'number' ? undefined : key })}
                        replace
                        resetScroll={false}
                      >
                        {text}
                      </Link>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sortedCounts(plants, order).map((plant) => (
                <Row key={plant.id} plant={plant} days={days} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {fetching && <Loading />}
      {hasMore && !fetching && (
        <div>
          <Button onClick={more}>{TEXTS.more}</Button>{' '}
          <span className="small">{texts.of(whole(plants.length), whole(data?.plants.totalCount ?? 0))}</span>
        </div>
      )}
    </>
  );
}

/** How often each plant was watered. */
export function WateringCounts({ search }: { readonly search: HistorySearch }) {
  const days = search.days ?? '30';
  return (
    <Section
      title={texts.title}
      aside={
        <p className={styles.choice} role="group" aria-label={texts.over}>
          {COUNTED.map((each) => (
            <Link
              key={each}
              from="/history"
              to="/history"
              search={(now) => ({ ...now, days: each === '30' ? undefined : each })}
              replace
              resetScroll={false}
              // Not all that lead here are chosen: only the one whose whole address is this one.
              activeOptions={{ exact: true }}
              className={styles.days}
            >
              {texts.lastDays(each)}
            </Link>
          ))}
        </p>
      }
    >
      <Counts key={days} days={Number(days)} order={search.order} />
    </Section>
  );
}
