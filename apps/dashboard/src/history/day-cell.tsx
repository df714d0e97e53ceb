import { dayLabel } from '@palmhouse/domain';
import { Link } from '@tanstack/react-router';
import { whole } from '../parts/numbers.js';
import { TEXTS } from '../texts.js';
import { lengthOf } from '../time/words.js';
import type { Day } from './calendar.js';
import styles from './month.module.css';
import type { ArchivedDay, Proof } from './proof-of-day.js';
import { ProofMark } from './proof.js';

interface DayCellProps {
  readonly day: Day;
  readonly archived: ArchivedDay | undefined;
  readonly proof: Proof;
  /** Minutes in which nobody asked the plants. */
  readonly missed: number | undefined;
  readonly isToday: boolean;
}

/** A day of the calendar; those of which something is known lead to their page. */
export function DayCell({ day, archived, proof, missed, isToday }: DayCellProps) {
  const date = (
    <>
      <span className={styles.date} aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <span className="unseen">{dayLabel(day)} </span>
    </>
  );
  if (proof === 'ahead' || proof === 'gap')
    return (
      <span className={styles.day} data-proof={proof}>
        {date}
        {proof === 'gap' && <ProofMark proof="gap" isSmall />}
      </span>
    );
  const rows = archived === undefined ? '' : TEXTS.history.readings(whole(archived.readings));
  const gap = missed === undefined ? '' : TEXTS.history.missed(lengthOf(missed * 60_000));
  return (
    <Link
      to="/history/$day"
      params={{ day }}
      className={styles.day}
      data-proof={proof}
      aria-current={isToday ? 'date' : undefined}
    >
      {date}
      <ProofMark proof={proof} isSmall />
      {rows !== '' && <span className={styles.rows}>{rows}</span>}
      {gap !== '' && (
        <span className={styles.missed}>
          <svg viewBox="0 0 12 4" width="12" height="4" aria-hidden="true">
            <path d="M0 2h4M8 2h4" stroke="currentColor" strokeWidth="2" />
          </svg>
          <span className={styles.rows}>{gap}</span>
        </span>
      )}
    </Link>
  );
}
