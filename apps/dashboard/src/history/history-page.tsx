import { getRouteApi, Link } from '@tanstack/react-router';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { toInstant } from '../time/instants.js';
import { monthAfter, monthName, monthOf } from './calendar.js';
import styles from './history-page.module.css';
import { MonthCalendar } from './month.js';
import { ProofMark } from './proof.js';
import { WateringCounts } from './watering-counts.js';

const route = getRouteApi('/history');

const KEY = ['proven', 'verified', 'underway', 'failed', 'live', 'gap'] as const;

function Turn({ month, text }: { readonly month: string; readonly text: string }) {
  return (
    <Link
      from="/history"
      to="/history"
      search={(now) => ({ ...now, month })}
      replace
      resetScroll={false}
      className={styles.turn}
    >
      {text} <span className="unseen">{monthName(month)}</span>
    </Link>
  );
}

/** What is archived, day by day, and how often plants were watered. */
export default function HistoryPage() {
  const search = route.useSearch();
  const staff = useMay('BOTANIST', 'ENGINEER');
  // Days are the archive's, and those are UTC's.
  const today = toInstant(useNow()).slice(0, 10);
  const month = search.month ?? monthOf(today);
  return (
    <Page title={TEXTS.history.title}>
      {staff && (
        <Section
          title={monthName(month)}
          aside={
            <nav className={styles.turns} aria-label={TEXTS.history.turn}>
              <Turn month={monthAfter(month, -1)} text={TEXTS.history.before} />
              <Turn month={monthAfter(month, 1)} text={TEXTS.history.after} />
            </nav>
          }
        >
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
      <WateringCounts search={search} />
    </Page>
  );
}
