import { ArchiveMonthDocument } from '@palmhouse/client';
import { lastArchivableDay } from '@palmhouse/domain';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { monthName, rangeOfMonth, weeksOf, type Day, type Month } from './calendar.js';
import { DayCell } from './day-cell.js';
import { missedMinutes } from './missed-minutes.js';
import styles from './month.module.css';
import { proofOfDay, type Known } from './proof-of-day.js';

interface MonthProps {
  readonly month: Month;
  /** The UTC day of now. */
  readonly today: Day;
}

// What is younger stays live, unless the museum sets ARCHIVE_KEEP_LIVE_HOURS.
const KEEP_LIVE_HOURS = 24;

/** A month of days, each with its rows and how far it is proven. */
export function MonthCalendar({ month, today }: MonthProps) {
  const now = useNow();
  const [{ data, error, stale }, again] = useQuery({
    query: ArchiveMonthDocument,
    variables: useMemo(() => ({ range: rangeOfMonth(month) }), [month]),
    // The cache does not hear of what the archive does by itself.
    requestPolicy: 'cache-and-network',
  });
  const missed = useMemo(() => (data === undefined ? undefined : missedMinutes(data.sweepStrip)), [data]);
  if (data === undefined || missed === undefined)
    return error === undefined ? (
      <Loading lines={10} />
    ) : (
      <Failure error={error} again={() => again({ requestPolicy: 'network-only' })} />
    );
  const byDay = new Map(data.archiveDays.nodes.map((archived) => [archived.day, archived]));
  const known: Known = {
    today,
    live: data.storage.live,
    lateFrom: data.late.nodes[0]?.facts.day ?? null,
    lastDue: lastArchivableDay(now, KEEP_LIVE_HOURS),
  };
  return (
    <>
      {error !== undefined && (
        <Failure error={error} partial again={() => again({ requestPolicy: 'network-only' })} />
      )}
      <table className={styles.calendar} aria-busy={stale}>
        <caption className="unseen">{TEXTS.history.calendar(monthName(month))}</caption>
        <thead>
          <tr>
            {TEXTS.history.weekdays.map(([short, long]) => (
              <th key={short} scope="col">
                <abbr title={long}>{short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, index) => (
            <tr key={index}>
              {week.map((day, place) => (
                <td key={day ?? place}>
                  {day !== null && (
                    <DayCell
                      day={day}
                      archived={byDay.get(day)}
                      proof={proofOfDay(day, byDay.get(day), known)}
                      missed={missed.get(day)}
                      isToday={day === today}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {byDay.size === 0 && <Empty>{TEXTS.history.noDays}</Empty>}
    </>
  );
}
