import {
  AcknowledgeAlertDocument,
  AssignAlertDocument,
  AssigneesDocument,
  ResolveAlertDocument,
  SnoozeAlertDocument,
  type AlertCardFragment,
} from '@palmhouse/client';
import { useState, type SyntheticEvent } from 'react';
import { useQuery } from 'urql';
import { useAct } from '../data/use-act.js';
import { Button } from '../parts/button.js';
import { Dialog } from '../parts/dialog.js';
import form from '../parts/form.module.css';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { toInstant } from '../time/instants.js';
import { fromWallClock, toWallClock } from '../time/wall-clock.js';
import { fullInstant } from '../time/words.js';
import { useZone } from '../time/zone.js';
import styles from './alert-moves.module.css';
import { LONGEST_SNOOZE, snoozeChoices } from './snooze-choices.js';

type MovedAlert = Pick<AlertCardFragment, 'id' | 'state' | 'assignee' | 'summary'>;

interface MoveProps {
  readonly alert: MovedAlert;
  readonly onDone: () => void;
}

const texts = TEXTS.alerts.moves;

function Note() {
  return (
    <label className={form.field}>
      {texts.note}
      <textarea name="note" rows={2} maxLength={1_000} />
    </label>
  );
}

const noteIn = (fields: FormData): { note?: string } => {
  const note = String(fields.get('note') ?? '').trim();
  return note === '' ? {} : { note };
};

interface MoveFormProps {
  readonly complaint: string | undefined;
  readonly isUnderway: boolean;
  readonly action: string;
  readonly onSubmit: (fields: FormData) => void;
  readonly children: React.ReactNode;
}

function MoveForm({ complaint, isUnderway, action, onSubmit, children }: MoveFormProps) {
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <form className={form.form} onSubmit={submit}>
      {children}
      <p role="alert" className={form.complaint}>
        {complaint}
      </p>
      <div className={form.actions}>
        <Button look="strong" type="submit" disabled={isUnderway}>
          {action}
        </Button>
      </div>
    </form>
  );
}

function Snooze({ alert, onDone }: MoveProps) {
  const zone = useZone();
  const now = useNow();
  const { act, isUnderway, complaint } = useAct(SnoozeAlertDocument);
  const [wrong, setWrong] = useState<string>();
  const choices = snoozeChoices(now, zone);
  const [chosen, setChosen] = useState<string>('hour');
  const submit = (fields: FormData) => {
    const exact = fromWallClock(String(fields.get('until') ?? ''), zone);
    const until = choices.find(({ key }) => key === chosen)?.until ?? exact;
    if (until === null || until <= now || until > now + LONGEST_SNOOZE) return setWrong(texts.wrongUntil);
    setWrong(undefined);
    const input = {
      alertId: alert.id,
      until: toInstant(until),
      expectedState: alert.state,
      ...noteIn(fields),
    };
    void act(input).then((done) => done && onDone());
  };
  return (
    <MoveForm complaint={wrong ?? complaint} isUnderway={isUnderway} action={texts.snooze} onSubmit={submit}>
      <fieldset className={styles.choices}>
        <legend>{texts.until}</legend>
        {choices.map(({ key, until }) => (
          <label key={key}>
            <input type="radio" name="choice" checked={chosen === key} onChange={() => setChosen(key)} />{' '}
            {texts.choices[key]} <span className="small">{fullInstant(until, zone)}</span>
          </label>
        ))}
        <label>
          <input
            type="radio"
            name="choice"
            checked={chosen === 'exact'}
            onChange={() => setChosen('exact')}
          />{' '}
          {texts.choices.exact}
        </label>
        {chosen === 'exact' && (
          <input
            name="until"
            type="datetime-local"
            aria-label={texts.choices.exact}
            defaultValue={toWallClock(now + 2 * 3_600_000, zone)}
          />
        )}
      </fieldset>
      <Note />
    </MoveForm>
  );
}

function Assign({ alert, onDone }: MoveProps) {
  const [{ data }] = useQuery({ query: AssigneesDocument });
  const { act, isUnderway, complaint } = useAct(AssignAlertDocument);
  const submit = (fields: FormData) => {
    const to = String(fields.get('assignee'));
    const input = {
      alertId: alert.id,
      assigneeId: to === '' ? null : to,
      expectedState: alert.state,
      ...noteIn(fields),
    };
    void act(input).then((done) => done && onDone());
  };
  return (
    <MoveForm complaint={complaint} isUnderway={isUnderway} action={texts.assign} onSubmit={submit}>
      <label className={form.field}>
        {texts.to}
        <select
          key={data === undefined ? 'none' : 'all'}
          name="assignee"
          defaultValue={alert.assignee?.id ?? ''}
        >
          <option value="">{texts.nobody}</option>
          {data?.botanists.nodes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Note />
    </MoveForm>
  );
}

function Resolve({ alert, onDone }: MoveProps) {
  const { act, isUnderway, complaint } = useAct(ResolveAlertDocument);
  const submit = (fields: FormData) => {
    const reason = String(fields.get('reason')).trim();
    void act({ alertId: alert.id, reason, expectedState: alert.state }).then((done) => done && onDone());
  };
  return (
    <MoveForm complaint={complaint} isUnderway={isUnderway} action={texts.resolve} onSubmit={submit}>
      <label className={form.field}>
        {texts.reason}
        <textarea name="reason" rows={3} required maxLength={1_000} />
      </label>
    </MoveForm>
  );
}

const DIALOGS = { assign: Assign, snooze: Snooze, resolve: Resolve } as const;

/** What can be done about an alert that is not over, by those who may. */
export function AlertMoves({
  alert,
  onMoved,
}: {
  readonly alert: MovedAlert;
  readonly onMoved?: () => void;
}) {
  const may = useMay('BOTANIST', 'ENGINEER');
  const [open, setOpen] = useState<keyof typeof DIALOGS>();
  const acknowledge = useAct(AcknowledgeAlertDocument, ['ALREADY_DONE']);
  if (!may || alert.state === 'RESOLVED') return null;
  const Form = open === undefined ? undefined : DIALOGS[open];
  const done = () => {
    setOpen(undefined);
    onMoved?.();
  };
  return (
    <div className={styles.moves}>
      {alert.state !== 'ACKNOWLEDGED' && (
        <Button
          look="strong"
          disabled={acknowledge.isUnderway}
          onClick={() => void acknowledge.act({ alertId: alert.id }).then((did) => did && onMoved?.())}
        >
          {texts.acknowledge}
        </Button>
      )}
      <Button onClick={() => setOpen('assign')}>{texts.assign} …</Button>
      <Button onClick={() => setOpen('snooze')}>{texts.snooze} …</Button>
      <Button onClick={() => setOpen('resolve')}>{texts.resolve} …</Button>
      <p role="alert" className={form.complaint}>
        {acknowledge.complaint}
      </p>
      {open !== undefined && Form !== undefined && (
        <Dialog title={texts.titles[open]} onClose={() => setOpen(undefined)}>
          <p className={styles.summary}>{alert.summary}</p>
          <Form alert={alert} onDone={done} />
        </Dialog>
      )}
    </div>
  );
}
