import { ArchiveDayPageDocument, type ArchiveDayPageQuery } from '@palmhouse/client';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { FileLink } from '../parts/file-link.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { bytes, whole } from '../parts/numbers.js';
import { MissingPage } from '../parts/missing-page.js';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import { fullDay } from '../time/words.js';
import { isDay, monthOf, type Day } from './calendar.js';
import styles from './day-page.module.css';
import { DayOfPlants } from './day-of-plants.js';
import { ProofMark, proofOf } from './proof.js';
import { Restore } from './restore.js';

const route = getRouteApi('/history/$day');
const texts = TEXTS.history.dayPage;

type ArchivedDay = NonNullable<ArchiveDayPageQuery['archiveDay']>;

/** The steps of a proof, each with when it was taken. */
function Proofs(day: ArchivedDay) {
  const steps = [
    [texts.verified, day.verifiedAt],
    [texts.pruned, day.prunedAt],
    [texts.proven, day.provenAt],
    // Few days are ever brought back: nothing to wait for.
    ...(day.restoredAt === null ? [] : [[texts.restored, day.restoredAt] as const]),
    ...(day.keptLiveUntil === null ? [] : [[texts.keptLive, day.keptLiveUntil] as const]),
  ] as const;
  return (
    <dl className={styles.facts}>
      <dt>{texts.state}</dt>
      <dd>
        <ProofMark proof={proofOf(day)} />
      </dd>
      <dt>{texts.readings}</dt>
      <dd>
        {whole(day.readings)}, {bytes(day.bytes)}
      </dd>
      {steps.map(([text, at]) => (
        <div key={text} className={styles.step}>
          <dt>{text}</dt>
          <dd>{at === null ? texts.notYet : <When at={at} as="full" />}</dd>
        </div>
      ))}
      <dt>{texts.version}</dt>
      <dd>{day.version}</dd>
    </dl>
  );
}

function Files({ files }: Pick<ArchivedDay, 'files'>) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={TEXTS.table.of(texts.files)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.dataset}</th>
            <th scope="col" className="number">
              {texts.rows}
            </th>
            <th scope="col" className="number">
              {texts.size}
            </th>
            <th scope="col" className={styles.checksum}>
              {texts.checksum}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {files.map(({ key, dataset, rows, bytes: size, sha256, url }) => (
            <tr key={key}>
              <th scope="row">{texts.datasets[dataset]}</th>
              <td className="number">{whole(rows)}</td>
              <td className="number">{bytes(size)}</td>
              <td title={sha256} className={styles.checksum}>
                <code>{sha256.slice(0, 12)}…</code>
              </td>
              <td>
                <FileLink path={url} name={key.replaceAll('/', '_')} word={texts.download} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Shown({ day }: { readonly day: Day }) {
  const mayRestore = useMay('ENGINEER');
  // What the archive holds is for the staff; what the plants were like is for everyone.
  const staff = useMay('BOTANIST', 'ENGINEER');
  const [{ data, error }, again] = useQuery({
    query: ArchiveDayPageDocument,
    variables: { day },
    pause: !staff,
  });
  const archived = data?.archiveDay;
  const title = archived?.label ?? fullDay(Date.parse(`${day}T00:00:00Z`), 'UTC');
  return (
    <Page
      title={title}
      aside={
        <Link to="/history" search={{ month: monthOf(day) }}>
          {texts.all}
        </Link>
      }
    >
      {error !== undefined && (
        <Failure error={error} again={() => again({ requestPolicy: 'network-only' })} />
      )}
      {staff && data === undefined && error === undefined && <Loading />}
      {archived === null && <Empty>{texts.notArchived}</Empty>}
      {archived !== undefined && archived !== null && (
        <>
          {archived.failure !== null && (
            <p className={styles.failure} role="alert">
              {texts.failed} {archived.failure}
            </p>
          )}
          <Proofs {...archived} />
          <Section title={texts.files}>
            {archived.files.length === 0 ? <Empty>{texts.noFiles}</Empty> : <Files files={archived.files} />}
            {mayRestore && archived.files.length > 0 && <Restore day={day} label={archived.label} />}
          </Section>
        </>
      )}
      <DayOfPlants day={day} />
    </Page>
  );
}

/** One day: its proof, its files, and what the plants were like. */
export default function DayPage() {
  const { day } = route.useParams();
  const way = <Link to="/history">{texts.all}</Link>;
  return isDay(day) ? <Shown key={day} day={day} /> : <MissingPage text={texts.noSuch} way={way} />;
}
