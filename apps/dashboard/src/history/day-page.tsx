import { ArchiveDayPageDocument } from '@palmhouse/client';
import { dayAfter, dayLabel, isUtcDay } from '@palmhouse/domain';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { MissingPage } from '../parts/missing-page.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { Page } from '../parts/page.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { toInstant } from '../time/instants.js';
import { ArchivedDayView } from './archived-day.js';
import { monthOf, type Day } from './calendar.js';
import { DayGaps } from './day-gaps.js';
import { DayOfPlants } from './day-of-plants.js';
import styles from './history-page.module.css';

const route = getRouteApi('/history/$day');
const texts = TEXTS.history.dayPage;

function Turns({ day }: { readonly day: Day }) {
  const today = toInstant(useNow()).slice(0, 10);
  const [before, after] = [dayAfter(day, -1), dayAfter(day)];
  return (
    <nav className={styles.turns} aria-label={texts.turn}>
      <Link to="/history/$day" params={{ day: before }} className={styles.turn}>
        {texts.before} <span className="unseen">{dayLabel(before)}</span>
      </Link>
      {day < today && (
        <Link to="/history/$day" params={{ day: after }} className={styles.turn}>
          {texts.after} <span className="unseen">{dayLabel(after)}</span>
        </Link>
      )}
      <Link to="/history" search={{ month: monthOf(day) }} className={styles.turn}>
        {texts.calendar}
      </Link>
    </nav>
  );
}

/** What the archive knows of it: the staff's. */
function Archive({ day }: { readonly day: Day }) {
  const [{ data, error }, again] = useQuery({
    query: ArchiveDayPageDocument,
    variables: { day },
    // The cache does not hear of what the archive does by itself.
    requestPolicy: 'cache-and-network',
  });
  return (
    <>
      {error !== undefined && (
        <Failure
          error={error}
          partial={data !== undefined}
          again={() => again({ requestPolicy: 'network-only' })}
        />
      )}
      {data === undefined && error === undefined && <Loading />}
      {data?.archiveDay === null && <Empty>{texts.notArchived}</Empty>}
      {data?.archiveDay != null && (
        <ArchivedDayView
          archived={data.archiveDay}
          onRestored={() => again({ requestPolicy: 'network-only' })}
        />
      )}
    </>
  );
}

/** One day: its proof, its files, its gaps, and what the plants were like. */
export default function DayPage() {
  const { day } = route.useParams();
  const staff = useMay('BOTANIST', 'ENGINEER');
  if (!isUtcDay(day))
    return <MissingPage text={texts.noSuch} way={<Link to="/history">{texts.calendar}</Link>} />;
  return (
    <Page title={dayLabel(day)} aside={<Turns day={day} />}>
      {staff && <Archive key={day} day={day} />}
      {staff && <DayGaps day={day} />}
      <DayOfPlants key={`plants ${day}`} day={day} />
    </Page>
  );
}
