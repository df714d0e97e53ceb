import { ArchiveMonthDocument, type ArchiveMonthQuery } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { whole } from '../parts/numbers.js';
import { TEXTS } from '../texts.js';
import { fullDay } from '../time/words.js';
import { monthName, rangeOfMonth, weeksOf, type Day, type Month } from './calendar.js';
import styles from './month.module.css';
import { ProofMark, proofOf, type Proof } from './proof.js';

type ArchivedDay = ArchiveMonthQuery['archiveDays']['nodes'][number];

interface MonthProps {
  readonly month: Month;
  /** The museum's UTC day of now. */
  readonly today: Day;
}

/** What is known of a day: archived, at hand, or nothing at all. */
export function proofOfDay(
  day: Day,
  {
    archived,
    storage,
    today,
  }: { archived: ArchivedDay | undefined; storage: ArchiveMonthQuery['storage']; today: Day },
): Proof {
  const { oldestDay, newestDay } = storage.live;
  if (archived !== undefined) return proofOf(archived);
  if (day > today) return 'ahead';
  if (oldestDay !== null && newestDay !== null && day >= oldestDay && day <= newestDay) return 'live';
  return 'gap';
}

/** The number to see, the whole date to hear. */
function DayNumber({ day }: { readonly day: Day }) {
  return (
    <span className={styles.date}>
      <span aria-hidden="true">{Number(day.slice(8))}</span>
      <span className="unseen">{fullDay(Date.parse(`${day}T00:00:00Z`), 'UTC')}</span>
    </span>
  );
}

function DayCell({
  day,
  archived,
  proof,
}: {
  readonly day: Day;
  readonly archived: ArchivedDay | undefined;
  readonly proof: Proof;
}) {
  if (proof === 'ahead' || proof === 'gap')
    return (
      <span className={styles.day} data-proof={proof}>
        <DayNumber day={day} />
        {proof === 'gap' && <ProofMark proof="gap" isSmall />}
      </span>
    );
  return (
    <Link
      to="/history/$day"
      params={{ day }}
      className={styles.day}
      data-proof={proof}
      title={archived?.label}
    >
      <DayNumber day={day} />
      <ProofMark proof={proof} isSmall />
      {archived !== undefined && (
        <span className={styles.rows}>{TEXTS.history.readings(whole(archived.readings))}</span>
      )}
    </Link>
  );
}

/** A month of days, each with its rows and how far it is proven. */
export function MonthCalendar({ month, today }: MonthProps) {
  const [{ data, error }, again] = useQuery({
    query: ArchiveMonthDocument,
    variables: { range: rangeOfMonth(month) },
  });
  if (data === undefined)
    return error === undefined ? (
      <Loading lines={10} />
    ) : (
      <Failure error={error} again={() => again({ requestPolicy: 'network-only' })} />
    );
  const byDay = new Map(data.archiveDays.nodes.map((archived) => [archived.day, archived]));
  const name = monthName(month);
  return (
    <>
      {error !== undefined && <Failure error={error} partial />}
      <table className={styles.calendar}>
        <caption className="unseen">{name}</caption>
        <thead>
          <tr>
            {TEXTS.history.weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, index) => (
            <tr key={index}>
              {week.map((day, place) => {
                const archived = day === null ? undefined : byDay.get(day);
                return (
                  <td key={day ?? place}>
                    {day !== null && (
                      <DayCell
                        day={day}
                        archived={archived}
                        proof={proofOfDay(day, { archived, storage: data.storage, today })}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {byDay.size === 0 && <Empty>{TEXTS.history.noDays}</Empty>}
    </>
  );
}
