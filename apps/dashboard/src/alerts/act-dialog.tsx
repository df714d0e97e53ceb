import { useId, useState, type SyntheticEvent } from 'react';
import { Button } from '../parts/button.js';
import { Dialog } from '../parts/dialog.js';
import { Field } from '../parts/field.js';
import form from '../parts/form.module.css';
import { TEXTS } from '../texts.js';
import type { AlertCard } from './alert-filter.js';
import { shortOf } from './alert-words.js';
import { AssigneeField } from './assignee-field.js';
import { SnoozeFields } from './snooze-fields.js';
import type { ActKind, Wish } from './wishes.js';

interface ActDialogProps {
  readonly act: ActKind;
  readonly alerts: readonly AlertCard[];
  readonly isUnderway: boolean;
  /** What stood in the way last time. */
  readonly complaint: string;
  readonly onClose: () => void;
  readonly onWish: (wish: Wish) => void;
}

const texts = TEXTS.alerts;
const LONGEST = 1_000;

/** What has to be said before something is done to an alert, or to several. */
export function ActDialog({ act, alerts, isUnderway, complaint, onClose, onWish }: ActDialogProps) {
  const id = useId();
  const [only] = alerts;
  const what = alerts.length === 1 && only !== undefined ? shortOf(only) : texts.alertsCounted(alerts.length);
  const [text, setText] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const [assigneeId, setAssigneeId] = useState<string | null>(only?.assignee?.id ?? null);
  const [problem, setProblem] = useState('');
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const written = text.trim();
    const note = written === '' ? undefined : written;
    setProblem('');
    if (act === 'ACKNOWLEDGE') onWish({ act, note });
    else if (act === 'ASSIGN') onWish({ act, assigneeId, note });
    else if (act === 'RESOLVE' && written === '') setProblem(texts.reasonMissing);
    else if (act === 'RESOLVE') onWish({ act, reason: written });
    else if (until !== null) onWish({ act: 'SNOOZE', until, note });
  };
  return (
    <Dialog title={texts.dialog[act](what)} onClose={onClose}>
      <form className={form.form} onSubmit={send} noValidate aria-describedby={`${id}-means`}>
        <p id={`${id}-means`} className="small">
          {texts.means[act]}
        </p>
        {act === 'SNOOZE' && <SnoozeFields onChange={setUntil} />}
        {act === 'ASSIGN' && <AssigneeField value={assigneeId} onChange={setAssigneeId} />}
        <Field label={act === 'RESOLVE' ? texts.reason : texts.note} complaint={problem}>
          {(field) => (
            <textarea
              {...field}
              rows={3}
              maxLength={LONGEST}
              required={act === 'RESOLVE'}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <p role="alert" className={form.complaint}>
          {complaint}
        </p>
        <div className={form.actions}>
          <Button type="submit" look="strong" disabled={isUnderway || (act === 'SNOOZE' && until === null)}>
            {isUnderway ? texts.underway : texts.act[act]}
          </Button>
          <Button onClick={onClose}>{TEXTS.dialog.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
