import { EndAbsenceDocument, SetAbsenceDocument } from '@palmhouse/client';
import { useState, type SyntheticEvent } from 'react';
import { useChoices } from '../collection/use-choices.js';
import { useAct } from '../data/use-act.js';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { Button } from '../parts/button.js';
import form from '../parts/form.module.css';
import { Empty } from '../parts/notes.js';
import { Section } from '../parts/section.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { toInstant } from '../time/instants.js';
import { fromWallClock, toWallClock } from '../time/wall-clock.js';
import { When } from '../time/when.js';
import { useZone } from '../time/zone.js';
import type { Absence } from './away-now.js';
import styles from './botanist-page.module.css';

interface AbsencesProps {
  readonly botanistId: string;
  readonly name: string;
  readonly absences: readonly Absence[];
}

const texts = TEXTS.botanists.absence;

function AbsenceForm({ botanistId, onDone }: { readonly botanistId: string; readonly onDone: () => void }) {
  const zone = useZone();
  const { botanists } = useChoices('all');
  const { act, isUnderway, complaint } = useAct(SetAbsenceDocument);
  const [wrong, setWrong] = useState<string>();
  const [now] = useState(() => toWallClock(Date.now(), zone));
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const from = fromWallClock(String(fields.get('from')), zone);
    const until = fromWallClock(String(fields.get('until')), zone);
    if (from === null || until === null) return setWrong(TEXTS.range.unreadable);
    if (until <= from) return setWrong(TEXTS.range.wrongOrder);
    setWrong(undefined);
    const coverId = String(fields.get('cover'));
    void act({ botanistId, coverId, from: toInstant(from), until: toInstant(until) }).then(
      (done) => done && onDone(),
    );
  };
  return (
    <form className={`${form.form} ${styles.narrow}`} onSubmit={submit}>
      <label className={form.field}>
        {TEXTS.range.from}
        <input name="from" type="datetime-local" required defaultValue={now} />
      </label>
      <label className={form.field}>
        {TEXTS.range.to}
        <input name="until" type="datetime-local" required min={now} />
      </label>
      <label className={form.field}>
        {texts.cover}
        <select name="cover" required defaultValue="">
          <option value="" disabled>
            {texts.choose}
          </option>
          {botanists
            .filter(({ id }) => id !== botanistId)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <p role="alert" className={form.complaint}>
        {wrong ?? complaint}
      </p>
      <div className={form.actions}>
        <Button look="strong" type="submit" disabled={isUnderway}>
          {texts.save}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {TEXTS.dialog.cancel}
        </Button>
      </div>
    </form>
  );
}

/** When they are away, and who stands in: alerts go there meanwhile. */
export function Absences({ botanistId, name, absences }: AbsencesProps) {
  const may = useMay('BOTANIST');
  const { renew } = usePalmhouse();
  const [isOpen, setIsOpen] = useState(false);
  const end = useAct(EndAbsenceDocument, ['ALREADY_DONE']);
  // An absence that begins anew is of a type the cache may not have seen on this page.
  const changed = () => {
    setIsOpen(false);
    renew(['BotanistPage', 'BotanistsList']);
  };
  return (
    <Section title={texts.title}>
      {absences.length === 0 && <Empty>{texts.none(name)}</Empty>}
      <ul>
        {absences.map(({ id, from, until, cover }) => (
          <li key={id}>
            <When at={from} as="full" /> – <When at={until} as="full" />: {texts.standsIn(cover.name)}{' '}
            {may && (
              <Button
                look="quiet"
                disabled={end.isUnderway}
                onClick={() => void end.act({ absenceId: id }).then((done) => done && changed())}
              >
                {texts.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="alert">{end.complaint}</p>
      {may && !isOpen && (
        <div>
          <Button onClick={() => setIsOpen(true)}>{texts.add}</Button>
        </div>
      )}
      {isOpen && <AbsenceForm botanistId={botanistId} onDone={changed} />}
    </Section>
  );
}
