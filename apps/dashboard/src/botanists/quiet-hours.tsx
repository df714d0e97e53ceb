import { SetQuietHoursDocument, type BotanistPageQuery } from '@palmhouse/client';
import { useState, type SyntheticEvent } from 'react';
import { useAct } from '../data/use-act.js';
import { Button } from '../parts/button.js';
import form from '../parts/form.module.css';
import { Section } from '../parts/section.js';
import { useMay, useSession } from '../session/session.js';
import { TEXTS } from '../texts.js';

type Found = NonNullable<BotanistPageQuery['botanist']>;

const texts = TEXTS.botanists.mail;

/** When they want no mail; for themselves to say, or for an admin. */
export function QuietHours({ botanist: { id, quietHours, wantsDigest } }: { readonly botanist: Found }) {
  const { viewer } = useSession();
  const may = useMay() || viewer.botanist?.id === id;
  const { act, isUnderway, complaint } = useAct(SetQuietHoursDocument);
  const [isSaved, setIsSaved] = useState(false);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [from, until] = [String(fields.get('from')), String(fields.get('until'))];
    const hours = from === '' && until === '' ? null : { from, until };
    setIsSaved(false);
    void act({ botanistId: id, quietHours: hours, wantsDigest: fields.get('digest') === 'on' }).then(
      setIsSaved,
    );
  };
  const said = quietHours == null ? texts.always : texts.quiet(quietHours.from, quietHours.until);
  return (
    <Section title={texts.title}>
      <p>
        {said} {wantsDigest === true ? texts.digest : texts.noDigest}
      </p>
      {may && (
        <form className={form.form} onSubmit={submit}>
          <div className={form.actions}>
            <label className={form.field}>
              {texts.from}
              <input name="from" type="time" defaultValue={quietHours?.from ?? ''} />
            </label>
            <label className={form.field}>
              {texts.until}
              <input name="until" type="time" defaultValue={quietHours?.until ?? ''} />
            </label>
          </div>
          <label>
            <input name="digest" type="checkbox" defaultChecked={wantsDigest === true} /> {texts.wantsDigest}
          </label>
          <p role="alert" className={form.complaint}>
            {complaint}
          </p>
          <div className={form.actions}>
            <Button type="submit" disabled={isUnderway}>
              {texts.save}
            </Button>
            <span role="status">{isSaved && texts.saved}</span>
          </div>
        </form>
      )}
    </Section>
  );
}
