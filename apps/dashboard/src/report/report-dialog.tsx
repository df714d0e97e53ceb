import { useEffect, useRef, useState, type ClipboardEvent, type SyntheticEvent } from 'react';
import { Button } from '../parts/button.js';
import { Dialog } from '../parts/dialog.js';
import { Field } from '../parts/field.js';
import form from '../parts/form.module.css';
import { TEXTS } from '../texts.js';
import { PictureField, usePictureTaking } from './picture-field.js';
import styles from './report-dialog.module.css';
import { setReportOpen, useReportOpen } from './report-store.js';
import { useReport, type SentAlong } from './use-report.js';

const texts = TEXTS.report;
const LONGEST = 10_000;

function Along({ along: { page, version, userAgent, requestId } }: { readonly along: SentAlong }) {
  const rows = [
    [texts.page, page],
    [texts.version, version],
    [texts.browser, userAgent],
    [texts.request, requestId],
  ] as const;
  return (
    <div className={styles.along}>
      <span>{texts.sentAlong}</span>
      <dl>
        {rows.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}

function Thanks({ onClose }: { readonly onClose: () => void }) {
  // What had the focus is gone; this is read out.
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <div className={form.form}>
      <div ref={words} tabIndex={-1} className={styles.thanks}>
        <p>{texts.thanks}</p>
        <p>{texts.next}</p>
      </div>
      <div className={form.actions}>
        <Button look="strong" onClick={onClose}>
          {texts.done}
        </Button>
      </div>
    </div>
  );
}

function ReportForm({ onClose }: { readonly onClose: () => void }) {
  const { draft, along, standing, failure, change, send } = useReport();
  const [problem, setProblem] = useState('');
  const taking = usePictureTaking((picture) => change({ picture }));
  if (standing === 'SENT') return <Thanks onClose={onClose} />;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (draft.text.trim() === '') setProblem(texts.textMissing);
    else void send();
  };
  const paste = (event: ClipboardEvent) => {
    const picture = [...event.clipboardData.files].find(({ type }) => type.startsWith('image/'));
    if (picture === undefined) return;
    event.preventDefault();
    void taking.take(picture);
  };
  return (
    <form className={form.form} noValidate onSubmit={submit} onPaste={paste}>
      <Field label={texts.text} complaint={problem}>
        {(field) => (
          <textarea
            {...field}
            rows={5}
            required
            maxLength={LONGEST}
            value={draft.text}
            onChange={({ target }) => {
              setProblem('');
              change({ text: target.value });
            }}
          />
        )}
      </Field>
      <PictureField picture={draft.picture} taking={taking} onRemove={() => change({ picture: null })} />
      <Along along={along} />
      <p role="alert" className={form.complaint}>
        {failure === '' ? '' : texts.failed(failure)}
      </p>
      <div className={form.actions}>
        <Button type="submit" look="strong" disabled={standing === 'SENDING' || taking.isUnderway}>
          {standing === 'SENDING' ? texts.sending : texts.send}
        </Button>
        <Button onClick={onClose}>{TEXTS.dialog.cancel}</Button>
      </div>
      <p className="small">{texts.kept}</p>
    </form>
  );
}

/** The dialog behind every "Report a problem". */
export function ReportDialog() {
  const isOpen = useReportOpen();
  if (!isOpen) return null;
  const close = () => setReportOpen(false);
  return (
    <Dialog title={texts.open} onClose={close}>
      <ReportForm onClose={close} />
    </Dialog>
  );
}
