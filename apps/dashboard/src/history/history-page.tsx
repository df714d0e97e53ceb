import { getRouteApi, Link } from '@tanstack/react-router';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { toInstant } from '../time/instants.js';
import { monthAfter, monthName, monthOf, type Month } from './calendar.js';
import styles from './history-page.module.css';
import type { HistorySearch } from './history-search.js';
import { MonthCalendar } from './month.js';
import { ProofMark } from './proof.js';
import { WateringCounts } from './watering-counts.js';

const route = getRouteApi('/history');

const KEY = ['proven', 'verified', 'underway', 'late', 'failed', 'live', 'gap'] as const;

interface TurnProps {
  /** Undefined: the month of now. */
  readonly month: Month | undefined;
  readonly text: string;
  readonly name?: string;
}

function Turn({ month, text, name }: TurnProps) {
  return (
    <Link
      from="/history"
      to="/history"
      search={(now) => ({ ...now, month })}
      replace
      resetScroll={false}
      className={styles.turn}
    >
      {text} {name !== undefined && <span className="unseen">{name}</span>}
    </Link>
  );
}

function Turns({ month, current }: { readonly month: Month; readonly current: Month }) {
  const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)];
  return (
    <nav className={styles.turns} aria-label={TEXTS.history.turn}>
      <Turn month={before} text={TEXTS.history.before} name={monthName(before)} />
      {month < current && (
        <Turn
          month={after === current ? undefined : after}
          text={TEXTS.history.after}
          name={monthName(after)}
        />
      )}
      {month !== current && after !== current && <Turn month={undefined} text={TEXTS.history.thisMonth} />}
    </nav>
  );
}

/** What is archived, day by day, and how often plants were watered. */
export default function HistoryPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const staff = useMay('BOTANIST', 'ENGINEER');
  // Days are the archive's, and those are UTC's.
  const today = toInstant(useNow()).slice(0, 10);
  const month = search.month ?? monthOf(today);
  const change = (part: HistorySearch) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false });
  return (
    <Page title={TEXTS.history.title}>
      {staff && (
        <Section title={monthName(month)} aside={<Turns month={month} current={monthOf(today)} />}>
          <MonthCalendar month={month} today={today} />
          <ul className={styles.key} aria-label={TEXTS.history.key}>
            {KEY.map((proof) => (
              <li key={proof}>
                <ProofMark proof={proof} /> <span className="small">{TEXTS.history.meaning[proof]}</span>
              </li>
            ))}
          </ul>
          <p className="small">{TEXTS.history.utc}</p>
        </Section>
      )}
      <WateringCounts search={search} onChange={change} />
    </Page>
  );
}
