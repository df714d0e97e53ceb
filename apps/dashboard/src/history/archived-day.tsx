import type { ArchiveDayPageQuery } from '@palmhouse/client';
import { bytes, whole } from '../parts/numbers.js';
import { Empty } from '../parts/notes.js';
import { Section } from '../parts/section.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import { DayFiles } from './day-files.js';
import styles from './day-page.module.css';
import { proofOf } from './proof-of-day.js';
import { ProofMark } from './proof.js';
import { Restore } from './restore.js';

const texts = TEXTS.history.dayPage;

export type ArchivedDay = NonNullable<ArchiveDayPageQuery['archiveDay']>;

/** The steps of a proof, each with when it was taken; those that few days take, only where they were. */
function Proofs(day: ArchivedDay) {
  const steps = [
    [texts.verified, day.verifiedAt],
    [texts.pruned, day.prunedAt],
    [texts.proven, day.provenAt],
    ...(day.restoredAt === null ? [] : ([[texts.restored, day.restoredAt]] as const)),
    ...(day.keptLiveUntil === null ? [] : ([[texts.keptLive, day.keptLiveUntil]] as const)),
  ] as const;
  const proof = proofOf(day);
  return (
    <dl className={styles.facts}>
      <dt>{texts.state}</dt>
      <dd>
        <ProofMark proof={proof} /> <span className="small">{TEXTS.history.meaning[proof]}</span>
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

interface ArchivedDayViewProps {
  readonly archived: ArchivedDay;
  readonly onRestored: () => void;
}

/** A day that the archive knows: how far it is proven, and its files. */
export function ArchivedDayView({ archived, onRestored }: ArchivedDayViewProps) {
  const mayRestore = useMay('ENGINEER');
  const { day, label, files, failure } = archived;
  return (
    <>
      {failure !== null && (
        <p className={styles.failure} role="alert">
          {texts.failed} {failure}
        </p>
      )}
      <Proofs {...archived} />
      <Section title={texts.files}>
        {files.length === 0 ? <Empty>{texts.noFiles}</Empty> : <DayFiles files={files} />}
        {mayRestore && files.length > 0 && <Restore day={day} label={label} onRestored={onRestored} />}
      </Section>
    </>
  );
}
