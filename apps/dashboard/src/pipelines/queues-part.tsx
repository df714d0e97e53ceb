import { OpenQueueBoardDocument } from '@palmhouse/client';
import { useState } from 'react';
import { useMutation } from 'urql';
import { toTold } from '../data/told-error.js';
import { Button } from '../parts/button.js';
import form from '../parts/form.module.css';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';

const texts = TEXTS.pipelines.queues;

/** The way to bull-board: by a ticket that opens it once, in a tab of its own. */
export function QueuesPart() {
  const mayLook = useMay('ENGINEER');
  const isAdmin = useMay('ADMIN');
  const [{ fetching }, openBoard] = useMutation(OpenQueueBoardDocument);
  const [complaint, setComplaint] = useState<string>();
  if (!mayLook) return <p className="small">{texts.engineers}</p>;
  const open = async () => {
    setComplaint(undefined);
    // In the click itself: a tab that opens later is taken for an advertisement.
    const tab = window.open('about:blank', '_blank');
    if (tab === null) {
      setComplaint(texts.blocked);
      return;
    }
    tab.opener = null;
    const { data, error } = await openBoard({});
    const url = data?.openQueueBoard.url ?? null;
    if (url !== null) {
      tab.location.replace(new URL(url, location.href).href);
      return;
    }
    tab.close();
    setComplaint(error === undefined ? data?.openQueueBoard.userErrors[0]?.message : toTold(error).message);
  };
  return (
    <div className={form.form}>
      <p>
        {texts.text} {isAdmin ? texts.admin : texts.readOnly}
      </p>
      <div className={form.actions}>
        <Button disabled={fetching} onClick={() => void open()}>
          {fetching ? texts.opening : texts.open} <span className="unseen">({texts.opens})</span>
          <span aria-hidden="true">↗</span>
        </Button>
      </div>
      <p role="alert" className={form.complaint}>
        {complaint}
      </p>
    </div>
  );
}
