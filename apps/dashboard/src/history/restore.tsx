import { RestoreArchiveDayDocument } from '@palmhouse/client';
import { useState } from 'react';
import { useAct } from '../data/use-act.js';
import { Button } from '../parts/button.js';
import { Dialog } from '../parts/dialog.js';
import form from '../parts/form.module.css';
import { TEXTS } from '../texts.js';
import type { Day } from './calendar.js';

const texts = TEXTS.history.restore;

interface RestoreProps {
  readonly day: Day;
  readonly label: string;
  /** It was asked for. */
  readonly onRestored: () => void;
}

/** Brings a day back into the database, after a question. */
export function Restore({ day, label, onRestored }: RestoreProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState('');
  const { act, isUnderway, complaint } = useAct(RestoreArchiveDayDocument);
  const restore = async (into: 'LIVE' | 'SCHEMA') => {
    if (!(await act({ day, into }))) return;
    setIsOpen(false);
    setSaid(texts.asked(label));
    onRestored();
  };
  return (
    <div>
      <Button onClick={() => setIsOpen(true)}>{texts.open}</Button> <span role="status">{said}</span>
      {isOpen && (
        <Dialog title={texts.title(label)} onClose={() => setIsOpen(false)}>
          <div className={form.form}>
            <p>{texts.what}</p>
            <p role="alert" className={form.complaint}>
              {complaint}
            </p>
            <div className={form.actions}>
              <Button look="strong" disabled={isUnderway} onClick={() => void restore('LIVE')}>
                {texts.live}
              </Button>
              <Button disabled={isUnderway} onClick={() => void restore('SCHEMA')}>
                {texts.schema}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </div>
  );
}
