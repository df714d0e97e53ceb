import { ArchiveMonthDocument, type ArchiveMonthQuery } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { proofOf } from '../history/proof-of-day.js';
import { ProofMark } from '../history/proof.js';
import { bytes, whole } from '../parts/numbers.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { TEXTS } from '../texts.js';
import styles from './archive-part.module.css';

const texts = TEXTS.pipelines.archive;

type ArchivedDay = ArchiveMonthQuery['archiveDays']['nodes'][number];

// Two weeks: what broke lately, in one line.
const SHOWN = 14;

/** Newest last, as time goes. */
function DayLine({ days }: { readonly days: readonly ArchivedDay[] }) {
  return (
    <ol className={styles.days}>
      {days.toReversed().map((day) => {
        const proof = proofOf(day);
        return (
          <li key={day.day}>
            <Link
              to="/history/$day"
              params={{ day: day.day }}
              title={texts.day(day.label, whole(day.readings), bytes(day.bytes))}
            >
              <span>{day.label.split(' ').slice(1, 3).join(' ')}</span>
              <ProofMark proof={proof} isSmall />
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

function Failures({ days }: { readonly days: readonly ArchivedDay[] }) {
  const failed = days.filter(({ failure }) => failure !== null);
  if (failed.length === 0) return null;
  return (
    <div className={styles.failures}>
      <p>{texts.failedDays(failed.length)}</p>
      <ul>
        {failed.map(({ day, label, failure }) => (
          <li key={day}>
            <Link to="/history/$day" params={{ day }}>
              {label}
            </Link>
            : {failure}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The last days on their way into the lake, and what went wrong. */
export function ArchivePart() {
  const [{ data, error }, ask] = useQuery({ query: ArchiveMonthDocument, variables: { range: {} } });
  const again = () => ask({ requestPolicy: 'network-only' });
  const all = data?.archiveDays;
  const days = all?.nodes.slice(0, SHOWN) ?? [];
  return (
    <div className={styles.archive}>
      {error !== undefined && <Failure error={error} again={again} partial={all !== undefined} />}
      {all === undefined && error === undefined && <Loading />}
      {all !== undefined && days.length === 0 && <Empty>{texts.none}</Empty>}
      {all !== undefined && days.length > 0 && (
        <>
          <h3 className="unseen">{texts.days}</h3>
          <DayLine days={days} />
          <Failures days={days} />
          {days.every(({ failure }) => failure === null) && (
            <p className="small">{texts.allWell(whole(all.totalCount))}</p>
          )}
        </>
      )}
      <p>
        <Link to="/history">{texts.all}</Link>
      </p>
    </div>
  );
}
