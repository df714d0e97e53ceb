import { AddCareNoteDocument } from '@palmhouse/client';
import { useId, useState, type SyntheticEvent } from 'react';
import { useMutation, type CombinedError } from 'urql';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { Button } from '../parts/button.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { Section } from '../parts/section.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import type { CareNote } from './care-marks.js';
import styles from './care-lists.module.css';

const LONGEST = 4_000;

/** Writes a note down once, however often it is sent. */
function AddNote({ plantId }: { readonly plantId: string }) {
  const id = useId();
  const palmhouse = usePalmhouse();
  const [text, setText] = useState('');
  // The same wish has the same key until it is granted: sent again after a lost answer, it is kept once.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [said, say] = useState('');
  const [{ fetching, error }, add] = useMutation(AddCareNoteDocument);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    say(TEXTS.plantPage.notes.adding);
    void add({ input: { plantId, text: text.trim(), idempotencyKey: key } }).then(({ data }) => {
      const [wrong] = data?.addCareNote.userErrors ?? [];
      say(wrong?.message ?? (data?.addCareNote.careNote ? TEXTS.plantPage.notes.added : ''));
      if (!data?.addCareNote.careNote) return;
      setText('');
      setKey(crypto.randomUUID());
      palmhouse.renew(['PlantNotes']);
    });
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <label htmlFor={id}>{TEXTS.plantPage.notes.label}</label>
      <textarea
        id={id}
        rows={3}
        required
        maxLength={LONGEST}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setKey(crypto.randomUUID());
        }}
      />
      <Button type="submit" disabled={fetching || text.trim() === ''}>
        {TEXTS.plantPage.notes.add}
      </Button>
      <p role="status" className="small">
        {said}
      </p>
      {error !== undefined && <Failure error={error} />}
    </form>
  );
}

interface CareNotesProps {
  readonly plantId: string;
  readonly notes: readonly CareNote[] | undefined;
  readonly error: CombinedError | undefined;
}

/** What the staff wrote down. */
export function CareNotes({ plantId, notes, error }: CareNotesProps) {
  const mayAdd = useMay('BOTANIST', 'ENGINEER');
  return (
    <Section title={TEXTS.plantPage.notes.title}>
      {error !== undefined && <Failure error={error} />}
      {notes === undefined && error === undefined && <Loading />}
      {notes?.length === 0 && <Empty>{TEXTS.plantPage.notes.none}</Empty>}
      <ul className={styles.list}>
        {notes?.map(({ id, text, author, writtenAt }) => (
          <li key={id}>
            <p className={styles.text}>{text}</p>
            <p className="small">
              {author.name}, <When at={writtenAt} as="full" />
            </p>
          </li>
        ))}
      </ul>
      {mayAdd && <AddNote plantId={plantId} />}
    </Section>
  );
}
